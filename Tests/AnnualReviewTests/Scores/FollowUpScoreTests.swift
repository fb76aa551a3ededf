import AnnualReview
import HMSPlan
import Testing

@Suite("Aktiviteter")
struct ActivityScoreTests {
    @Test("no active activities: 0")
    func noneActive() throws {
        var fixture = PlanFixture()
        fixture.addActivity(due: "2021-06-01", completed: "2021-06-01")
        #expect(try fixture.score(.activities) == 0)
        #expect(try fixture.measure(.activities) == "activities.noActivities")
    }

    @Test("R40: overdue means before the as-of day; more than 90 days costs 5 more")
    func overdue() throws {
        for (due, score) in [("2021-12-31", 100), ("2021-12-30", 90), ("2021-10-02", 90), ("2021-10-01", 85)] {
            var fixture = PlanFixture()
            fixture.addActivity(due: due)
            #expect(try fixture.score(.activities) == score, "due \(due)")
        }
    }

    @Test("R40: many done give back half at most", arguments: [(0, 60), (5, 70), (10, 80), (30, 80)])
    func relief(done: Int, score: Int) throws {
        var fixture = PlanFixture()
        for _ in 0..<4 { fixture.addActivity(due: "2021-12-01") }
        for _ in 0..<done { fixture.addActivity(due: "2021-02-01", completed: "2021-02-01") }
        #expect(try fixture.score(.activities) == score)
    }

    @Test("no relief beyond 20 overdue", arguments: [(20, 50), (21, 0)])
    func reliefLimit(overdue: Int, score: Int) throws {
        var fixture = PlanFixture()
        for _ in 0..<overdue { fixture.addActivity(due: "2021-12-01") }
        for _ in 0..<60 { fixture.addActivity(due: "2021-02-01", completed: "2021-02-01") }
        #expect(try fixture.score(.activities) == score)
    }

    @Test("R12: rows created later are not there, later completions have not happened")
    func projection() throws {
        var fixture = PlanFixture()
        fixture.addActivity(due: "2021-12-01", completed: "2022-01-10")
        fixture.addActivity(due: "2022-12-01", created: "2022-01-10")
        let facts = try fixture.review().activities
        #expect(facts.active.map(\.dueDate) == [day("2021-12-01")])
        #expect(facts.overdue == 1)
        #expect(facts.completed == 0)
    }

    @Test("done in (as-of − 12 months, as-of]")
    func window() throws {
        var fixture = PlanFixture()
        for completed in ["2020-12-31", "2021-01-01", "2021-12-31"] {
            fixture.addActivity(due: completed, completed: completed)
        }
        #expect(try fixture.review().activities.completed == 2)
    }

    @Test("R24: the annual review itself and inactive rows do not count")
    func exclusions() throws {
        var fixture = PlanFixture()
        fixture.addAnnual(due: "2020-01-01")
        fixture.addActivity(due: "2020-01-01")
        fixture.plan.activities[1].isActive = false
        fixture.addActivity(due: "2022-05-01")
        #expect(try fixture.score(.activities) == 100)
        #expect(try fixture.review().activities.active.count == 1)
    }

    @Test("R49: rows by deadline, with the last completion of the same title")
    func rows() throws {
        var fixture = PlanFixture()
        fixture.addActivity(due: "2022-06-01")
        fixture.addActivity(due: "2022-03-01")
        fixture.addActivity(due: "2021-03-01", completed: "2021-03-04")
        fixture.addActivity(due: "2020-03-01", completed: "2020-03-04")
        for index in 1...3 { fixture.plan.activities[index].title = "Kontroll av tak" }
        let rows = try fixture.review().activities.active
        #expect(rows.map(\.dueDate) == [day("2022-03-01"), day("2022-06-01")])
        #expect(rows.map(\.lastCompleted) == [day("2021-03-04"), nil])
    }

    @Test(
        "R23: measures by finding and level",
        arguments: [
            (0, "activities.goOn"), (1, "activities.oneOverdue"), (2, "activities.finishLast"), (3, "activities.share"),
            (5, "activities.nextMeeting"), (7, "activities.tidy"),
        ])
    func measures(overdue: Int, key: String) throws {
        var fixture = PlanFixture()
        fixture.addActivity(due: "2022-06-01")
        for _ in 0..<overdue { fixture.addActivity(due: "2021-12-01") }
        #expect(try fixture.measure(.activities) == key)
    }
}

@Suite("Avvik/tiltak")
struct DeviationScoreTests {
    @Test("nothing open or closed in 12 months: 80, with its own remark")
    func silence() throws {
        var fixture = PlanFixture()
        #expect(try fixture.score(.deviations) == 80)
        #expect(try fixture.review().remarks.contains(.deviationSilence))
        #expect(try fixture.measure(.deviations) == "deviations.silence")
        fixture.addDeviation(created: "2020-01-01", due: nil, closed: "2020-02-01")
        #expect(try fixture.score(.deviations) == 80)
        fixture.addDeviation(created: "2021-01-01", due: nil, closed: "2021-02-01")
        #expect(try fixture.score(.deviations) == 100)
    }

    @Test("R41: 10 per overdue, 15 if Høy, 5 more beyond 90 days")
    func price() throws {
        var fixture = PlanFixture()
        fixture.addDeviation(due: "2021-12-01", priority: .low)
        #expect(try fixture.score(.deviations) == 90)
        fixture.addDeviation(due: "2021-12-01", priority: .high)
        #expect(try fixture.score(.deviations) == 75)
        fixture.addDeviation(created: "2021-01-01", due: "2021-06-01", priority: .high)
        #expect(try fixture.score(.deviations) == 55)
        let facts = try fixture.review().deviations
        #expect((facts.overdue, facts.overdueHighPriority, facts.longOverdue) == (3, 2, 1))
    }

    @Test("without a deadline it counts as overdue 90 days after it was registered")
    func withoutDeadline() throws {
        for (created, overdue) in [("2021-10-02", 0), ("2021-10-01", 1)] {
            var fixture = PlanFixture()
            fixture.addDeviation(created: created, due: nil)
            #expect(try fixture.review().deviations.overdue == overdue, "created \(created)")
        }
    }

    @Test("R12: closings after the as-of day have not happened, later rows are not there")
    func projection() throws {
        var fixture = PlanFixture()
        fixture.addDeviation(due: "2021-12-30", closed: "2022-01-05")
        fixture.addDeviation(created: "2022-01-01", due: "2022-01-02")
        let facts = try fixture.review().deviations
        #expect(facts.open.map(\.status) == [.open])
        #expect((facts.overdue, facts.closed) == (1, 0))
    }

    @Test("R48: overdue first, longest first, then by deadline, without deadline last")
    func order() throws {
        var fixture = PlanFixture()
        for due in [nil, "2022-05-01", "2021-12-30", "2021-12-01", "2022-02-01"] { fixture.addDeviation(due: due) }
        let order = try fixture.review().deviations.open.map { $0.dueDate?.description ?? "–" }
        #expect(order == ["2021-12-01", "2021-12-30", "2022-02-01", "2022-05-01", "–"])
    }

    @Test("a closed row without a time of closing is closed, and nothing that was done lately")
    func closedWithoutTime() throws {
        var fixture = PlanFixture()
        fixture.addDeviation(due: "2021-12-01")
        fixture.plan.deviations[0].status = .closed
        #expect(try fixture.score(.deviations) == 80)
    }

    @Test("R23: a measure claims only what the figures show")
    func measures() throws {
        var fixture = PlanFixture()
        for _ in 0..<3 { fixture.addDeviation(due: "2021-12-01") }
        #expect(try fixture.measure(.deviations) == "deviations.share")
        fixture.plan.deviations[0].responsible = " "
        #expect(try fixture.measure(.deviations) == "deviations.assign")
        for _ in 0..<4 { fixture.addDeviation(due: "2021-12-01", priority: .low) }
        #expect(try fixture.measure(.deviations) == "deviations.oldestFirst")
        fixture.plan.deviations[0].priority = .high
        #expect(try fixture.measure(.deviations) == "deviations.highFirst")
    }
}
