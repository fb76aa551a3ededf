import Markup
import Template
import Testing

@Suite("Bounds of templates")
struct TemplateBoundsTests {
    private static let tooDeep =
        String(repeating: "{{#isGood}}", count: 1000) + String(repeating: "{{/isGood}}", count: 1000)

    @Test(
        "what is nested too deep is an error, not a crash",
        arguments: [
            tooDeep, "<p class=\"\(tooDeep)\">x</p>", "<title>\(tooDeep)</title>",
            String(repeating: "<div>", count: 1000), "{{> selv}}", "{{<selv}}{{/selv}}",
            String(repeating: "{{$a}}", count: 1000) + String(repeating: "{{/a}}", count: 1000),
        ])
    func depth(body: String) {
        let found = diagnostics(body, files: ["selv.html": "x{{> selv}}"])
        #expect(found.count == 1)
        #expect(["template-too-deep", "markup-too-deep"].contains(found.first?.code.text ?? ""))
    }

    @Test("partials that multiply one another end")
    func multiplied() {
        var files: [String: String] = [:]
        for level in 0..<30 { files["p\(level).html"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}" }
        files["p30.html"] = "x"
        #expect(diagnostics("{{> p0}}", files: files).map(\.code) == ["template-too-large"])
    }

    @Test("a partial that includes itself twice ends")
    func doubled() {
        let found = diagnostics("{{> selv}}", files: ["selv.html": "{{> selv}}{{> selv}}"])
        #expect(found.map(\.code) == ["template-too-deep"])
        #expect(found.first?.location?.description == "selv.html:1:1")
    }

    @Test("large texts are bounded once they are in place")
    func large() {
        var limits = TemplateLimits()
        limits.bytes = 1000
        let bundle = TemplateFixture.bundle(
            String(repeating: "{{> stor}}", count: 20), ["stor.html": String(repeating: "x", count: 100)])
        let error = #expect(throws: TemplateErrors.self) {
            try CompiledTemplate(bundle, schema: TemplateFixture.schema, limits: limits)
        }
        #expect(error?.diagnostics.map(\.code) == ["template-too-large"])
    }

    @Test("sections beside one another have no bound")
    func beside() throws {
        let html = try expand(String(repeating: "{{#isGood}}x{{/isGood}}", count: 1000))
        #expect(html.count == 1000)
    }

    @Test("any bytes compile or are told of", arguments: 0..<300)
    func noise(seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let pieces = [
            "{{", "}}", "{{#words}}", "{{/words}}", "{{^isGood}}", "{{/isGood}}", "{{$a}}", "{{/a}}", "{{<del}}",
            "{{/del}}", "{{> del}}", "{{title}}", "<p", ">", "\"", " class=\"", "</p>", "<table>", "</table>", "<tr>",
            "<!--", "-->", "<style>", "</style>", "<svg>", "</svg>", "<![CDATA[", "]]>", "\n", "{{=<% %>=}}", "<%",
            "%>",
            "<textarea>", "</textarea>", "\u{E000}0\u{E001}", "<b>", "</b>", "<i>", "</i>", "{{!", "\0", "<select>",
        ]
        let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let found = diagnostics(text, files: ["del.html": "[{{$a}}{{width}}{{/a}}]"])
        if found.isEmpty {
            #expect(throws: Never.self) { try expand(text, files: ["del.html": "[{{$a}}{{width}}{{/a}}]"]) }
        }
        #expect(found.allSatisfy { $0.location?.file.hasSuffix(".html") ?? true })
    }
}
