import Markup
import Testing

@testable import Typesetter

/// A document with its styles, for tests: HTML and CSS in, computed styles by element out.
struct StyleFixture {
    let styled: StyledDocument
    /// What was reported, as `code line:column`.
    let diagnostics: [Diagnostic]

    init(_ html: String, css: String = "", options: StyleOptions = StyleOptions(), loader: (any ResourceLoader)? = nil)
        throws
    {
        var sources = SourceMap()
        let bytes = Array(html.utf8)
        let file = sources.add(name: "test.html", bytes: bytes)
        let document = try HTMLParser.parse(bytes, file: file)
        var parser = StyleSheetParser(sources: sources, loader: loader)
        let sheet = parser.parse(Array(css.utf8), name: "test.css")
        var options = options
        options.sources = parser.sources
        options.base = "test.html"
        var diagnostics = Diagnostics()
        diagnostics.report(parser.diagnostics)
        styled = StyleResolver([sheet]).resolve(document, options: options, diagnostics: &diagnostics)
        self.diagnostics = diagnostics.all
    }

    /// The element with an id.
    func node(_ id: String) throws -> NodeID { try #require(styled.document.element(withID: id), "no #\(id)") }

    /// The computed style of the element with an id.
    func style(_ id: String) throws -> ComputedStyle { styled[try node(id)] }

    /// The computed style of `#x` in a body that holds `<p id=x>`, nothing reported.
    static func computed(_ declarations: String, html: String = "<p id=x>text</p>") throws -> ComputedStyle {
        let fixture = try StyleFixture(html, css: "#x { \(declarations) }")
        #expect(fixture.diagnostics.isEmpty, "\(declarations): \(fixture.diagnostics)")
        return try fixture.style("x")
    }

    /// What a declaration on `#x` reports.
    static func reports(_ declarations: String) throws -> [Diagnostic] {
        try StyleFixture("<p id=x>text</p>", css: "#x { \(declarations) }").diagnostics
    }
}

extension StyledDocument {
    /// The style of a node.
    subscript(_ node: NodeID) -> ComputedStyle { styles[Int(elementStyles[Int(node.index)].index)] }
}
