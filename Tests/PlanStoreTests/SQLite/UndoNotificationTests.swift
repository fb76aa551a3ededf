import AnnualReview
import HMSPlan
import PlanStore
import Testing

@Suite("R37: undoing an activated channel")
struct UndoNotificationTests {
    private func undone() throws -> StoreFixture {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        try fixture.store.undoNotification(of: "p1", channel: .sms, at: noon("2022-02-01"))
        return fixture
    }

    @Test("R37: the channel is off again, by the adviser, and the plan has changed")
    func off() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        #expect(
            try fixture.plan("p1").sms
                == NotificationSetting(isActive: true, changedAt: noon("2022-01-25"), changedBy: .system))
        let revision = try fixture.store.snapshot(of: "p1").revision
        try fixture.store.undoNotification(of: "p1", channel: .sms, at: noon("2022-02-01"))
        let snapshot = try fixture.store.snapshot(of: "p1")
        #expect(
            snapshot.plan.sms
                == NotificationSetting(isActive: false, changedAt: noon("2022-02-01"), changedBy: .adviser))
        #expect(snapshot.undoneActivations == [.sms])
        #expect(snapshot.revision == revision + 1)
    }

    @Test("R37: later reviews leave it off")
    func laterReview() throws {
        let fixture = try undone()
        let review = try fixture.commit("p1", on: "2023-01-25")
        #expect(review.notifications.map(\.outcome) == [.staysOff, .unchanged])
        #expect(try fixture.plan("p1").sms.isActive == false)
    }

    @Test("R37: it stays off when the source sends the plan without knowing anything")
    func importAfter() throws {
        let fixture = try undone()
        var file = ExchangeFile(exportedAt: "2022-02-10")
        file.plans[0].company.units = 33
        let report = try fixture.take(file)
        #expect(report.conflicts.isEmpty)
        #expect(try fixture.plan("p1").sms.isActive == false)
        #expect(try fixture.store.snapshot(of: "p1").undoneActivations == [.sms])
    }

    @Test("R37: it stays off when the source sends back the activation")
    func importActivation() throws {
        let fixture = try undone()
        var file = ExchangeFile(exportedAt: "2022-02-10")
        file.plans[0].sms = NotificationSetting(isActive: true, changedAt: noon("2022-01-25"), changedBy: .system)
        try fixture.take(file)
        #expect(try fixture.plan("p1").sms.isActive == false)
    }

    @Test("R37: a user who switches it on later in the source is heard")
    func switchedOn() throws {
        let fixture = try undone()
        var file = ExchangeFile(exportedAt: "2022-02-10")
        file.plans[0].sms = NotificationSetting(isActive: true, changedAt: noon("2022-02-05"), changedBy: .user)
        let report = try fixture.take(file)
        #expect(report.conflicts.count == 1)
        #expect(try fixture.plan("p1").sms == file.plans[0].sms)
    }

    @Test("what no review switched on cannot be undone, nor can anything twice")
    func refused() throws {
        let fixture = try undone()
        #expect(throws: PlanStoreError.notActivated(.sms)) {
            try fixture.store.undoNotification(of: "p1", channel: .sms, at: noon("2022-02-02"))
        }
        #expect(throws: PlanStoreError.notActivated(.email)) {
            try fixture.store.undoNotification(of: "p1", channel: .email, at: noon("2022-02-02"))
        }
        #expect(throws: PlanStoreError.notActivated(.sms)) {
            try fixture.store.undoNotification(of: "p2", channel: .sms, at: noon("2022-02-02"))
        }
    }
}
