import Markup
import Testing

@testable import Typesetter

/// Which declaration of a property counts, and what words like `inherit` stand for (CSS Cascade 4).
@Suite("Cascade")
struct CascadeTests {
    private static let red = Color(red: 1, green: 0, blue: 0)
    private static let lime = Color(red: 0, green: 1, blue: 0)

    /// Style sheets under which `<div id=o><p id=x style="…">` is lime.
    static let sheets: [(css: String, attribute: String)] = [
        ("#x { color: lime }", ""), ("#x { color: red; color: lime }", ""),
        ("#x { color: lime; color: nonsense(1) }", ""),
        ("p { color: red }", "color: lime"), ("#x { color: lime !important }", "color: red"),
        ("#x { color: lime !important; color: red }", ""), ("p { color: lime !important } #x { color: red }", ""),
        ("#x { color: red }", "color: lime"), ("p { color: red !important }", "color: lime !important"),
        ("#o { color: lime }", ""), ("#o { color: lime } p { color: inherit }", ""),
        ("#o { color: lime } p { color: unset }", ""), ("#o { color: lime } p { color: red; all: unset }", ""),
        ("#o { color: lime } p { color: revert }", ""), ("#o { --c: lime } p { color: var(--c) }", ""),
        ("p { --c: lime; color: var(--c) }", ""), ("p { color: var(--none, lime) }", ""),
        ("p { color: var(--a, var(--b, lime)) }", ""), ("p { --c: red; color: var(--c) } #x { --c: lime }", ""),
        ("#o { --c: red } p { --c: lime; color: var(--c) }", ""),
        ("#o { color: lime } p { --c: 1px; color: var(--c) }", ""),
        ("#o { color: lime } p { --a: var(--b); --b: var(--a); color: var(--a, lime) }", ""),
        ("p { --c: 0, 255, 0; color: rgb(var(--c)) }", ""), ("@media print { p { color: lime } }", ""),
        ("@media screen { p { color: red } } #o { color: lime }", ""),
        ("@media (min-width: 99999px) { p { color: red } } #o { color: lime }", ""),
        ("@media print and (min-width: 10px) { p { color: lime } }", ""),
        ("@media not screen { p { color: lime } }", ""), ("@supports (color: red) { p { color: lime } }", ""),
        ("@supports not (colour: red) { p { color: lime } }", ""),
        ("@supports (nonsense: 1) { p { color: red } } #o { color: lime }", ""),
        ("@supports (color: red) and ((float: left) or (x: y)) { p { color: lime } }", ""),
        ("@layer a { p { color: lime } }", ""), ("p { color: currentcolor } #o { color: lime }", ""),
        ("p { COLOR: LIME }", ""), ("p { color: l\\69me }", ""), ("p { color : lime ; ; }", ""),
        ("p { color: red } /* p { color: red } */ #x { color: lime }", ""), ("<!-- p { color: lime } -->", ""),
    ]

    @Test("What counts", arguments: sheets) func counts(css: String, attribute: String) throws {
        let fixture = try StyleFixture("<div id=o><p id=x style='\(attribute)'>t</p></div>", css: css)
        #expect(try fixture.style("x").text.color == Self.lime)
    }

    @Test("Inherited and initial values") func inheritance() throws {
        let fixture = try StyleFixture(
            "<div id=o><p id=x>t</p><p id=y>t</p></div>",
            css: "#o { border: 2px solid red; color: red; z-index: 3 } #x { border: inherit; z-index: inherit }"
                + " #y { color: initial }")
        let (x, y) = (try fixture.style("x"), try fixture.style("y"))
        #expect(x.box.borderWidth.left == 2 && x.box.zIndex == 3 && x.text.color == Self.red)
        #expect(y.box.borderWidth.left == 0 && y.box.zIndex == nil && y.text.color == .black)
        #expect(fixture.diagnostics.isEmpty)
    }

    @Test("What HTML attributes say is weaker than any style sheet") func hints() throws {
        let html = "<table id=t width=50% border=1 cellpadding=4><tr><td id=c align=right bgcolor=red>t</table>"
        let plain = try StyleFixture(html)
        #expect(try plain.style("c").box.padding.left == LengthPercentage(pixels: 4))
        #expect(try plain.style("c").text.align == .right)
        #expect(try plain.style("c").decoration.backgroundColor == Self.red)
        #expect(try plain.style("t").box.width == .length(LengthPercentage(share: 0.5)))
        let styled = try StyleFixture(html, css: "td { background: lime; padding: 0 }")
        #expect(try styled.style("c").box.padding.left == .zero)
        #expect(try styled.style("c").decoration.backgroundColor == Self.lime)
    }

    @Test("@import stands for the file, with its media, once") func imports() throws {
        let files = FixtureResources(files: [
            "a.css": Array("@import 'b.css'; p { color: lime }".utf8), "b.css": Array("p { color: red }".utf8),
            "screen.css": Array("p { color: red }".utf8),
        ])
        let fixture = try StyleFixture(
            "<p id=x>t</p>", css: "@import 'a.css'; @import url(screen.css) screen;", loader: files)
        #expect(fixture.diagnostics.isEmpty)
        #expect(try fixture.style("x").text.color == Self.lime)
    }

    @Test("Imports that go round are told") func circle() throws {
        let files = FixtureResources(files: ["a.css": Array("@import 'a.css'; p { color: lime }".utf8)])
        let fixture = try StyleFixture("<p id=x>t</p>", css: "@import 'a.css';", loader: files)
        #expect(fixture.diagnostics.map(\.code.text) == ["css-import"])
        #expect(try fixture.style("x").text.color == Self.lime)
    }

    @Test("Many levels of variables that double end in time") func bomb() throws {
        let levels = (1..<60).map { "--v\($0): var(--v\($0 - 1)) var(--v\($0 - 1))" }.joined(separator: "; ")
        let fixture = try StyleFixture(
            "<p id=x>t</p>", css: "p { --v0: lime; \(levels); color: var(--v59, lime) }")
        #expect(try fixture.style("x").box.zIndex == nil)
    }

    @Test("vw and vh are hundredths of the first page's area") func viewport() throws {
        let fixture = try StyleFixture(
            "<p id=x>t</p>", css: "@page { size: 500px 300px; margin: 50px 100px } #x { width: 50vw; height: 10vh }")
        #expect(try fixture.style("x").box.width == .length(LengthPercentage(pixels: 150)))
        #expect(try fixture.style("x").box.height == .length(LengthPercentage(pixels: 20)))
    }
}
