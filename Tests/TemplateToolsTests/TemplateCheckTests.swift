import HMSPlan
import Markup
import SamplePortfolio
import Template
import Testing

@testable import TemplateTools

@Suite("Check of a template")
struct TemplateCheckTests {
    @Test(
        "each problem has its code and its line",
        arguments: [
            ("<p>{{front.scor}}</p>", "", "template-unknown-name", 3),
            ("<p>{{front.score}}", "", nil, nil),
            ("{{#front}}<p>x</p>", "", "template-unclosed-section", 3),
            ("{{> sections/fornt}}", "", "template-missing-file", 3),
            ("<p style=\"color:#AAAAAA\">blass</p>", "", "contrast-low", 3),
            ("<p style=\"color:#767676\">mørk nok</p>", "", nil, nil),
            ("<p style=\"color:#949494;font-size:24px\">stor nok</p>", "", nil, nil),
            ("<svg viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>", "", "alternative-missing", 3),
            ("<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"></svg>", "", nil, nil),
            ("<h3>for dypt</h3>", "", "heading-order", 3),
            ("<h1>enda en</h1>", "", "heading-order", 3),
            ("<h2>to</h2><h3>tre</h3><h2>to</h2>", "", nil, nil),
        ] as [(String, String, Diagnostic.Code?, Int?)])
    func codes(body: String, css: String, code: Diagnostic.Code?, line: Int?) throws {
        let checked = try CheckFixture.check(body: body, css: css)
        #expect(checked.diagnostics.map(\.code) == [code].compactMap { $0 })
        #expect(checked.diagnostics.first?.location?.start.line == line.map { $0 + 1 } || line == nil)
        #expect(checked.hasErrors == (code != nil))
    }

    @Test("text that a box cuts off is told with the text")
    func clipped() throws {
        let checked = try CheckFixture.check(
            body: "<p class=\"smal\">Et langt ord</p>", css: ".smal{width:20px;overflow:hidden;white-space:nowrap}")
        #expect(checked.diagnostics.map(\.code) == ["text-clipped"])
        #expect(checked.diagnostics.first?.hints.contains { $0.contains("Et langt ord") } == true)
        #expect(!checked.hasErrors)
    }

    @Test("text beyond the paper's edge is told")
    func beyondPaper() throws {
        let checked = try CheckFixture.check(
            body: "<p class=\"ute\">Langt ute</p>", css: ".ute{margin-left:770px;white-space:nowrap}")
        #expect(checked.diagnostics.map(\.code) == ["text-clipped"])
        #expect(checked.diagnostics.first?.message.contains("leaves the paper") == true)
    }

    @Test("an unknown name names the nearest; the source line stands with a marker below")
    func terminal() throws {
        let checked = try CheckFixture.check(body: "<p>{{front.scor}}</p>")
        #expect(checked.diagnostics.first?.hints.contains("did you mean 'score'?") == true)
        let text = checked.text()
        #expect(text.contains("<p>{{front.scor}}</p>"))
        #expect(text.contains("^^^^"))
        #expect(text.contains("1 error, 0 warnings"))
        #expect(checked.json.contains("\"code\":\"template-unknown-name\""))
    }

    @Test("a text that a language lacks, has not translated or fills in otherwise is an error at its line")
    func languages() throws {
        let english = try PatchedTemplate(files: [:]).load("/text/en.yml", relativeTo: "")
        let text = String(decoding: english.bytes, as: UTF8.self)
            .replacing("  priorities: Measures to give priority\n", with: "")
            .replacing("  capped: \"Without a limit the HSE score would have been {score}.", with: "  capped: \"No.")
            .replacing(
                "noPriorities: No measure needs special priority now.",
                with: "noPriorities: Ingen tiltak må prioriteres særskilt nå.\n  onlyHere: No other language has this.")
        let checked = try CheckFixture.check(["text/en.yml": text], samples: [])
        let codes = Set(checked.diagnostics.map(\.code))
        #expect(codes.isSuperset(of: ["text-missing", "text-names", "text-unknown", "text-untranslated"]))
        let untranslated = checked.diagnostics.first { $0.code == "text-untranslated" }
        #expect(untranslated?.location?.file == "text/en.yml")
        let unknown = checked.diagnostics.first { $0.code == "text-unknown" }
        #expect(unknown?.location?.start.line == untranslated.map { ($0.location?.start.line ?? 0) + 1 })
        #expect(checked.hasErrors)
    }

    @Test("a file that an editor saved in another encoding is told at its first foreign letter")
    func encoding() {
        let latin = Array("<p>\nBl".utf8) + [0xE5] + Array("b\u{E6}r</p>".utf8)
        let loader = MemoryResourceLoader([
            "report.html": latin, "bilde.png": [0x89, 0xFF], "styles/a.css": Array("p { content: 'å' }".utf8),
        ])
        let found = EncodingRule(loader: loader).diagnostics()
        #expect(found.map(\.code) == ["template-encoding"])
        #expect(found.first?.location?.file == "report.html")
        #expect(found.first?.location?.start == SourceLocation.Position(line: 2, column: 3))
    }

    @Test("whatever keeps a template from being compiled ends as a diagnostic")
    func unreadable() {
        struct Surprise: Error {}
        let kind = TemplateKind(schema: "statusrapport/1", name: "x", samples: [], compared: []) { _, _ in
            throw Surprise()
        }
        let error = #expect(throws: TemplateErrors.self) { try kind.compile(PatchedTemplate(files: [:]), .nb) }
        #expect(error?.diagnostics.map(\.code) == ["template-unreadable"])
    }

    @Test("an image that a rule names is looked for, also where no element takes the rule")
    func unusedImage() throws {
        let css = ".ingen { background: url(\"mangler.png\") }"
        let checked = try CheckFixture.check(
            ["sections/front.html": "<h1>x</h1>", "styles/report.css": css], samples: [])
        let found = checked.diagnostics.filter { $0.code == "resource-missing" && $0.message.contains("mangler") }
        #expect(found.count == 1)
        #expect(found.first?.location?.file == "styles/report.css")
        #expect(found.first?.location?.start.column == 27)
    }

    @Test("a custom property without a value is told once, before the contrast that follows from it")
    func variable() throws {
        let css = ":root { --aksent: #111 } p { background: var(--accent) } b { background: var(--accent) }"
        let checked = try CheckFixture.check(
            body: "<p>a <b>b</b></p><p style=\"color:#ddd\">c</p>", css: css)
        #expect(checked.diagnostics.map(\.code) == ["contrast-low", "css-unknown-variable"])
        #expect(checked.diagnostics.last?.hints.contains("did you mean '--aksent'?") == true)
    }

    @Test("the same problem in many documents is told once")
    func once() throws {
        let samples = TemplateSample.all.prefix(3)
        let checked = try CheckFixture.check(
            ["sections/front.html": "<h1>x</h1><p style=\"color:#CCC\">blass</p>"], samples: Array(samples))
        #expect(checked.diagnostics.count { $0.code == "contrast-low" } == 1)
        #expect(checked.documents == 6)
    }

    @Test("the template that comes with the program has no error in any language")
    func statusReport() throws {
        let samples = try [#require(TemplateSample(.typical)), #require(TemplateSample(.small))]
        let checked = try CheckFixture.check([:], languages: "[nb, nn, en]", samples: samples)
        #expect(checked.diagnostics.filter { $0.severity == .error } == [])
        #expect(checked.documents == 6)
    }

    @Test("plans that are heavy or awkward have no error in a foreign language")
    func awkward() throws {
        let samples = TemplateSample.all.filter { !$0.name.hasPrefix("typical") }
        let checked = try CheckFixture.check([:], languages: "[nn, en]", samples: samples)
        #expect(checked.diagnostics.filter { $0.severity == .error } == [])
        #expect(checked.documents == 2 * samples.count)
    }
}
