import AnnualReview
import HMSPlan
import Testing

@Suite("R19: when a plan counts as reviewed")
struct ReviewStatusTests {
    private func status(
        _ fixture: PlanFixture, standing: [ReviewStatus.StandingReview] = []
    ) throws -> ReviewStatus {
        ReviewStatus(
            of: fixture.plan, asOf: fixture.asOf, runDay: fixture.runDay, standing: standing,
            rules: try RuleSet.standard().reviewed)
    }

    @Test("a plan without any completion is due")
    func due() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2021-05-01")
        #expect(try status(fixture) == .due)
        #expect(try !status(fixture).isReviewed)
    }

    @Test("R19: a manual review in the period counts, by anyone")
    func manual() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2021-05-01", completed: "2021-05-03")
        #expect(try status(fixture) == .completedInPeriod(day: day("2021-05-03")))
        fixture.plan.activities[0].completed = noon("2020-12-20")
        #expect(try status(fixture) == .due)
    }

    @Test("one completed in the last 30 days counts whatever its period")
    func recent() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2021-05-01", completed: "2022-01-20")
        #expect(try status(fixture) == .completedRecently(day: day("2022-01-20")))
        fixture.runDay = day("2022-02-19")
        #expect(try status(fixture).isReviewed)
        fixture.runDay = day("2022-02-20")
        #expect(try status(fixture) == .due)
    }

    @Test("our review of the period stands")
    func standing() throws {
        let own = ReviewStatus.StandingReview(
            key: ReviewKey(plan: "plan-1", period: 2021, version: 2), completedActivity: nil)
        #expect(try status(PlanFixture(), standing: [own]) == .reviewed(version: 2))
    }

    @Test("what our review of 2021 completed in January 2022 is no review of 2022")
    func ownCompletionOfOtherPeriod() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2022-01-25", completed: "2022-01-25")
        fixture.asOf = day("2022-12-31")
        fixture.runDay = day("2023-01-10")
        #expect(try status(fixture).isReviewed)
        let own = ReviewStatus.StandingReview(
            key: ReviewKey(plan: "plan-1", period: 2021, version: 1), completedActivity: fixture.plan.activities[0].id)
        #expect(try status(fixture, standing: [own]) == .due)
    }

    @Test("other activities do not count")
    func otherActivities() throws {
        var fixture = PlanFixture()
        fixture.addActivity(due: "2021-05-01", completed: "2022-01-20")
        #expect(try status(fixture) == .due)
    }
}
