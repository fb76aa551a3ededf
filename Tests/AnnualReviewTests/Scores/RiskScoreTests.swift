import AnnualReview
import HMSPlan
import Testing

@Suite("Risikovurdering")
struct RiskScoreTests {
    @Test("none: 0")
    func none() throws {
        #expect(try PlanFixture().score(.riskAssessment) == 0)
        #expect(try PlanFixture().measure(.riskAssessment) == "riskAssessment.begin")
    }

    @Test(
        "R42: age of the newest completed",
        arguments: [
            ("2020-12-31", 100), ("2020-12-30", 90), ("2019-12-31", 90), ("2019-12-30", 75), ("2018-12-31", 75),
            ("2018-12-30", 60),
        ])
    func age(completed: String, score: Int) throws {
        var fixture = PlanFixture()
        fixture.addAssessment(created: "2017-01-01", completed: completed, filled: 4, unfilled: 0)
        #expect(try fixture.score(.riskAssessment) == score)
    }

    @Test("R42: only a draft, by its creation", arguments: [("2020-12-31", 65), ("2020-12-30", 55)])
    func draft(created: String, score: Int) throws {
        var fixture = PlanFixture()
        fixture.addAssessment(created: created, filled: 4, unfilled: 0)
        #expect(try fixture.score(.riskAssessment) == score)
    }

    @Test("R11, R42: points are pooled over all assessments")
    func pooled() throws {
        var fixture = PlanFixture()
        fixture.addAssessment(completed: "2021-06-01", filled: 1, unfilled: 0)
        fixture.addAssessment(completed: "2021-05-01", filled: 0, unfilled: 3)
        let facts = try fixture.review().risk
        #expect((facts.filled, facts.points) == (1, 4))
        #expect(try fixture.score(.riskAssessment) == 63)  // 12.5 + 50, half up
    }

    @Test("no points at all: 0 for that half")
    func noPoints() throws {
        var fixture = PlanFixture()
        fixture.addAssessment(completed: "2021-06-01", filled: 0, unfilled: 0)
        #expect(try fixture.score(.riskAssessment) == 50)
        #expect(try fixture.measure(.riskAssessment) == "riskAssessment.addPoints")
    }

    @Test("filled: probability, consequence, and a measure where the product is 5 or more")
    func filled() throws {
        var fixture = PlanFixture()
        fixture.addAssessment(completed: "2021-06-01", filled: 0, unfilled: 0)
        fixture.plan.riskAssessments[0].points = [
            RiskPoint(id: "1", title: "", probability: 2, consequence: 2),
            RiskPoint(id: "2", title: "", probability: 1, consequence: 5, measure: "  "),
            RiskPoint(id: "3", title: "", probability: 1, consequence: 5, measure: "Rekkverk"),
            RiskPoint(id: "4", title: "", probability: nil, consequence: 5, measure: "Rekkverk"),
            RiskPoint(id: "5", title: "", probability: 5, consequence: nil, measure: "Rekkverk"),
        ]
        let facts = try fixture.review().risk
        #expect((facts.filled, facts.points) == (2, 5))
        #expect(facts.matrix.reduce(0, +) == 3)
        #expect(facts.highest.map(\.product) == [5, 5, 4])
    }

    @Test("superseded revisions do not count; a revision that is begun does not lower the score")
    func revisions() throws {
        var fixture = PlanFixture()
        fixture.addAssessment(created: "2019-01-01", completed: "2019-02-01", filled: 2, unfilled: 2)
        let first = fixture.plan.riskAssessments[0].id
        fixture.addAssessment(created: "2021-03-01", filled: 0, unfilled: 4, revisionOf: first)
        let begun = try fixture.review()
        #expect(begun.risk.points == 4)
        #expect(begun.risk.assessments.map(\.counts) == [true, false])
        #expect(begun.score(of: .riskAssessment)?.score == 50)  // 25 + 25

        fixture.plan.riskAssessments[1].completed = noon("2021-04-01")
        let superseded = try fixture.review()
        #expect(superseded.risk.assessments.map(\.points) == [4])
        #expect(superseded.score(of: .riskAssessment)?.score == 50)  // 0 + 50
    }

    @Test("R12: a completion after the as-of day leaves a draft")
    func projection() throws {
        var fixture = PlanFixture()
        fixture.addAssessment(created: "2021-10-01", completed: "2022-01-02", filled: 4, unfilled: 0)
        let review = try fixture.review()
        #expect(review.risk.lastCompleted == nil)
        #expect(review.score(of: .riskAssessment)?.score == 65)
        #expect(review.score(of: .riskAssessment)?.measure.key == "riskAssessment.complete")
    }

    @Test("R23: measures by finding and level")
    func measures() throws {
        let cases: [(String?, Int, Int, String)] = [
            ("2021-06-01", 4, 0, "riskAssessment.goOn"), ("2020-06-01", 4, 0, "riskAssessment.againSoon"),
            ("2021-06-01", 9, 1, "riskAssessment.lastPoints"), ("2021-06-01", 1, 3, "riskAssessment.missingPoints"),
            ("2019-06-01", 4, 0, "riskAssessment.again"), ("2018-06-01", 4, 0, "riskAssessment.complete"),
            ("2018-06-01", 1, 9, "riskAssessment.renew"), (nil, 0, 4, "riskAssessment.completeBegun"),
        ]
        for (completed, filled, unfilled, key) in cases {
            var fixture = PlanFixture()
            fixture.addAssessment(created: "2018-01-01", completed: completed, filled: filled, unfilled: unfilled)
            #expect(try fixture.measure(.riskAssessment) == key, "completed \(completed ?? "never")")
        }
    }
}
