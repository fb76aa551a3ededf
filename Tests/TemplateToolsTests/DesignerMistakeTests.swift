import Markup
import Testing

@testable import TemplateTools

/// What a designer who tries things is told: each mistake written into a template, its code, its place and its way out.
@Suite("Mistakes of designers")
struct DesignerMistakeTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var body = ""
        var css = ""
        let code: Diagnostic.Code
        let severity: Diagnostic.Severity
        let message: String
        var hint = ""
        /// Column in the body's line, from 1; `nil` for a place in the style sheet.
        var column: Int?

        var testDescription: String { code.text }
    }

    static let mistakes = [
        Mistake(
            body: "<marquee>Hei</marquee>", code: "element-unknown", severity: .error,
            message: "HTML has no element <marquee>", hint: "write <div>", column: 1),
        Mistake(
            body: "<p>Hei <img src=\"bilder/borte.png\" alt=\"x\"></p>", code: "resource-missing", severity: .error,
            message: "there is no 'bilder/borte.png'", hint: "files are looked for", column: 8),
        Mistake(
            body: "<p>Hei \u{12000}</p>", code: "font-missing-glyph", severity: .warning, message: "U+12000",
            hint: "add a font", column: 1),
        Mistake(
            body: "<p>Hei</p>", css: "p{font-family:Garamondo,serif}", code: "font-missing", severity: .error,
            message: "no font is called 'Garamondo'", hint: "the fonts are "),
        Mistake(
            body: "<p>Hei</p>", css: "p{margn-top:1mm}", code: "css-unknown-property", severity: .warning,
            message: "margn-top", hint: "margin-top"),
        Mistake(
            body: "<p>Hei</p>", css: "p{text-align:middle}", code: "css-invalid-value", severity: .warning,
            message: "middle"),
        Mistake(
            body: "<p class=\"smal\">Et langt ord</p>", css: ".smal{width:20px;overflow:hidden;white-space:nowrap}",
            code: "text-clipped", severity: .warning, message: "the text of <p> is cut off by its box",
            hint: "the value is 'Et langt ord', on page 1", column: 1),
        Mistake(
            body: "<p class=\"smal\">Et langt ord</p>", css: ".smal{width:20px;white-space:nowrap}",
            code: "text-overflow", severity: .warning, message: "the text of <p> is wider than its box",
            hint: "the value is 'Et langt ord', on page 1", column: 1),
        Mistake(
            body: "<p class=\"ute\">Langt ute</p>", css: ".ute{margin-left:760px;white-space:nowrap}",
            code: "text-clipped", severity: .warning, message: "leaves the paper", hint: "the value is", column: 1),
        Mistake(
            body: "<h2>En</h2><h4>Fire</h4>", code: "heading-order", severity: .error, message: "<h4> follows <h2>",
            hint: "write <h3>", column: 12),
    ]

    @Test("each has its code, its place and a way out", arguments: DesignerMistakeTests.mistakes)
    func mistake(_ mistake: Mistake) throws {
        let checked = try CheckFixture.check(body: mistake.body, css: mistake.css)
        let found = try #require(checked.diagnostics.first { $0.code == mistake.code })
        #expect(found.severity == mistake.severity)
        #expect(found.message.contains(mistake.message))
        #expect(mistake.hint.isEmpty || found.hints.contains { $0.contains(mistake.hint) })
        #expect(found.location?.file == "report.html")
        if let column = mistake.column {
            #expect(found.location?.start == SourceLocation.Position(line: 4, column: column))
        } else {
            #expect(found.location?.start.line == 2)
        }
        #expect(checked.json.contains("\"code\":\"\(mistake.code)\""))
        #expect(checked.text().contains("^"))
    }

    @Test("a text file that is no YAML is told in one line, at its place")
    func yaml() throws {
        let checked = try CheckFixture.check(["text/en.yml": "label:\n\tx: [\n"], samples: [])
        let found = try #require(checked.diagnostics.first { $0.code == "text-bank-syntax" })
        #expect(found.location?.file == "text/en.yml")
        #expect(found.location?.start.line == 2)
        #expect(!found.message.contains { $0.isNewline || $0 == "\0" })
    }

    @Test("a text that is missing is told once, beside its neighbours, and not again for each place that names it")
    func missingText() throws {
        let english = try PatchedTemplate(files: [:]).load("/text/en.yml", relativeTo: "")
        let lines = String(decoding: english.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let index = try #require(lines.firstIndex { $0.hasPrefix("  conclusion:") })
        var rest = lines
        rest.remove(at: index)
        let checked = try CheckFixture.check(["text/en.yml": rest.joined(separator: "\n")], samples: [])
        #expect(checked.diagnostics.map(\.code) == ["text-missing"])
        #expect(checked.diagnostics.first?.message == "text/en.yml has no text 'label.conclusion'")
        let line = try #require(checked.diagnostics.first?.location?.start.line)
        #expect(abs(line - index) <= 1)
    }

    @Test("one colour that is too faint in many places is one problem, which names some of the places")
    func faint() throws {
        let checked = try CheckFixture.check(
            body: "<p>a</p>\n<p>b</p>\n<p>c</p>", css: "p{color:#9FABB1}")
        #expect(checked.diagnostics.map(\.code) == ["contrast-low"])
        #expect(checked.diagnostics.first?.message == "text in #9FABB1 on #FFFFFF has a contrast of 2.35")
        #expect(checked.diagnostics.first?.hints.contains("also at report.html:5:1, report.html:6:1") == true)
    }

    @Test("a schema that no document has is told at its line, with those that there are")
    func schema() throws {
        let checked = try CheckFixture.check(
            manifest: "name: x\nversion: '1'\nschema: x/1\ndocument: a\nlocales: [nb]\n")
        #expect(checked.diagnostics.map(\.code) == ["template-schema"])
        #expect(checked.diagnostics.first?.location?.start == SourceLocation.Position(line: 3, column: 1))
        #expect(checked.diagnostics.first?.hints.first?.contains("statusrapport/1") == true)
    }
}
