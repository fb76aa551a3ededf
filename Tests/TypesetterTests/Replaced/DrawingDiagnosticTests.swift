import Markup
import Testing

@testable import Typesetter

/// What a drawing gets wrong is told; the rest of it is drawn.
@Suite("Diagnostics of drawings")
struct DrawingDiagnosticTests {
    /// The content of an `svg` element, and the codes that are told.
    static let drawings: [(String, [Diagnostic.Code])] = [
        ("<rect id=a width=9 height=9 /><use href='#a' x=10 />", []),
        ("<use href='andre.svg#a' />", ["svg-external-reference"]),
        ("<use href='https://example.org/a.svg#a' />", ["svg-external-reference"]),
        ("<use href='#ingen' />", ["svg-missing-reference"]),
        ("<rect width=9 height=9 fill='url(#ingen)' />", ["svg-missing-reference"]),
        ("<g id=a><rect width=9 height=9 /><use href='#a' /></g>", ["svg-use-depth"]),
        ("<g id=a><use href='#b' /></g><g id=b><use href='#a' /></g>", ["svg-use-depth"]),
        ("<rect width=ni height=9 />", ["svg-bad-value"]), ("<foreignObject />", ["svg-unsupported"]),
    ]

    @Test("Codes", arguments: drawings)
    func code(drawing: String, codes: [Diagnostic.Code]) throws {
        let fixture = try PageFixture("<svg viewBox='0 0 90 90' aria-hidden=true>\(drawing)</svg>")
        #expect(fixture.result.diagnostics.map(\.code) == codes, "\(fixture.result.diagnostics)")
        #expect(fixture.result.diagnostics.allSatisfy { $0.location?.file == "test.html" })
    }

    @Test("A drawing of more shapes than allowed is told once, and the allowed ones are drawn")
    func shapes() throws {
        // Each of five groups uses the one before it ten times: 10⁵ shapes in less than a kilobyte, as a bomb has them.
        var drawing = "<rect id=g0 width=1 height=1 />"
        for depth in 1...5 {
            let uses = String(repeating: "<use href='#g\(depth - 1)' />", count: 10)
            drawing += depth < 5 ? "<defs><g id=g\(depth)>\(uses)</g></defs>" : uses
        }
        let fixture = try PageFixture("<svg viewBox='0 0 90 90' aria-hidden=true>\(drawing)</svg>")
        #expect(fixture.result.diagnostics.map(\.code) == ["svg-too-many-shapes"])
        let fills = fixture.result.document.pages.flatMap(\.items).count { if case .fill = $0 { true } else { false } }
        #expect((20_000...SVGRenderer.Limits().shapes).contains(fills))
    }

    @Test("A character of a drawing's text that no font has is named")
    func missingGlyph() throws {
        let fixture = try PageFixture("<svg viewBox='0 0 90 90' aria-hidden=true><text y=20>\u{13080}</text></svg>")
        #expect(fixture.result.diagnostics.map(\.code) == ["font-missing-glyph"])
        #expect(fixture.result.diagnostics.first?.message.contains("U+13080") == true)
    }

    @Test("Elements that use one another without end and draw nothing end soon")
    func empty() throws {
        let uses = String(repeating: "<use href='#a' />", count: 10)
        let fixture = try PageFixture("<svg viewBox='0 0 90 90' aria-hidden=true><g id=a>\(uses)</g></svg>")
        #expect(fixture.result.diagnostics.map(\.code) == ["svg-use-depth", "svg-too-many-shapes"])
    }

    @Test(
        "A file that could do more than be drawn is refused",
        arguments: [
            "<svg viewBox='0 0 9 9'><script>1</script></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 9 9'/>",
        ])
    func refused(file: String) throws {
        let fixture = try PageFixture("<img src=a.svg alt=x>", resources: ["a.svg": Array(file.utf8)])
        #expect(fixture.result.diagnostics.map(\.code) == ["image-refused"])
    }
}
