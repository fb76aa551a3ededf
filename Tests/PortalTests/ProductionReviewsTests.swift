import AnnualReview
import Archive
import HMSPlan
import PlanStore
import Production
import Synchronization
import Testing

@testable import Portal

@Suite struct ProductionReviewsTests {
    private func results(_ portal: TestPortal, dryRun: Bool, stopped: Bool = false) async throws -> [ReviewedPlan] {
        let rules = try RuleSet.standard()
        let reviews = ProductionReviews(
            store: portal.store, archive: portal.archive, press: try ReportPress.standard(ruleSet: rules),
            ruleSet: rules, jobs: 2)
        let plans = try portal.store.references(
            portal.plans(of: 0).prefix(2).map(\.id), association: portal.tenants[0])
        let found = Mutex<[ReviewedPlan]>([])
        try await reviews.review(
            ReviewRequest(
                plans: plans, adviser: TestPortal.email(.adviser, 0), asOf: TestPortal.now.day, time: TestPortal.now,
                isDryRun: dryRun),
            isStopped: { stopped }, progress: { plan in found.withLock { $0.append(plan) } })
        return found.withLock { $0 }
    }

    @Test("a dry run tells the score and changes nothing")
    func dryRun() async throws {
        let portal = try TestPortal()
        let results = try await results(portal, dryRun: true)
        #expect(results.count == 2)
        for result in results {
            guard case .reviewed = result.result else {
                Issue.record("\(result)")
                continue
            }
            #expect(try portal.store.history(of: result.plan).isEmpty)
        }
    }

    @Test("a run files an archival PDF and an HTML edition for each plan")
    func run() async throws {
        let portal = try TestPortal()
        for result in try await results(portal, dryRun: false) {
            let filed = try #require(
                try portal.store.filedReviews(of: result.plan, association: portal.tenants[0]).first)
            #expect(filed.documents.map(\.mediaType) == ["application/pdf", "text/html"])
            let hash = try #require(ContentHash(hexadecimal: filed.documents[0].id))
            let bytes = try portal.archive.bytes(of: try portal.archive.manifest(hash))
            #expect(bytes.starts(with: Array("%PDF-".utf8)))
        }
    }

    @Test("a stopped run begins no plan")
    func stopped() async throws {
        let portal = try TestPortal()
        let results = try await results(portal, dryRun: false, stopped: true)
        #expect(results.count == 2)
        for result in results {
            guard case .cancelled = result.result else {
                Issue.record("\(result)")
                continue
            }
        }
    }
}
