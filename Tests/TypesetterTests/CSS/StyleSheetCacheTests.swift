import Markup
import Testing

@testable import Typesetter

@Suite("Style sheets known from earlier documents")
struct StyleSheetCacheTests {
    private let cache = StyleSheetCache()

    /// Width of the page and colour of the first paragraph, with what the cache knows.
    private func look(_ html: String, cached: Bool = true) throws -> (width: Double, color: Color, size: Double) {
        let bytes = Array(html.utf8)
        var sources = SourceMap()
        let document = try HTMLParser.parse(bytes, file: sources.add(name: "mappe/a.html", bytes: bytes))
        let sheets = DocumentStyleSheets(
            of: document, loader: MemoryResourceLoader([:]), base: "mappe/a.html", sources: sources,
            cache: cached ? cache : nil)
        let known = cache.resolver(of: sheets)
        var diagnostics = Diagnostics()
        let styled = known.resolver.resolve(document, memory: known.memory, diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty && sheets.diagnostics.isEmpty)
        let first = PageSelectorContext(name: "", isFirst: true, isLeft: false, isBlank: false, number: 1)
        let paragraph = try #require(
            (0..<document.nodeCount).lazy.map { NodeID($0) }.first { document.atom($0) == .p })
        let style = styled.styles[Int(styled.elementStyles[Int(paragraph.index)].index)]
        return (styled.pageRules.style(for: first).size.width, style.text.color, style.font.size)
    }

    private func html(_ page: String, _ rules: String = "p{color:#102030}") -> String {
        "<!DOCTYPE html><html lang=nb><head><title>T</title><style>\(rules)</style><style>\(page)</style></head>"
            + "<body><p>Tekst</p></body></html>"
    }

    @Test("documents that share style rules and differ in page rules have each their own pages")
    func pageRules() throws {
        let narrow = try look(html("@page{size:400px 300px}"))
        let wide = try look(html("@page{size:900px 300px}"))
        #expect(narrow.width == 400)
        #expect(wide.width == 900)
        #expect(narrow.color == wide.color)
    }

    @Test("documents that differ in style rules have each their own styles")
    func styleRules() throws {
        let blue = try look(html("@page{size:400px 300px}", "p{color:#0000ff}"))
        let red = try look(html("@page{size:400px 300px}", "p{color:#ff0000}"))
        #expect(blue.color != red.color)
    }

    @Test("lengths that refer to the page are those of each document's own page")
    func viewportUnits() throws {
        let rules = "p{color:#102030;font-size:2vw}"
        for width in [400, 900, 400] {
            let page = "@page{size:\(width)px 300px;margin:0}"
            #expect(try look(html(page, rules)) == look(html(page, rules), cached: false))
        }
    }
}
