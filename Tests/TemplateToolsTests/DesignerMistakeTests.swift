import Markup
import SamplePortfolio
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
            body: "<figuer>Hei</figuer>", code: "element-unknown", severity: .error,
            message: "HTML has no element <figuer>", hint: "did you mean <figure>?", column: 1),
        Mistake(
            body: "<p>a <b clas=\"x\">Hei</b></p>", code: "attribute-unknown", severity: .warning,
            message: "HTML has no attribute 'clas'", hint: "did you mean 'class'?", column: 6),
        Mistake(
            body: "<p>a <a href=\"#kontakt\">Hei</a></p><h2 id=\"kontakter\">K</h2>", code: "reference-missing",
            severity: .error, message: "href of <a> names 'kontakt'", hint: "did you mean 'kontakter'?", column: 6),
        Mistake(
            body: "<table aria-labelledby=\"borte\"><tbody><tr><td>a</td></tr></tbody></table>",
            code: "reference-missing", severity: .error, message: "aria-labelledby of <table> names 'borte'",
            hint: "give the element that is meant id=\"borte\"", column: 1),
        Mistake(
            body: "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
            code: "table-columns", severity: .warning, message: "the row has 2 cells, and its head 1",
            hint: "a column has a cell in every row", column: 49),
        Mistake(
            body: "<table><colgroup><col><col></colgroup><tbody><tr><td>1</td></tr></tbody></table>",
            code: "table-columns", severity: .warning, message: "the table has 1 column, and <col> for 2", column: 1),
        Mistake(
            body: "<table class=\"x\"><tbody><tr><td>1</td></tr></tbody></table>", css: ".x{width:250mm}",
            code: "box-too-wide", severity: .warning, message: "<table> reaches 45 mm beyond the page's area",
            hint: "on page 1", column: 1),
        Mistake(
            body: "<div class=\"x\"><p>a</p></div>", css: ".x{width:250mm}", code: "box-too-wide", severity: .warning,
            message: "<div> reaches 43 mm beyond the paper", column: 1),
        Mistake(
            body: "<table class=\"x\"><tbody><tr><td class=\"n\">Styreleder</td><td>b</td></tr></tbody></table>",
            css: ".x{width:100%;table-layout:fixed}.n{width:0;overflow-wrap:anywhere}.n+td{width:600px}",
            code: "text-overflow", severity: .warning, message: "mm for its text",
            hint: "the value is 'Styreleder', on page 1", column: 29),
        Mistake(
            body: "<svg viewBox=\"0 0 99 20\" width=\"99\" height=\"20\" role=\"img\"><title>t</title>"
                + "<rect width=\"99\" height=\"20\" fill=\"#333\"/><text x=\"2\" y=\"14\" fill=\"#555\">Hei</text></svg>",
            code: "contrast-low", severity: .error, message: "text in #555555 on #333333 has a contrast of 1.6",
            hint: "the text is 'Hei'", column: 118),
        Mistake(
            body: "<p class=\"x\">Hei</p>", css: ".x{opacity:.4}", code: "contrast-low", severity: .error,
            message: "on #FFFFFF has a contrast of", column: 1),
        Mistake(
            body: "<p class=\"x\">Hei</p>", css: ".x{background:linear-gradient(#FFF,#DDD);color:#AAA}",
            code: "contrast-low", severity: .error, message: "text in #AAAAAA on #", hint: "the text is 'Hei'",
            column: 1),
        Mistake(
            body: "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><path d=\"M1 1 L3 abc\"/></svg>",
            code: "svg-bad-value", severity: .warning, message: "the path data 'M1 1 L3 abc' are not right",
            hint: "seen with the sample", column: 43),
        Mistake(
            body: "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><foreignObject></foreignObject></svg>",
            code: "svg-unsupported", severity: .warning, message: "'foreignObject'", column: 43),
        Mistake(
            body: "<p id=\"a\">1</p><p id=\"a\">2</p>", code: "identifier-repeated", severity: .error,
            message: "two elements have the id 'a'", hint: "the first one stands at report.html:4:1", column: 16),
        Mistake(
            body: "<p lang=\"engelsk språk\">Hei</p>", code: "pdf-bad-language", severity: .error,
            message: "'engelsk språk' is not a language tag", column: 1),
        Mistake(
            body: "<p>Hei <img src=\"bilder/borte.png\" alt=\"x\"></p>", code: "resource-missing", severity: .error,
            message: "there is no 'bilder/borte.png'", hint: "files are looked for", column: 8),
        Mistake(
            body: "<p>Hei \u{12000}</p>", code: "font-missing-glyph", severity: .warning, message: "U+12000",
            hint: "write it another way", column: 1),
        Mistake(
            body: "<p>Hei</p>", css: "p{font-family:Garamondo,serif}", code: "font-missing", severity: .error,
            message: "no font is called 'Garamondo'", hint: "the fonts are "),
        Mistake(
            body: "<p>Hei</p>", css: "p{background:url(bilder/borte.png)}", code: "resource-missing", severity: .error,
            message: "there is no 'bilder/borte.png'"),
        Mistake(
            body: "<p>Hei</p>", css: "@font-face{font-family:X;src:url(x.ttf)}", code: "css-font-face",
            severity: .error,
            message: "cannot bring fonts of their own", hint: "remove the rule"),
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

    @Test("the value that is too long is quoted whole, at the tag that asks for it")
    func longValue() throws {
        let sample = try #require(TemplateSample(.awkward))
        let css = "h1{width:60mm;height:1em;overflow:hidden;white-space:nowrap}"
        let checked = try CheckFixture.check(body: "<p>a</p>", css: css, samples: [sample])
        let found = try #require(checked.diagnostics.first { $0.code == "text-clipped" })
        #expect(found.message == "the text of <h1> is cut off by its box")
        #expect(found.hints.first == "the value is '\(sample.company.prefix(120))…', on page 1")
        #expect(found.location?.start == SourceLocation.Position(line: 3, column: 5))
        #expect(found.location?.end == SourceLocation.Position(line: 3, column: 22))
    }

    @Test("a document in another language than its texts, or without language or title, is told")
    func head() throws {
        func found(_ head: String) throws -> [Diagnostic] {
            try CheckFixture.check(
                ["report.html": "\(head)</head><body><h1>{{front.company}}</h1></body></html>"], languages: "[nb]"
            ).diagnostics
        }
        let english = try found("<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{title}}</title>")
        #expect(english.map(\.code) == ["language-mismatch"])
        #expect(english.first?.location?.start == SourceLocation.Position(line: 2, column: 1))
        #expect(english.first?.hints.first == "write <html lang=\"{{language}}\">")
        let silent = try found("<!DOCTYPE html>\n<html><head><title>{{title}}</title>")
        #expect(silent.map(\.code) == ["pdf-no-language"])
        #expect(silent.first?.location?.start == SourceLocation.Position(line: 2, column: 1))
        let untitled = try found("<!DOCTYPE html>\n<html lang=\"{{language}}\"><head>")
        #expect(untitled.map(\.code) == ["pdf-no-title"])
        #expect(untitled.first?.location?.start == SourceLocation.Position(line: 2, column: 27))
    }

    @Test("style sheets are looked at in the same run as a template that has errors")
    func both() throws {
        let checked = try CheckFixture.check(body: "<p>{{titel}}</p>", css: "p{colour:red}")
        #expect(Set(checked.diagnostics.map(\.code)) == ["template-unknown-name", "css-unknown-property"])
        #expect(checked.text().hasSuffix("1 error, 1 warning; no document could be made\n"))
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
