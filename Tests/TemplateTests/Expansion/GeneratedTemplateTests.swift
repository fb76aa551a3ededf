import Markup
import Template
import Testing

@Suite("Generated templates")
struct GeneratedTemplateTests {
    private static let words = ["en", "<to>", "{{title}}", "\"tre\" & 'fire'"]
    private static let title = "</div><script>alert(1)</script>\u{A0}{{#isGood}}&amp;"

    private static let schema = RecordType(
        TemplateFixture.schema.fields + [.init("isBad", .flag), .init("none", .list(.text))])

    private static var values: TemplateValue {
        guard case .record(let fields) = TemplateFixture.values(title: title, words: words) else { return .nothing }
        return .record(fields + [.flag(false), .list([])])
    }

    @Test("every template gives what an interpreter of its own says, and twice the same", arguments: 0..<40)
    func interpreted(block: UInt64) throws {
        let scope = GeneratedTemplate.Scope(
            texts: ["title": Self.title], flags: ["isGood": true, "isBad": false],
            lists: ["words": Self.words, "none": []])
        for seed in (block * 25)..<(block * 25 + 25) {
            let generated = GeneratedTemplate(seed: seed)
            let html = try expand(generated.template, Self.values, schema: Self.schema)
            #expect(html == generated.html(scope), "seed \(seed): \(generated.template)")
            #expect(try expand(generated.template, Self.values, schema: Self.schema) == html)
        }
    }

    @Test("without one of its end tags every template is told of at its place, and only there", arguments: 0..<20)
    func broken(block: UInt64) throws {
        for seed in (block * 25)..<(block * 25 + 25) {
            let template = GeneratedTemplate(seed: seed).template
            for end in template.ranges(of: "{{/").shuffled().prefix(3) {
                var text = template
                let close = try #require(text[end.lowerBound...].firstRange(of: "}}"))
                text.removeSubrange(end.lowerBound..<close.upperBound)
                let found = diagnostics(
                    "<body>" + text.replacing("{{#isBad", with: "{{#isGood").replacing("{{/isBad", with: "{{/isGood"))
                #expect(!found.isEmpty, "seed \(seed): \(text)")
                #expect(found.allSatisfy { $0.location?.file == "report.html" && $0.severity == .error })
            }
        }
    }
}
