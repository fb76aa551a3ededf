import AnnualReview
import HMSPlan
import PlanStore
import Testing

@Suite("R18, R19: selections")
struct SelectionTests {
    private func selection(
        _ wanted: PlanSelection.Wanted, association: String? = nil, limit: Int? = nil, runDay: String = "2022-06-01"
    ) throws -> PlanSelection {
        PlanSelection(
            wanted, association: association, limit: limit, asOf: day(runDay), runDay: day(runDay),
            rules: try RuleSet.standard().reviewed)
    }

    private func ids(_ fixture: StoreFixture, _ selection: PlanSelection) throws -> [SourceID] {
        try fixture.store.select(selection).map(\.id)
    }

    @Test("all, in the order of association and name")
    func all() throws {
        let fixture = try StoreFixture.filled()
        #expect(try ids(fixture, selection(.notReviewed)) == ["p3", "p2", "p1"])
    }

    @Test("R18: single companies, by organisation number with or without spaces, or by id")
    func companies() throws {
        let fixture = try StoreFixture.filled()
        #expect(try ids(fixture, selection(.companies(["123 456 785", "p3"]))) == ["p1", "p3"])
        #expect(
            try ids(fixture, selection(.companies(["123456785", "p1"]))) == ["p1"], "named twice, once in the list")
        #expect(throws: PlanStoreError.notFound("999")) { try ids(fixture, selection(.companies(["p1", "999"]))) }
    }

    @Test("R18: companies named are wanted although they are reviewed")
    func companiesReviewed() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        #expect(try ids(fixture, selection(.companies(["p1"]))) == ["p1"])
    }

    @Test("R19: a plan that our review stands for is not wanted again in the period, but in the next")
    func reviewed() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        #expect(try ids(fixture, selection(.notReviewed)) == ["p3", "p2"])
        #expect(try ids(fixture, selection(.notReviewed, runDay: "2023-01-10")) == ["p3", "p2", "p1"])
        var all = try selection(.notReviewed)
        all.includesReviewed = true
        #expect(try ids(fixture, all) == ["p3", "p2", "p1"])
    }

    @Test("R19: a manual review in the period counts")
    func manual() throws {
        var plans = Samples.plans
        plans[0].activities[1].completed = noon("2022-01-03")
        let fixture = try StoreFixture.filled(plans)
        #expect(try ids(fixture, selection(.notReviewed)) == ["p3", "p2"])
    }

    @Test("a manual review of the last 30 days counts in any period")
    func manualRecently() throws {
        var plans = Samples.plans
        plans[0].activities[1].completed = noon("2021-12-20")
        let fixture = try StoreFixture.filled(plans)
        #expect(try ids(fixture, selection(.notReviewed, runDay: "2022-01-19")) == ["p3", "p2"])
        #expect(try ids(fixture, selection(.notReviewed, runDay: "2022-01-20")) == ["p3", "p2", "p1"])
    }

    @Test("R19: not reviewed since a day, our reviews and manual ones counted")
    func since() throws {
        var plans = Samples.plans
        plans[1].activities[1].completed = noon("2022-02-01")
        let fixture = try StoreFixture.filled(plans)
        try fixture.commit("p1")
        #expect(try ids(fixture, selection(.notReviewedSince(day("2022-01-25")))) == ["p3"])
        #expect(try ids(fixture, selection(.notReviewedSince(day("2022-01-26")))) == ["p3", "p1"])
        #expect(try ids(fixture, selection(.notReviewedSince(day("2022-02-02")))) == ["p3", "p2", "p1"])
    }

    @Test("due: the open annual activity has its deadline on or before the day")
    func due() throws {
        var plans = Samples.plans
        plans[0].activities[1].dueDate = day("2022-05-01")
        plans[1].activities[1].isActive = false
        let fixture = try StoreFixture.filled(plans)
        #expect(try ids(fixture, selection(.due(day("2022-03-01")))) == ["p3"])
        #expect(try ids(fixture, selection(.due(day("2022-02-28")))) == [])
        #expect(try ids(fixture, selection(.due(day("2022-05-01")))) == ["p3", "p1"])
    }

    @Test("due: after a review the next deadline decides")
    func dueAfterReview() throws {
        let fixture = try StoreFixture.filled()
        try fixture.commit("p1")
        let next = try selection(.due(day("2023-01-25")), runDay: "2023-01-25")
        #expect(try ids(fixture, next) == ["p3", "p2", "p1"])
        let before = try selection(.due(day("2023-01-24")), runDay: "2023-01-24")
        #expect(try ids(fixture, before) == ["p3", "p2"])
    }

    @Test("only an association's, by id or whole name", arguments: ["havblikk", "Havblikk Boligbyggelag"])
    func association(_ name: String) throws {
        let fixture = try StoreFixture.filled()
        #expect(try ids(fixture, selection(.notReviewed, association: name)) == ["p2", "p1"])
        #expect(try ids(fixture, selection(.companies(["p3", "p1"]), association: name)) == ["p1"])
    }

    @Test("a part of a name or a pattern is no association", arguments: ["Hav", "%", "", "havblikk boligbyggelag"])
    func notAssociation(_ name: String) throws {
        let fixture = try StoreFixture.filled()
        #expect(try ids(fixture, selection(.notReviewed, association: name)) == [])
    }

    @Test("at most so many", arguments: [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3)])
    func limit(_ limit: Int, _ count: Int) throws {
        let fixture = try StoreFixture.filled()
        let all = try ids(fixture, selection(.notReviewed))
        #expect(try ids(fixture, selection(.notReviewed, limit: limit)) == Array(all.prefix(count)))
        #expect(try ids(fixture, selection(.companies(["p1", "p2", "p3"]), limit: limit)).count == count)
    }

    @Test("find tells the company and its number")
    func find() throws {
        let fixture = try StoreFixture.filled()
        let found = try #require(try fixture.store.find("100 000 008").first)
        #expect(found.id == "p2" && found.association == "havblikk" && found.company == "Bjørkelia sameie")
        #expect(found.organisationNumber == OrganisationNumber("100000008"))
        #expect(try fixture.store.find("' OR 1 = 1 --").isEmpty)
    }
}
