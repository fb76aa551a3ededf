import AnnualReview
import HMSPlan
import PlanStore
import Testing

@testable import Portal

@Suite struct ResultOrderTests {
    /// Rows as they come, by name: with scores and changes, one of them without a change.
    private let rows = [("Ask", 60, -3 as Int?), ("Bjørk", 80, nil), ("Æsp", 40, 5), ("Ås", 80, -3)].map {
        name, total, change in
        var row = BatchRow(plan: SourceID(name), company: name, state: .reviewed)
        row.score = ReviewScore(period: 2026, total: total, level: .good)
        row.change = change
        return row
    }

    @Test(
        "rows are sorted by what the address says, equal ones by name, those without a value last",
        arguments: [
            ("", "Ask Ås Æsp Bjørk"), ("retning=ned", "Æsp Ask Ås Bjørk"), ("sorter=navn", "Ask Bjørk Æsp Ås"),
            ("sorter=navn&retning=ned", "Ås Æsp Bjørk Ask"), ("sorter=score", "Æsp Ask Bjørk Ås"),
            ("sorter=score&retning=ned", "Bjørk Ås Ask Æsp"), ("sorter=tull", "Ask Ås Æsp Bjørk"),
            ("sorter=frist", "Ask Bjørk Æsp Ås"),
        ])
    func orders(query: String, wanted: String) throws {
        let order = ResultOrder(try #require(FormFields(encoded: query)))
        #expect(order.sorted(rows).map(\.company).joined(separator: " ") == wanted)
    }

    @Test("the same column again turns the order round, another begins anew")
    func choosing() throws {
        let order = ResultOrder(try #require(FormFields(encoded: "sorter=score")))
        #expect(AddressText.query(order.choosing("score").query) == "?sorter=score&retning=ned")
        #expect(AddressText.query(order.choosing("score").choosing("endring").query) == "")
        #expect(order.direction("score") == "ascending")
        #expect(order.direction("navn") == "")
    }
}
