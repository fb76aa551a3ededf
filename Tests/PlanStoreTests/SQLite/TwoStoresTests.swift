import AnnualReview
import HMSPlan
import PlanStore
import Testing

@Suite("Two stores on one file")
struct TwoStoresTests {
    @Test("what one writes the other reads, after reopening too")
    func shared() throws {
        let fixture = try StoreFixture.filled()
        let other = try SQLitePlanStore(path: fixture.path)
        #expect(try other.snapshot(of: "p1").plan == Samples.plans[0])
        let review = try fixture.commit("p1")
        #expect(try other.history(of: "p1") == [review])
        #expect(try SQLitePlanStore(path: fixture.path).snapshot(of: "p1") == fixture.store.snapshot(of: "p1"))
    }

    @Test("of two that commit the same review at once, one succeeds")
    func race() async throws {
        let fixture = try StoreFixture.filled()
        let review = try fixture.review("p1")
        let path = fixture.path
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let store = try SQLitePlanStore(path: path)
                    do {
                        try store.commit(
                            review, json: nil, documents: [DocumentReference(id: "d\(number)", mediaType: "text/html")])
                        return true
                    } catch PlanStoreError.revisionChanged, PlanStoreError.alreadyReviewed {
                        return false
                    }
                }
            }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == 1)
        #expect(try fixture.store.documents().count == 1)
        #expect(try fixture.store.history(of: "p1").count == 1)
    }

    @Test("plans are reviewed side by side, each once, while an import waits its turn")
    func parallel() async throws {
        let plans = (0..<40).map { Samples.plan(SourceID("q\($0)"), "Tun \($0)") }
        let fixture = try StoreFixture.filled(plans)
        let reviews = try plans.map { try fixture.review($0.id) }
        let path = fixture.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for half in [Array(reviews[..<20]), Array(reviews[20...])] {
                group.addTask {
                    let store = try SQLitePlanStore(path: path)
                    for review in half { try store.commit(review, json: nil, documents: []) }
                }
            }
            group.addTask {
                let store = try SQLitePlanStore(path: path)
                _ = try store.importing { try $0.take(.header(.init(exportedAt: noon("2022-02-01"), extent: .delta))) }
            }
            try await group.waitForAll()
        }
        #expect(try plans.allSatisfy { try fixture.store.history(of: $0.id).count == 1 })
        #expect(try fixture.store.notices(portal: .adviser, limit: 100).count == 40)
    }

    @Test("a path that cannot be opened is an error with its name")
    func unopened() throws {
        #expect(throws: PlanStoreError.self) { try SQLitePlanStore(path: "/nowhere/at/all/plans.sqlite") }
    }
}
