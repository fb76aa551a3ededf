import AnnualReview
import Foundation
import HMSPlan
import Testing

@Suite("Review")
struct ReviewTests {
    @Test("R12: an as-of day in the future is refused")
    func future() throws {
        var fixture = PlanFixture()
        fixture.asOf = day("2022-01-26")
        #expect(throws: ReviewError.asOfInFuture(asOf: day("2022-01-26"), runDay: day("2022-01-25"))) {
            try fixture.review()
        }
    }

    @Test("a plan created after the as-of day cannot be reviewed")
    func createdLater() throws {
        var fixture = PlanFixture()
        fixture.plan.created = day("2022-01-01")
        #expect(throws: ReviewError.planCreatedLater(created: day("2022-01-01"), asOf: day("2021-12-31"))) {
            try fixture.review()
        }
    }

    @Test("the key: plan, calendar year of the as-of day, version")
    func key() throws {
        #expect(try PlanFixture().review().key == ReviewKey(plan: "plan-1", period: 2021, version: 1))
    }

    @Test("what has no history is said where the as-of day lies before the run day")
    func history() throws {
        var fixture = PlanFixture()
        #expect(try fixture.review().remarks.contains(.withoutHistory))
        fixture.asOf = fixture.runDay
        #expect(try !fixture.review().remarks.contains(.withoutHistory))
    }

    @Test("R35: the adviser and the association are named, and no other person")
    func persons() throws {
        var fixture = PlanFixture.workedExample
        fixture.plan.contacts = [Contact(id: "c", role: "Vaktmester", name: "Ola Hansen", phone: "901 18 725")]
        let json = try JSONEncoder().encode(try fixture.review())
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.contains("Máret Solhaug"))
        #expect(text.contains("Havblikk Boligbyggelag"))
        #expect(!text.contains("Kari Nordmann"))
        #expect(!text.contains("Ola Hansen"))
        #expect(!text.contains("901 18 725"))
        #expect(try JSONDecoder().decode(Review.self, from: json) == fixture.review())
    }

    @Test("R44: contacts that lack something, blank fields included")
    func contacts() throws {
        var fixture = PlanFixture()
        fixture.plan.contacts = [
            Contact(id: "1", role: "Elektriker", name: "A", phone: "1", email: "a@eksempel.no"),
            Contact(id: "2", role: "Vaktmester", name: "B", phone: " ", email: "b@eksempel.no"),
        ]
        let contacts = try fixture.review().contacts
        #expect(contacts.count == 2)
        #expect(contacts.incomplete.map(\.role) == ["Vaktmester"])
        #expect(contacts.incomplete.map(\.hasPhone) == [false])
    }

    @Test("R45: regulation changes in (as-of − 12 months, as-of] that concern the kind of company, newest first")
    func regulations() throws {
        func change(_ id: SourceID, _ inForce: String, _ kinds: [CompanyKind] = []) -> RegulationChange {
            RegulationChange(id: id, inForce: day(inForce), title: "", reference: "", appliesTo: kinds)
        }
        var fixture = PlanFixture()
        fixture.changes = [
            change("old", "2020-12-31"), change("first", "2021-01-01"), change("last", "2021-12-31"),
            change("later", "2022-01-01"), change("other", "2021-05-01", [.condominium]),
            change("own", "2021-05-01", [.garageCompany, .housingCooperative]),
        ]
        #expect(try fixture.review().regulationChanges.map(\.id) == ["last", "own", "first"])
    }

    @Test("comparison with the previous review")
    func comparison() throws {
        var fixture = PlanFixture.workedExample
        var earlier = PlanFixture.workedExample
        earlier.addActivity(due: "2021-12-01")
        let before = try earlier.review()
        fixture.previous = PreviousReview(before)
        let comparison = try #require(try fixture.review().comparison)
        #expect(comparison.change == 77 - before.total.score)
        #expect(comparison.sameRules)
        #expect(comparison.themes.first { $0.theme == .deviations }?.change == 0)
        let activities = try #require(before.score(of: .activities)).score
        #expect(comparison.themes.first { $0.theme == .activities }?.change == 78 - activities)
    }

    @Test("forced version 2 repeats version 1's remarks and moves no deadline")
    func forced() throws {
        var fixture = PlanFixture()
        fixture.plan.sms.isActive = false
        let first = try fixture.review()
        fixture.plan.sms.isActive = true
        fixture.addAnnual(due: "2023-01-25")
        fixture.version = 2
        fixture.isForced = true
        fixture.firstVersionRemarks = first.remarks
        let second = try fixture.review()
        #expect(second.remarks == first.remarks)
        #expect(second.annualActivity == .untouched(next: day("2023-01-25")))
        let kinds = second.decisions.filter { decision in
            if case .postNotice = decision { return false }
            return true
        }
        #expect(kinds.isEmpty)
    }

    @Test("forced version 2 says what was undone since version 1")
    func forcedAfterUndo() throws {
        var fixture = PlanFixture()
        fixture.plan.sms.isActive = false
        fixture.version = 2
        fixture.isForced = true
        fixture.undone = [.sms]
        fixture.firstVersionRemarks = [.notificationActivated(channel: .sms), .deviationSilence]
        let review = try fixture.review()
        #expect(review.remarks == [.notificationStaysOff(channel: .sms), .deviationSilence])
    }
}
