import Markup
import Testing

@Suite("Mended markup")
struct MarkupRepairTests {
    private func repairs(_ html: String) throws -> [String] {
        try HTMLParser.parseWithRepairs(Array(html.utf8), file: SourceFileID(index: 0)).repairs.map {
            "\($0.kind) \($0.name) \($0.span.offset)"
        }
    }

    @Test(
        "is told of, with its place",
        arguments: [
            ("<table><p>a</p><tr><td>b</td></tr></table>", ["moved p 7"]),
            ("<table>a<tr><td>b</td></tr></table>", ["moved  7"]),
            ("<p><b>a</p><p>b</b></p>", ["reopened b 3", "unclosed b 3"]),
            ("<div><span>a</div>", ["unclosed span 5"]),
            ("<div>a", ["unclosed div 0"]),
            ("<p>a</p></div>", ["strayEndTag div 8"]),
            ("<svg><g><path></g></svg>", ["unclosed path 8"]),
        ])
    func mended(html: String, expected: [String]) throws {
        #expect(try repairs(html) == expected)
    }

    @Test(
        "is not told of where the specification lets tags be left out",
        arguments: [
            "<p>a<p>b", "<ul><li>a<li>b</ul>", "<table><tr><td>a<td>b<tr><td>c</table>", "<dl><dt>a<dd>b</dl>",
            "<!DOCTYPE html><html><head><title>x</title></head><body><p>a<br>b<img src=a></p></body></html>",
            "<svg viewBox='0 0 1 1'><path d=''/><g><rect/></g></svg>", "<select><option>a<option>b</select>",
            "<table><caption>c</caption><colgroup><col><col></colgroup><thead><tr><th>a</th></tr></thead></table>",
        ])
    func allowed(html: String) throws {
        #expect(try repairs(html) == [])
    }
}
