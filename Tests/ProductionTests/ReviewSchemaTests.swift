import AnnualReview
import Foundation
import HMSPlan
import PlanStore
import Production
import SamplePortfolio
import Testing

/// The published schema of review.json and what is attached to reports say the same.
@Suite struct ReviewSchemaTests {
    private static func figures(_ kind: SampleSettings.Kind) throws -> [Any] {
        let fixture = try RunFixture(kind: kind, plans: 6)
        let settings = try RunFixture.settings()
        let preview = ReviewPreview(
            store: fixture.store, ruleSet: try .standard(), asOf: settings.asOf, runTime: settings.runTime)
        let encoder = JSONEncoder()
        return try fixture.plans(includesReviewed: true).map { plan in
            let review = try preview.review(plan.id.text, adviser: RunFixture.adviser)
            return try JSONSerialization.jsonObject(with: encoder.encode(review))
        }
    }

    private static func schema() throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(ReviewSchema.document)) as? [String: Any])
    }

    @Test("R29: the figures of every sample are what the schema says", arguments: SampleSettings.Kind.allCases)
    func agrees(kind: SampleSettings.Kind) throws {
        let schema = SchemaReader(try Self.schema())
        for review in try Self.figures(kind) { #expect(schema.problems(of: review) == []) }
    }

    @Test("a member at the top that the schema does not describe would be told")
    func complete() throws {
        let described = try #require(Self.schema()["properties"] as? [String: Any])
        for review in try Self.figures(.typical) {
            let members = try #require(review as? [String: Any])
            #expect(Set(members.keys).subtracting(described.keys) == [])
        }
    }

    @Test("the reader finds what is missing, of another kind, or another word")
    func reader() throws {
        let schema = SchemaReader(try Self.schema())
        var review = try #require(try Self.figures(.small).first as? [String: Any])
        review["asOf"] = 5
        review["language"] = "sv"
        review["key"] = nil
        #expect(schema.problems(of: review) == ["/: key is missing", "/asOf: no string", "/language: no known word"])
    }
}
