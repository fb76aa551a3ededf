import AnnualReview
import HMSPlan
import Testing

@Suite("The worked example of the field")
struct WorkedExampleTests {
    @Test("R22, R30, R31, R33: 70, 78, 77 and 78 give 76.5, which is 77, Meget bra")
    func total() throws {
        let review = try PlanFixture.workedExample.review()
        #expect(review.score(of: .login)?.score == 70)
        #expect(review.score(of: .activities)?.score == 78)
        #expect(review.score(of: .deviations)?.score == 77)
        #expect(review.score(of: .riskAssessment)?.score == 78)
        // 15 × 70 + 30 × 78 + 30 × 77 + 25 × 78
        #expect(review.total.hundredths == 7650)
        #expect(review.total.score == 77)
        #expect(review.total.level == .veryGood)
        #expect(review.total.cap == nil)
    }

    @Test("R36: deviations come first, then activities, risk assessment, login")
    func priority() throws {
        let review = try PlanFixture.workedExample.review()
        #expect(review.themes.map(\.theme) == [.deviations, .activities, .riskAssessment, .login])
        #expect(review.themes.map(\.potentialGain) == [690, 660, 550, 450])
        #expect(review.themes.map(\.priority) == [1, 2, 3, 4])
        #expect(
            review.priorities.map(\.key) == [
                "deviations.closeLast", "activities.finishLast", "riskAssessment.lastPoints",
            ])
    }

    @Test("every score carries the terms it came from")
    func terms() throws {
        let review = try PlanFixture.workedExample.review()
        func terms(_ theme: Theme) -> [Int] { review.score(of: theme)?.terms.map(\.points.hundredths) ?? [] }
        #expect(terms(.login) == [5000, 2000])
        #expect(terms(.activities) == [10_000, -4500, 2250])
        #expect(terms(.deviations) == [10_000, -2500, 200])
        #expect(terms(.riskAssessment) == [3750, 4000])
    }

    @Test("the same inputs give the same review, also through JSON")
    func deterministic() throws {
        let fixture = PlanFixture.workedExample
        let review = try fixture.review()
        #expect(try fixture.review() == review)
    }
}
