import Markup
import Testing

@testable import Typesetter

/// What a style sheet gets wrong is told with its place and what to do about it, and the rest of it counts.
@Suite("Diagnostics of style sheets")
struct DiagnosticTests {
    /// A style sheet, and `code line:column` of what is reported.
    static let places: [(css: String, report: String)] = [
        ("p { colr: red }", "css-unknown-property 1:5"),
        ("p {\n  color: red;\n  wdth: 1px }", "css-unknown-property 3:3"),
        ("p { display: grid }", "css-invalid-value 1:5"), ("p { width: 1furlong }", "css-invalid-value 1:5"),
        ("p { width: -1px }", "css-invalid-value 1:5"), ("p { color: rde }", "css-invalid-value 1:5"),
        ("p { columns: 2 }", "css-unsupported-property 1:5"), ("p { size: A4 }", "css-misplaced-property 1:5"),
        ("p { color }", "css-syntax 1:5"), ("p { color: red; ; oops }", "css-syntax 1:19"),
        ("p:has(a) { color: red }", "css-selector 1:1"), ("p { a { color: red } }", "css-nesting 1:5"),
        ("p { a:hover { color: red } }", "css-nesting 1:5"),
        ("p { margin-top: 7px\n.a { color: red } .b { color: red }", "css-syntax 1:5"),
        ("p { color: red", "css-unclosed 1:1"), ("@media print {\n  p { color: red", "css-unclosed 2:3"),
        ("@media print { p { color: red }", "css-unclosed 1:1"), ("@page { margin: 0", "css-unclosed 1:1"),
        ("i { order: 1 }\np { color: red;\n.a { color: red } .b:first-child { colr: red }", "css-unclosed 2:1"),
        (
            "@media print {\n  i { order: 1 }\n  p { color: red;\n  .a { color: red }\n .b { color: red } }",
            "css-unclosed 3:3"
        ),
        ("@page { margin: 0;\n@top-left { content: 'x' }\np { color: red } .a { color: red }", "css-unclosed 1:1"),
        ("p { color: red\n  font-size: 3px }", "css-syntax 1:5"),
        ("@footnote { }", "css-unknown-rule 1:1"), ("@page { @top { content: 'x' } }", "css-unknown-rule 1:9"),
        ("@page { @side { content: 'x' } }", "css-unknown-rule 1:9"),
        ("@page :frist { margin: 0 }", "css-selector 1:7"), ("@page { size: A9 landscape }", "css-invalid-value 1:9"),
        ("p { color: red } @import 'x.css';", "css-misplaced-rule 1:18"), ("@import 'x.css';", "css-import 1:1"),
        ("@font-face { src: url(a.ttf) }", "css-font-face 1:1"),
        ("p { color: var(--none) }", "css-unknown-variable 1:5"),
    ]

    @Test("Places", arguments: places) func place(css: String, report: String) throws {
        let diagnostics = try StyleFixture("<p>t</p>", css: css).diagnostics
        let found = diagnostics.map { "\($0.code) \($0.location?.start.line ?? 0):\($0.location?.start.column ?? 0)" }
        #expect(found == [report])
        #expect(diagnostics.allSatisfy { $0.severity == (report.hasPrefix("css-unclosed") ? .error : .warning) })
        #expect(diagnostics.allSatisfy { $0.location?.file == "test.css" })
    }

    @Test("A missing brace is told with the rule before which it is missing") func unclosed() throws {
        let css = "p { color: red;\n\nh1, .a:first-child { order: 1 }\nh2 { order: 2 }"
        #expect(
            try StyleFixture("<p>t</p>", css: css).diagnostics.flatMap(\.hints) == [
                "write '}' before 'h1, .a:first-child' in line 3"
            ])
    }

    /// A declaration, and a hint that is given.
    static let hints: [(String, String)] = [
        ("color: red font-size: 3px", "write ';' before 'font-size'"),
        ("color: red .a { order: 1 }", "write '}' where it ends, most likely behind 'color'"),
        (".a { order: 1 }", "write it behind the block, with its whole selector"),
        ("colr: red", "did you mean 'color'?"), ("page-break-befor: always", "did you mean 'page-break-before'?"),
        ("size: A4", "move it into an @page rule"),
        ("margin: luft", "margin takes [ <length> | <percentage> | auto ]{1,4}"),
        ("break-inside: none", "break-inside takes auto | avoid"),
    ]

    @Test("Hints", arguments: hints) func hint(declaration: String, hint: String) throws {
        let diagnostics = try StyleFixture.reports(declaration)
        #expect(diagnostics.count == 1)
        #expect(diagnostics.flatMap(\.hints).contains { $0.hasPrefix(hint) }, "\(diagnostics)")
    }

    @Test("What is left out takes nothing along") func recovery() throws {
        let fixture = try StyleFixture(
            "<p id=x>t</p>",
            css: "p { width: oops; z-index: 1 } @nonsense { p { z-index: 2 } } } p { order: 3 } p { order: 4 }")
        let style = try fixture.style("x")
        #expect(style.box.zIndex == 1)
        #expect(style.flex.order == 4)
        #expect(fixture.diagnostics.contains { $0.code == "css-invalid-value" })
    }

    @Test("The place in a style attribute is that of the attribute") func attribute() throws {
        let fixture = try StyleFixture("<p>t</p>\n<p id=x style='colr: red'>t</p>")
        let found = fixture.diagnostics.map { "\($0.location?.file ?? "") \($0.location?.start.line ?? 0)" }
        #expect(found == ["test.html 2"])
    }

    @Test("A property for other media says nothing") func silence() throws {
        let quiet = ["-webkit-hyphens: auto", "cursor: pointer", "transition: none", "--x: anything { }"]
        for declaration in quiet { #expect(try StyleFixture.reports(declaration).isEmpty, "\(declaration)") }
    }

    @Test("Blocks nested without end are told, not followed") func bomb() throws {
        let css = String(repeating: "@media print {", count: 5000) + "p { color: red }"
        let fixture = try StyleFixture("<p>t</p>", css: css)
        #expect(fixture.diagnostics.map(\.code.text) == ["css-too-deep"])
        let parens = "p { width: " + String(repeating: "calc(", count: 5000) + "1px }"
        #expect(try StyleFixture("<p>t</p>", css: parens).diagnostics.first?.code == "css-invalid-value")
    }

    @Test("A missing brace hides nothing that an imported file gets wrong") func unclosedImporter() throws {
        let imported = String(repeating: " ", count: 200) + "q { colr: red }"
        let fixture = try StyleFixture(
            "<p>t</p>", css: "@import 'b.css'; p { color: red; i { order: 1 }",
            loader: FixtureResources(files: ["b.css": Array(imported.utf8)]))
        #expect(fixture.diagnostics.map(\.code) == ["css-unknown-property", "css-unclosed"])
    }

    @Test("Images of a style sheet are those of its declarations, each once") func images() {
        let css = """
            @import url(b.css); @namespace url(http://example.org); @font-face { font-family: x; src: url(x.ttf) }
            p { background: url(a.png), URL("b c.png") } q { background: url(a.png) } b::before { content: url(#d) }
            @media screen { i { list-style-image: url('e.svg') } } u { background: url(data:image/png;base64,AA) }
            """
        #expect(StyleSheetImages(Array(css.utf8)).addresses == ["a.png", "b c.png", "e.svg"])
    }

    @Test("Style sheets beyond the limits are refused whole or from there on") func limits() {
        func codes(_ css: String, _ change: (inout StyleSheetParser.Limits) -> Void) -> (rules: Int, [Diagnostic.Code])
        {
            var parser = StyleSheetParser()
            change(&parser.limits)
            let sheet = parser.parse(Array(css.utf8), name: "a.css")
            return (sheet.rules.count, parser.diagnostics.map(\.code))
        }
        let css = "a { color: red } b { color: red } i { color: red }"
        #expect(codes(css) { $0.bytes = css.utf8.count } == (3, []))
        #expect(codes(css) { $0.bytes = css.utf8.count - 1 } == (0, ["css-too-large"]))
        #expect(codes(css) { $0.rules = 3 } == (3, []))
        #expect(codes(css) { $0.rules = 2 } == (2, ["css-too-many-rules"]))
    }
}
