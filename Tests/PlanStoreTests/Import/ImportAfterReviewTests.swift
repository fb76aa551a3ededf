import AnnualReview
import HMSPlan
import PlanStore
import Testing

/// What reviews decided survives imports until the source sends it back.
@Suite("Import after a review")
struct ImportAfterReviewTests {
    /// The plan `p1` of a file that the source wrote after the review, with a change that has nothing to do with it.
    private func newer(_ change: (inout Plan) throws -> Void = { _ in }) rethrows -> ExchangeFile {
        var file = ExchangeFile(exportedAt: "2022-02-10")
        file.plans[0].company.units = 33
        try change(&file.plans[0])
        return file
    }

    private func openAnnual(_ fixture: StoreFixture) throws -> [Day] {
        try fixture.plan("p1").activities.filter { $0.kind == .annualReview && $0.completed == nil }.map(\.dueDate)
    }

    @Test("R24: import, review, import the old and a newer file: completion, next deadline and settings stay")
    func survives() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let reviewed = try fixture.plan("p1")
        #expect(try openAnnual(fixture) == [day("2023-01-25")])
        #expect(reviewed.sms.isActive)

        try fixture.take(ExchangeFile())
        #expect(try fixture.plan("p1") == reviewed, "the old file")

        let report = try fixture.take(newer())
        var expected = reviewed
        expected.company.units = 33
        #expect(try fixture.plan("p1") == expected, "a newer file that does not know the review")
        #expect((report.kept, report.acknowledged, report.conflicts.count) == (3, 0, 0))
    }

    @Test("R27: the next deadline survives although the source's open row lies late in the year")
    func lateDeadline() throws {
        let fixture = try StoreFixture.filled([Samples.plan("p1", "Åsveien borettslag", due: "2022-12-31")])
        try fixture.commit("p1")
        var plan = Samples.plan("p1", "Åsveien borettslag", due: "2022-12-31")
        plan.company.units = 33
        let report = try fixture.take(ExchangeFile(exportedAt: "2022-02-10", plans: [plan]))
        #expect(report.conflicts.isEmpty)
        #expect(try openAnnual(fixture) == [day("2023-01-25")])
    }

    @Test("reviews of two years survive together")
    func twoYears() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        try fixture.commit("p1", on: "2023-02-10")
        let report = try fixture.take(newer())
        #expect(report.conflicts.isEmpty)
        #expect(try openAnnual(fixture) == [day("2024-01-25")], "R28: one year after the deadline of 2023-01-25")
        #expect(try fixture.plan("p1").activities.filter { $0.completed != nil }.count == 3)
    }

    @Test("what the source sends back is the source's own")
    func acknowledged() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let reviewed = try fixture.plan("p1")
        let file = newer { $0 = reviewed }
        let report = try fixture.take(file)
        #expect((report.acknowledged, report.kept, report.conflicts.count) == (3, 0, 0))
        #expect(try fixture.plan("p1") == reviewed)

        var later = file
        later.exportedAt = "2022-03-01"
        later.plans[0].sms.isActive = false
        #expect(try fixture.take(later).conflicts.isEmpty)
        #expect(try fixture.plan("p1") == later.plans[0], "nothing is laid over it any more")
    }

    @Test("a completion the source made itself on the same day is the same")
    func sameDay() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let report = try fixture.take(
            newer {
                $0.activities[1].completed = Timestamp(secondsSinceEpoch: noon("2022-01-25").secondsSinceEpoch + 60)
                $0.activities.append(Samples.annual("own-next", due: "2023-01-25"))
            })
        #expect((report.acknowledged, report.kept, report.conflicts.count) == (2, 1, 0))
        #expect(try openAnnual(fixture) == [day("2023-01-25")], "the next row is not there twice")
    }

    @Test("a completion on another day is a conflict that the source wins")
    func completedElsewhere() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let report = try fixture.take(newer { $0.activities[1].completed = noon("2022-01-30") })
        #expect(report.conflicts.map(\.plan) == ["p1"])
        #expect(report.conflicts.first?.text.contains("2022-01-30") == true)
        #expect(try fixture.plan("p1").activities[1].completed == noon("2022-01-30"))
    }

    @Test("a deadline the source moved is a conflict that the completion wins")
    func movedDeadline() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let file = newer { $0.activities[1].dueDate = day("2022-06-01") }
        let report = try fixture.take(file)
        #expect(report.conflicts.count == 1)
        #expect(report.conflicts.first?.text.contains("2022-06-01") == true)
        #expect(try fixture.plan("p1").activities[1].completed == noon("2022-01-25"))
    }

    @Test("a completed row that is gone from the source is a conflict")
    func goneRow() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let report = try fixture.take(newer { $0.activities.remove(at: 1) })
        #expect(report.conflicts.count == 1)
        #expect(try openAnnual(fixture) == [day("2023-01-25")])
    }

    @Test("the source's own next deadline is a conflict that the source wins")
    func ownNext() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let report = try fixture.take(newer { $0.activities.append(Samples.annual("own", due: "2023-06-01")) })
        #expect(report.conflicts.count == 1)
        #expect(try openAnnual(fixture) == [day("2023-06-01")])
    }

    @Test("R37: a channel switched off in the source after the review stays off, and it is said")
    func switchedOff() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let setting = NotificationSetting(isActive: false, changedAt: noon("2022-02-01"), changedBy: .user)
        let report = try fixture.take(newer { $0.sms = setting })
        #expect(report.conflicts.count == 1)
        #expect(try fixture.plan("p1").sms == setting)
    }

    @Test("a plan that is deleted and comes back keeps its reviews")
    func deleted() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        try fixture.take(ExchangeFile(exportedAt: "2022-02-10", plans: Array(Samples.plans[1...])))
        #expect(try fixture.store.history(of: "p1").count == 1)
        #expect(try fixture.store.documents().count == 2)
    }
}
