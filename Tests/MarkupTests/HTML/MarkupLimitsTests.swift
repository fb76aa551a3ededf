import Markup
import Testing

@Suite("Limits of documents")
struct MarkupLimitsTests {
    private func code(_ html: String, _ limits: MarkupLimits = MarkupLimits()) -> String? {
        do throws(Diagnostic) {
            _ = try HTMLParser.parse(Array(html.utf8), file: SourceFileID(index: 0), limits: limits)
            return nil
        } catch {
            return error.code.text
        }
    }

    private func nested(_ name: String, _ count: Int) -> String {
        String(repeating: "<\(name)>", count: count) + String(repeating: "</\(name)>", count: count)
    }

    @Test("256 elements inside one another are allowed, 257 are not; html and body count")
    func depthByOne() {
        #expect(code(nested("div", 254)) == nil)
        #expect(code(nested("div", 255)) == "markup-too-deep")
    }

    @Test("200 000 nodes are allowed, one more is not; html, head and body count")
    func nodesByOne() {
        var limits = MarkupLimits()
        limits.nodes = 20
        #expect(code(String(repeating: "<br>", count: 17), limits) == nil)
        #expect(code(String(repeating: "<br>", count: 18), limits) == "markup-too-many-nodes")
        #expect(MarkupLimits().nodes == 200_000)
    }

    @Test(
        "hostile nesting ends before libgumbo sees it",
        arguments: [
            ("<div>", ""), ("<svg>", ""), ("<svg><path>", "<path>"), ("<svg><col>", "<col>"), ("<svg><tr>", "<tr>"),
            ("<div></x>", "<div></x>"), ("<div/>", "<div/>"), ("<i>", "<i>"),
            ("<table><td>", ""), ("<span><div></span>", ""), ("<ul><li></p>", ""), ("<form><div></form>", ""),
            ("<div><table></div>", ""), ("<math><mi>", ""), ("<template>", ""),
            ("<a b'>", "<div c'>"), ("<!--><div>", ""), ("<!---><div>", ""), ("<div a=b/>", ""),
            ("<object></div><div>", ""),
        ])
    func hostile(first: String, then: String) {
        let html = first + String(repeating: then.isEmpty ? first : then, count: 20_000)
        let code = code(html)
        #expect(code == "markup-too-deep" || code == "markup-too-many-nodes", "\(first): \(code ?? "none")")
    }

    @Test("formatting elements that are cut off again and again do not multiply")
    func reopenedFormatting() {
        let html = (0..<3_000).map { "<p><b a=\($0)>x</p>" }.joined()
        #expect(code(html) == "markup-too-deep")
    }

    @Test(
        "long documents with end tags left out are not deep",
        arguments: [
            "<p>a", "<li>a", "<tr><td>a<td>b", "<dt>a<dd>b", "<option>a", "<a name=x>", "<p><b>a</b>", "<br/>",
            "<img src=x/>", "<svg><path d='M0'/></svg>", "<div>a</div>", "<td><b>x",
        ])
    func long(row: String) {
        let isTable = row.hasPrefix("<t")
        let rows = String(repeating: row, count: 2_000)
        let html = isTable ? "<table><tr>" + rows + "</table>" : row == "<option>a" ? "<select>\(rows)</select>" : rows
        #expect(code(html) == nil)
    }

    @Test("tag soup never gets through deeper than the limit, whatever its order", arguments: 0..<100)
    func soup(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let names = [
            "div", "p", "b", "i", "a", "table", "tr", "td", "tbody", "caption", "ul", "li", "svg", "title", "desc", "g",
            "select", "option", "button", "form", "span", "template", "math", "mi", "style", "h1", "nobr", "object",
            "br",
            "foreignObject", "textarea", "dd", "em", "x-y", "frameset", "body", "head",
        ]
        let picked = (0..<6).map { _ in names[Int(random.next() % UInt64(names.count))] }
        let tags = (0..<3_000).map { _ -> String in
            let name = picked[Int(random.next() % 6)]
            switch random.next() % 8 {
            case 0, 1, 2: return "</\(name)>"
            case 3: return "x"
            case 4: return "<\(name)/>"
            default: return "<\(name)>"
            }
        }
        guard let document = try? parsed(tags.joined()) else { return }
        #expect(depth(of: document) <= 256)
    }
}

/// A small generator of numbers from a seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
