import AnnualReview
import HMSPlan
import PlanStore
import Testing

@Suite("Committing a review")
struct ReviewCommitTests {
    private let document = DocumentReference(id: "0f", mediaType: "application/pdf")

    @Test("R24, R27: the annual activity is completed with its comment, the next one is there")
    func completes() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let activities = try fixture.plan("p1").activities
        let done = try #require(activities.first { $0.id == "annual-2022" })
        #expect(done.dueDate == day("2022-01-25"))
        #expect(done.completed == noon("2022-01-25"))
        #expect(done.comment == "Utført som automatisk årlig HMS-gjennomgang. Rapporten ligger i arkivet.")
        let next = try #require(activities.last)
        #expect(next.kind == .annualReview && next.completed == nil && next.dueDate == day("2023-01-25"))
        #expect(activities.count == 4)
    }

    @Test(
        "R28: an overdue row keeps its date beside the true time of completion",
        arguments: [("2020-03-10", "2021-03-10"), ("2020-02-29", "2021-02-28"), ("2022-01-24", "2023-01-24")])
    func overdue(_ due: String, _ next: String) throws {
        let fixture = try StoreFixture.filled([Samples.plan("p1", "Åsveien borettslag", due: due)])
        try fixture.commit("p1")
        let activities = try fixture.plan("p1").activities
        #expect(activities[1].dueDate == day(due))
        #expect(activities[1].completed == noon("2022-01-25"))
        #expect(activities.last?.dueDate == day(next))
    }

    @Test("a plan without an annual activity gets a done one and the next")
    func without() throws {
        var plan = Samples.plans[0]
        plan.activities = []
        let fixture = try StoreFixture.filled([plan])
        try fixture.commit("p1")
        let activities = try fixture.plan("p1").activities
        #expect(activities.map(\.dueDate) == [day("2022-01-25"), day("2023-01-25")])
        #expect(activities.map(\.completed) == [noon("2022-01-25"), nil])
    }

    @Test("the review is in the plan's history, as it was made")
    func history() throws {
        let fixture = try StoreFixture.filled()
        let first = try fixture.commit("p1")
        let second = try fixture.commit("p1", version: 2, isForced: true)
        let third = try fixture.commit("p1", on: "2023-01-25")
        #expect(try fixture.store.history(of: "p1") == [first, second, third])
        #expect(try fixture.store.history(of: "p2").isEmpty)
    }

    @Test("a forced version moves no deadline")
    func forced() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let before = try fixture.plan("p1")
        try fixture.commit("p1", on: "2022-03-01", version: 2, isForced: true)
        #expect(try fixture.plan("p1") == before)
    }

    @Test("R26: notices stand in both portals, newest first")
    func notices() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        try fixture.commit("p3", on: "2022-01-26")
        let notices = try fixture.store.notices(portal: .adviser, limit: 10)
        #expect(notices.map(\.plan) == ["p3", "p1"])
        #expect(notices.map(\.association) == ["fjord", "havblikk"])
        #expect(notices.map(\.postedAt) == [noon("2022-01-26"), noon("2022-01-25")])
        #expect(
            notices[1].text.hasPrefix("Årlig HMS-gjennomgang er utført for Åsveien borettslag. HMS-score: "),
            "\(notices[1].text)")
        #expect(try fixture.store.notices(portal: .adviser, limit: 1).map(\.plan) == ["p3"])
        #expect(try fixture.store.notices(portal: .board, limit: 10).map(\.plan) == ["p3", "p1"])
    }

    @Test("R25: the review's documents are known by the archive's id")
    func documents() throws {
        let fixture = try StoreFixture.filled()
        let shared = DocumentReference(id: "ff", mediaType: "text/html")
        try fixture.store.commit(try fixture.review("p1"), json: nil, documents: [document, shared])
        try fixture.store.commit(try fixture.review("p2"), json: nil, documents: [shared])
        #expect(try fixture.store.documents() == [document, shared])
    }

    // MARK: All or nothing

    private func expectNoTrace(_ fixture: StoreFixture, of body: () throws -> Void) throws {
        let before = try (fixture.exported(), fixture.store.snapshot(of: "p1").revision)
        let notices = try fixture.store.notices(portal: .adviser, limit: 10)
        let documents = try fixture.store.documents()
        let history = try fixture.store.history(of: "p1")
        try body()
        #expect(try fixture.exported() == before.0)
        #expect(try fixture.store.snapshot(of: "p1").revision == before.1)
        #expect(try fixture.store.notices(portal: .adviser, limit: 10) == notices)
        #expect(try fixture.store.documents() == documents)
        #expect(try fixture.store.history(of: "p1") == history)
    }

    @Test("a commit that fails half way leaves no trace")
    func failure() throws {
        let fixture = try StoreFixture.filled()
        let review = try fixture.review("p1")
        try expectNoTrace(fixture) {
            do {
                try fixture.store.commit(review, json: nil, documents: [document, document])
                Issue.record("the same document twice was taken")
            } catch PlanStoreError.database(let words) {
                #expect(words.contains("UNIQUE"))
            }
        }
    }

    @Test("a review of a plan that was changed meanwhile is refused")
    func changed() throws {
        let fixture = try StoreFixture.filled()
        let review = try fixture.review("p1")
        var file = ExchangeFile(exportedAt: "2022-01-21")
        file.plans[0].company.units = 40
        try fixture.take(file)
        try expectNoTrace(fixture) {
            #expect(throws: PlanStoreError.revisionChanged) {
                try fixture.store.commit(review, json: nil, documents: [document])
            }
        }
    }

    @Test("the same version twice is refused")
    func twice() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let again = try fixture.review("p1")
        try expectNoTrace(fixture) {
            #expect(throws: PlanStoreError.alreadyReviewed) {
                try fixture.store.commit(again, json: nil, documents: [document])
            }
        }
    }

    @Test("a review of a plan that is gone is refused")
    func gone() throws {
        let fixture = try StoreFixture.filled()
        let review = try fixture.review("p1")
        try fixture.take(ExchangeFile(exportedAt: "2022-01-21", plans: [Samples.plans[1]]))
        #expect(throws: PlanStoreError.notFound("p1")) { try fixture.store.commit(review, json: nil, documents: []) }
        #expect(throws: PlanStoreError.notFound("p1")) { try fixture.store.snapshot(of: "p1") }
    }
}
