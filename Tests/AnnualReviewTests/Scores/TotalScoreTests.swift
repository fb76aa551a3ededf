import AnnualReview
import HMSPlan
import Testing

@Suite("Total")
struct TotalScoreTests {
    @Test(
        "R29: level limits",
        arguments: [
            (100, ScoreLevel.excellent), (90, .excellent), (89, .veryGood), (75, .veryGood), (74, .good), (60, .good),
            (59, .couldBeBetter), (40, .couldBeBetter), (39, .needsWork), (0, .needsWork),
        ])
    func levels(score: Int, level: ScoreLevel) throws {
        #expect(try RuleSet.standard().level(of: score) == level)
    }

    @Test("levels are ordered by quality")
    func order() {
        #expect(ScoreLevel.allCases.map(\.number) == [1, 2, 3, 4, 5])
        #expect(ScoreLevel.needsWork < .excellent)
    }

    /// Everything at its best.
    private var perfect: PlanFixture {
        var fixture = PlanFixture()
        fixture.addLogins(Array(repeating: "2021-12-30", count: 12))
        fixture.addActivity(due: "2022-06-01")
        fixture.addDeviation(due: "2022-06-01")
        fixture.addAssessment(completed: "2021-06-01", filled: 4, unfilled: 0)
        return fixture
    }

    @Test("R36: everything at its best: 100, nothing to prioritise")
    func best() throws {
        let review = try perfect.review()
        #expect(review.total == TotalScore(hundredths: 10_000, score: 100, level: .excellent))
        #expect(review.priorities.isEmpty)
        #expect(review.themes.map(\.theme) == [.riskAssessment, .deviations, .activities, .login])
    }

    @Test("ties: risk, deviations, activities, login")
    func ties() throws {
        var fixture = perfect
        for _ in 0..<2 { fixture.addActivity(due: "2021-12-01") }
        for _ in 0..<2 { fixture.addDeviation(due: "2021-12-01") }
        #expect(try fixture.review().themes.map(\.theme) == [.deviations, .activities, .riskAssessment, .login])
    }

    @Test("a theme at level 5 caps the total at 74, and the review says so")
    func lowestLevelCap() throws {
        var fixture = perfect
        fixture.plan.logins = []
        let review = try fixture.review()
        #expect(review.total.uncapped == 85)
        #expect(review.total.score == 74)
        #expect(review.total.level == .good)
        #expect(review.total.cap == ScoreCap(limit: 74, reasons: [.lowestLevel(theme: .login)]))
    }

    @Test("no completed risk assessment caps the total at 74")
    func noCompletedCap() throws {
        var fixture = perfect
        fixture.plan.riskAssessments[0].completed = nil
        let review = try fixture.review()
        #expect(review.total.uncapped == 89)  // 30 + 30 + 15 + 25 × 55 %, half up
        #expect(review.total.cap == ScoreCap(limit: 74, reasons: [.noCompletedRiskAssessment]))
        #expect(review.total.score == 74)
    }

    @Test("a cap that does not lower the total is not reported")
    func idleCap() throws {
        #expect(try PlanFixture().review().total.cap == nil)
    }

    @Test("points round half up, also below zero")
    func rounding() {
        #expect(ScorePoints(5, over: 2).rounded == 3)
        #expect(ScorePoints(-5, over: 2).rounded == -2)
        #expect(ScorePoints(7, over: 3).rounded == 2)
        #expect((ScorePoints(1, over: 2) + ScorePoints(1, over: 3)).hundredths == 83)
        #expect(ScorePoints(125, over: 2).hundredths == 6250)
    }
}
