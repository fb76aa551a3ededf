import AnnualReview
import HMSPlan
import Testing

@Suite("R24, R27, R28: dates of the annual review")
struct NextDeadlineTests {
    @Test(
        "R27 and R28: table of cases",
        arguments: [
            // deadline, run day, completed row's date, next deadline, next is past
            ("2022-03-10", "2022-01-25", "2022-01-25", "2023-01-25", false),  // R27
            ("2022-01-26", "2022-01-25", "2022-01-25", "2023-01-25", false),  // R27, tomorrow
            ("2022-01-25", "2022-01-25", "2022-01-25", "2023-01-25", false),  // today: both rules agree
            ("2022-01-24", "2022-01-25", "2022-01-24", "2023-01-24", false),  // R28, yesterday
            ("2021-12-31", "2022-01-25", "2021-12-31", "2022-12-31", false),  // R28
            ("2021-01-25", "2022-01-25", "2021-01-25", "2022-01-25", false),  // R28, next is today
            ("2021-01-24", "2022-01-25", "2021-01-24", "2022-01-24", true),  // R28, next was yesterday
            ("2020-03-10", "2022-01-25", "2020-03-10", "2021-03-10", true),  // several years: one step
            ("2012-03-10", "2022-01-25", "2012-03-10", "2013-03-10", true),
            ("2024-02-29", "2024-06-01", "2024-02-29", "2025-02-28", false),  // R28 from a leap day
            ("2024-12-01", "2024-02-29", "2024-02-29", "2025-02-28", false),  // R27 on a leap day
            ("2023-02-28", "2024-02-29", "2023-02-28", "2024-02-28", true),  // R28 into a leap year
            ("2024-02-29", "2024-02-29", "2024-02-29", "2025-02-28", false),
            ("2099-01-01", "2022-12-31", "2022-12-31", "2023-12-31", false),
        ])
    func dates(deadline: String, runDay: String, due: String, next: String, isPassed: Bool) {
        let dates = NextDeadline(deadline: day(deadline), runDay: day(runDay))
        #expect(dates.due == day(due))
        #expect(dates.next == day(next))
        #expect(dates.isPassed(on: day(runDay)) == isPassed)
    }

    @Test("R24, R27: the activity is completed with comment, true time and next occurrence")
    func future() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2022-03-10")
        let review = try fixture.review()
        let annual = fixture.plan.activities[0]
        #expect(
            review.annualActivity
                == .completed(
                    id: annual.id, originalDue: day("2022-03-10"), due: day("2022-01-25"), next: day("2023-01-25")))
        #expect(
            review.decisions.prefix(2) == [
                .completeActivity(
                    id: annual.id, setDueDate: day("2022-01-25"), completedAt: review.runTime,
                    comment: "Utført som automatisk årlig HMS-gjennomgang. Rapporten ligger i arkivet."),
                .createActivity(
                    activity: Activity(
                        id: "annual-2021-1-next:plan-1", kind: .annualReview, title: "Årlig HMS-gjennomgang",
                        created: day("2022-01-25"), dueDate: day("2023-01-25"), responsible: "Styreleder")),
            ])
        #expect(review.standing.completedActivity == annual.id)
    }

    @Test("R28: an overdue row keeps its date, and the true time is stored beside it")
    func overdue() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2021-11-01")
        let review = try fixture.review()
        guard case .completeActivity(_, let due, let completedAt, _) = review.decisions[0] else {
            Issue.record("expected a completion first")
            return
        }
        #expect(due == day("2021-11-01"))
        #expect(completedAt.day == day("2022-01-25"))
        #expect(!review.decisions.contains { $0.isFlag })
    }

    @Test("R28: a next deadline still past is flagged to the adviser and remarked")
    func stillPast() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2020-03-10")
        let review = try fixture.review()
        #expect(review.annualActivity.next == day("2021-03-10"))
        #expect(review.remarks.contains(.nextDeadlinePassed(deadline: day("2021-03-10"))))
        #expect(
            review.decisions.last
                == .flag(
                    reason: .nextDeadlinePassed,
                    text:
                        "Ny frist for årlig HMS-gjennomgang er 10.03.2021, som allerede er passert. "
                        + "Fristen er flyttet ett år og må vurderes."))
    }

    @Test("no activity: created as done today, with the next deadline and a remark")
    func none() throws {
        let review = try PlanFixture().review()
        #expect(review.annualActivity == .created(due: day("2022-01-25"), next: day("2023-01-25")))
        let created = review.decisions.compactMap { decision -> Activity? in
            guard case .createActivity(let activity) = decision else { return nil }
            return activity
        }
        #expect(created.map(\.completed) == [review.runTime, nil])
        #expect(created.map(\.dueDate) == [day("2022-01-25"), day("2023-01-25")])
        #expect(Set(created.map(\.id)).count == 2)
        #expect(review.remarks.contains(.annualActivityCreated))
        #expect(review.standing.completedActivity == created.first?.id)
    }

    @Test("several: the one with the nearest deadline, and a flag")
    func several() throws {
        var fixture = PlanFixture()
        for due in ["2020-03-10", "2022-02-01", "2021-12-01"] { fixture.addAnnual(due: due) }
        fixture.addAnnual(due: "2022-01-24", completed: "2021-01-02")
        let review = try fixture.review()
        #expect(review.annualActivity.next == day("2023-01-25"))
        #expect(review.remarks.contains(.severalAnnualActivities(count: 3)))
        #expect(review.decisions.contains { $0.flagReason == .severalAnnualActivities })
    }

    @Test("a review computes scores before any data changes")
    func scoresFirst() throws {
        var fixture = PlanFixture.workedExample
        let before = try fixture.review().total
        fixture.addAnnual(due: "2019-01-01")
        #expect(try fixture.review().total == before)
    }
}

extension Decision {
    var flagReason: FlagReason? {
        guard case .flag(let reason, _) = self else { return nil }
        return reason
    }

    var isFlag: Bool { flagReason != nil }
}
