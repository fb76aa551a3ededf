import AnnualReview
import HMSPlan
import Testing

/// Numbers that look random and are the same in every run.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }

    mutating func day(around day: Day, _ range: ClosedRange<Int>) -> String {
        day.adding(days: range.lowerBound + roll(range.count)).description
    }
}

@Suite("What holds for every plan")
struct ScoreInvariantTests {
    private func plan(_ seed: Int) -> PlanFixture {
        var dice = Dice(state: UInt64(seed))
        var fixture = PlanFixture()
        fixture.plan.created = fixture.asOf.adding(days: -dice.roll(900))
        fixture.addLogins((0..<dice.roll(30)).map { _ in dice.day(around: fixture.asOf, -500...40) })
        for _ in 0..<dice.roll(40) {
            let isDone = dice.roll(2) == 0
            fixture.addActivity(
                due: dice.day(around: fixture.asOf, -300...300),
                completed: isDone ? dice.day(around: fixture.asOf, -500...20) : nil)
        }
        for _ in 0..<dice.roll(30) {
            let isClosed = dice.roll(3) == 0
            fixture.addDeviation(
                created: dice.day(around: fixture.asOf, -500...10),
                due: dice.roll(4) == 0 ? nil : dice.day(around: fixture.asOf, -300...300),
                priority: DeviationPriority.allCases[dice.roll(3)],
                closed: isClosed ? dice.day(around: fixture.asOf, -500...20) : nil)
        }
        for _ in 0..<dice.roll(4) {
            fixture.addAssessment(
                created: dice.day(around: fixture.asOf, -1500...10),
                completed: dice.roll(2) == 0 ? dice.day(around: fixture.asOf, -1400...20) : nil, filled: dice.roll(9),
                unfilled: dice.roll(9))
        }
        return fixture
    }

    @Test("scores are whole numbers from 0 to 100 whose terms, weights, levels and order agree", arguments: 1...200)
    func scores(seed: Int) throws {
        let review = try plan(seed).review()
        let rules = try RuleSet.standard()
        for theme in review.themes {
            #expect((0...100).contains(theme.score))
            let sum = theme.terms.reduce(ScorePoints(0)) { $0 + $1.points }
            #expect(theme.score == min(100, max(0, sum.rounded)))
            #expect(theme.level == rules.level(of: theme.score))
            #expect(!theme.measure.key.isEmpty)
        }
        #expect(review.themes.reduce(0) { $0 + $1.weight } == 100)
        #expect(review.total.hundredths == review.themes.reduce(0) { $0 + $1.weight * $1.score })
        #expect(review.total.uncapped == (review.total.hundredths + 50) / 100)
        #expect(review.total.score == review.total.cap?.limit ?? review.total.uncapped)
        for (before, after) in zip(review.themes, review.themes.dropFirst()) {
            #expect(before.potentialGain >= after.potentialGain)
        }
        let isNeglected = review.themes.contains { $0.level == .needsWork } || review.risk.lastCompleted == nil
        if isNeglected { #expect(review.total.score <= 74) }
    }

    @Test("counts agree with the rows", arguments: 1...100)
    func counts(seed: Int) throws {
        let review = try plan(seed).review()
        #expect(review.activities.overdue == review.activities.active.filter { $0.daysOverdue > 0 }.count)
        #expect(review.activities.longOverdue == review.activities.active.filter { $0.daysOverdue > 90 }.count)
        #expect(review.deviations.overdue == review.deviations.open.filter { $0.daysOverdue > 0 }.count)
        #expect(review.risk.points == review.risk.assessments.filter(\.counts).reduce(0) { $0 + $1.points })
        #expect(review.login.count == review.login.months.reduce(0) { $0 + $1.count })
        #expect(review.deviations.open.allSatisfy { $0.created <= review.asOf && $0.status != .closed })
    }

    @Test("every measure a plan can get has its condition in the figures", arguments: 1...200)
    func measures(seed: Int) throws {
        let review = try plan(seed).review()
        for theme in review.themes {
            switch theme.measure.key {
            case "deviations.highFirst": #expect(review.deviations.open.contains { $0.priority == .high })
            case "deviations.oneOverdue": #expect(review.deviations.overdue == 1)
            case "activities.oneOverdue": #expect(review.activities.overdue == 1)
            case "riskAssessment.begin": #expect(review.risk.assessments.isEmpty)
            case "riskAssessment.lastPoints": #expect(review.risk.filled < review.risk.points)
            case "riskAssessment.goOn": #expect(review.risk.filled == review.risk.points)
            case "activities.goOn": #expect(review.activities.overdue == 0)
            default: break
            }
        }
    }
}
