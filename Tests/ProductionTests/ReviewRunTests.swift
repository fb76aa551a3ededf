import AnnualReview
import Archive
import HMSPlan
import PlanStore
import Production
import Testing

/// A run from the selection to the committed review.
@Suite struct ReviewRunTests {
    @Test("R16–R19, R25, R29: each plan gets its report in the archive, its activity completed, its notices")
    func whole() throws {
        let fixture = try RunFixture()
        let plans = try fixture.plans()
        #expect(!plans.isEmpty)
        let outcomes = try fixture.run(plans)
        for outcome in outcomes {
            let review = try #require(outcome.review, "\(outcome.company): \(outcome.failure?.reason ?? "")")
            #expect(outcome.diagnostics == [])
            #expect(outcome.documents.map(\.manifest.mediaType) == ["application/pdf", "text/html"])
            #expect(
                outcome.documents.allSatisfy { $0.manifest.plan == review.key.plan.text && $0.manifest.period == 2021 })
            let history = try fixture.store.history(of: review.key.plan)
            #expect(history == [review])
        }
        #expect(try fixture.archive.verify().isEmpty)
        let known = Set(try fixture.store.documents().map(\.id))
        #expect(known == Set(outcomes.flatMap { $0.documents.map(\.id.hexadecimal) }))
        for portal in [Portal.adviser, .board] {
            let notified = Set(try fixture.store.notices(portal: portal, limit: 100).map(\.plan))
            #expect(notified == Set(plans.map(\.id)), "\(portal)")
        }
    }

    @Test("running the same selection again does nothing and says so")
    func again() throws {
        let fixture = try RunFixture()
        let plans = try fixture.plans()
        _ = try fixture.run(plans)
        let before = try fixture.archive.documents().count
        let second = try fixture.run(plans)
        #expect(second.filter { !$0.isSkipped }.isEmpty)
        #expect(try fixture.plans().isEmpty)
        #expect(try fixture.archive.documents().count == before)
    }

    @Test("R27: a forced review is version 2 and moves no deadline")
    func forced() throws {
        let fixture = try RunFixture(plans: 1)
        let plans = try fixture.plans(includesReviewed: true)
        let first = try #require(try fixture.run(plans, RunFixture.settings(isForced: true)).first?.review)
        let deadline = try fixture.store.snapshot(of: first.key.plan).plan.activities.map(\.dueDate).sorted()
        let second = try #require(try fixture.run(plans, RunFixture.settings(isForced: true)).first?.review)
        #expect(second.key.version == 2)
        #expect(try fixture.store.snapshot(of: first.key.plan).plan.activities.map(\.dueDate).sorted() == deadline)
        #expect(second.total == first.total)
    }

    @Test("a dry run changes nothing")
    func dryRun() throws {
        let fixture = try RunFixture()
        let plans = try fixture.plans()
        let outcomes = try fixture.run(plans, RunFixture.settings(isDryRun: true))
        #expect(outcomes.count == plans.count)
        for outcome in outcomes {
            guard case .wouldReview = outcome.result else {
                Issue.record("\(outcome.company) is not shown as one that would be reviewed")
                continue
            }
        }
        #expect(try fixture.archive.documents().isEmpty)
        #expect(try fixture.store.notices(portal: .adviser, limit: 10).isEmpty)
        #expect(try fixture.plans() == plans)
    }

    @Test("R17: an adviser whom the association does not have is refused by name")
    func unknownAdviser() throws {
        let fixture = try RunFixture(plans: 1)
        let outcome = try #require(
            try fixture.run(fixture.plans(), RunFixture.settings(adviser: "x@eksempel.no")).first)
        #expect(outcome.failure?.code == .unknownAdviser)
        #expect(outcome.failure?.reason.contains("x@eksempel.no") == true)
        #expect(try fixture.archive.documents().isEmpty)
    }

    @Test("a plan that fails is told by name and leaves no trace; the others go on")
    func oneFails() throws {
        var isFirst = true
        let fixture = try RunFixture { plan in
            // Made after the day that the report speaks of.
            if isFirst { plan.created = Day("2022-01-10") ?? plan.created }
            isFirst = false
        }
        let settings = try RunFixture.settings()
        let rules = try RuleSet.standard().reviewed
        let all = try fixture.store.select(
            PlanSelection(
                .companies(["plan-1-1", "plan-1-2", "plan-1-3"]), asOf: settings.asOf, runDay: settings.runDay,
                rules: rules))
        let outcomes = try fixture.run(all)
        let failed = outcomes.filter { $0.failure != nil }
        #expect(failed.map(\.failure?.code) == [.planMadeLater])
        let plan = try #require(failed.first?.plan)
        #expect(try fixture.store.history(of: plan).isEmpty)
        #expect(try fixture.archive.documents().allSatisfy { $0.manifest.plan != plan.text })
        #expect(outcomes.count { $0.review != nil || $0.isSkipped } == outcomes.count - 1)
    }

    @Test("DESIGN 7: a plan that is changed meanwhile is reviewed again")
    func changedMeanwhile() throws {
        let fixture = try RunFixture(plans: 1)
        let store = UnwillingStore(fixture.store, refusing: 2, with: .revisionChanged)
        let outcome = try #require(try fixture.run(fixture.plans(), store: store).first)
        #expect(outcome.review != nil)
    }

    @Test("DESIGN 7: a plan that keeps changing fails after three attempts")
    func keepsChanging() throws {
        let fixture = try RunFixture(plans: 1)
        let store = UnwillingStore(fixture.store, refusing: 3, with: .revisionChanged)
        let outcome = try #require(try fixture.run(fixture.plans(), store: store).first)
        #expect(outcome.failure?.code == .planKeepsChanging)
        #expect(try fixture.store.history(of: outcome.plan).isEmpty)
    }

    @Test("a database that refuses leaves no review, only documents that nothing refers to")
    func databaseRefuses() throws {
        let fixture = try RunFixture(plans: 1)
        let store = UnwillingStore(fixture.store, refusing: 1, with: .database("disk full"))
        let outcome = try #require(try fixture.run(fixture.plans(), store: store).first)
        #expect(outcome.failure?.code == .database)
        #expect(try fixture.store.history(of: outcome.plan).isEmpty)
        #expect(try fixture.store.documents().isEmpty)
        // The next run finds the plan again and ends well.
        #expect(try fixture.run(fixture.plans()).allSatisfy { $0.review != nil })
    }

    @Test("a run that is stopped begins no further plan")
    func cancelled() throws {
        let fixture = try RunFixture()
        let cancellation = Cancellation()
        cancellation.cancel()
        let outcomes = try fixture.run(fixture.plans(), cancellation: cancellation)
        for outcome in outcomes {
            guard case .cancelled = outcome.result else {
                Issue.record("\(outcome.company) was begun")
                continue
            }
        }
        #expect(try fixture.archive.documents().isEmpty)
    }

    @Test("the same input gives the same bytes, with one worker or four", arguments: [1, 4])
    func sameBytes(jobs: Int) throws {
        let first = try RunFixture(plans: 6)
        let second = try RunFixture(plans: 6)
        _ = try first.run(first.plans(), RunFixture.settings(jobs: 1))
        _ = try second.run(second.plans(), RunFixture.settings(jobs: jobs))
        let hashes = try [first, second].map { try $0.archive.documents().map(\.manifest.sha256.hexadecimal).sorted() }
        #expect(hashes[0] == hashes[1])
        #expect(!hashes[0].isEmpty)
    }
}
