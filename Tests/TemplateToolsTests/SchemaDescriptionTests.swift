import AnnualReview
import Markup
import SamplePortfolio
import Testing

@testable import TemplateTools

@Suite("Schema for designers")
struct SchemaDescriptionTests {
    @Test("names inside of records and lists, with types and examples")
    func names() throws {
        let schema = try SchemaDescription(
            of: PatchedTemplate(files: [:]), kinds: try CheckFixture.kinds([#require(TemplateSample(.typical))]))
        let score = try #require(schema.entries.first { $0.name == "front.score" })
        #expect(score.type == "text")
        #expect(Int(score.example) != nil)
        #expect(schema.entries.contains { $0.name == "front.themes[].name" })
        #expect(schema.entries.first { $0.name == "t.conclusion" }?.example == "Konklusjon")
        #expect(schema.text.contains("front.score"))
        #expect(try schema.json().hasPrefix("[\n{\"example\":\"nb-NO\",\"name\":\"language\",\"type\":\"text\"}"))
        #expect(schema.html.contains("<code>front.score</code>"))
    }
}
