import Markup
import Template
import Testing

@Suite("Escaping by place")
struct EscapingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; alert(1) //", "{{title}}", "</style><b>",
        "]]>", "\u{E000}2\u{E001}", "<!--", "-->", "&lt;b&gt;", "</p></div></main>", "<!--hms:0-->", "\\", "\\\"",
        "</textarea><script>", "</title>", "a\u{0}b", "*/ } p { color: red } /*", "expression(alert(1))", "\u{2028}x",
        String(repeating: "<div>", count: 600),
    ]

    private static let template = """
        <h1 title="{{title}}" style="width:{{title}};background:url({{title}})">{{title}}</h1><textarea>{{title}}</textarea>\
        <svg><title>{{title}}</title></svg><style>/* don't: {{title}} */p{color:{{title}};content:"{{title}}"}</style>\
        <a href="{{title}}">x</a>
        """

    @Test("data never becomes markup", arguments: hostile)
    func inert(text: String) throws {
        let html = try expand(Self.template, TemplateFixture.values(title: text))
        let parsed = try HTMLParser.parse(Array(html.utf8), file: SourceFileID(index: 0))
        let elements = (0..<parsed.nodeCount).map { NodeID($0) }.filter { parsed.kind($0) == .element }
        #expect(
            elements.map { parsed.name($0) }.sorted()
                == ["a", "body", "h1", "head", "html", "style", "svg", "textarea", "title"])
        let heading = try #require(elements.first { parsed.name($0) == "h1" })
        #expect(parsed.textContent(heading) == text.replacing("\u{0}", with: ""))
        #expect(parsed.attributes(of: heading).map { parsed.name(of: $0.name) } == ["title", "style"])
        #expect(!html.contains("style>p{color:red"))
    }

    @Test("a value is written once and never read again as a template")
    func values() throws {
        #expect(try expand("{{title}}", TemplateFixture.values(title: "{{> x}}{{#isGood}}")) == "{{&gt; x}}{{#isGood}}")
    }
}
