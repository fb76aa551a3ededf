import HMSPlan
import PlanStore
import Testing

@Suite("Import")
struct ImportTests {
    @Test("a full file fills an empty store")
    func full() throws {
        let fixture = try StoreFixture()
        let report = try fixture.take(ExchangeFile())
        #expect((report.added, report.changed, report.unchanged, report.removed) == (3, 0, 0, 0))
        for plan in Samples.plans { #expect(try fixture.plan(plan.id) == plan) }
        #expect(try fixture.store.snapshot(of: "p1").association == Samples.associations[1])
    }

    @Test("the same file twice changes nothing, revisions included")
    func twice() throws {
        let fixture = try StoreFixture.filled()
        let before = try (fixture.exported(), fixture.store.snapshot(of: "p1").revision)
        let report = try fixture.take(ExchangeFile())
        #expect(report.isEmpty)
        #expect(report.unchanged == 3)
        #expect(try fixture.exported() == before.0)
        #expect(try fixture.store.snapshot(of: "p1").revision == before.1)
    }

    @Test("a changed plan has a new revision, the others keep theirs")
    func changed() throws {
        let fixture = try StoreFixture.filled()
        var plans = Samples.plans
        plans[1].company.name = "Bjørkelia boligsameie"
        let report = try fixture.take(ExchangeFile(exportedAt: "2022-01-21", plans: plans))
        #expect((report.changed, report.unchanged) == (1, 2))
        #expect(try fixture.plan("p2") == plans[1])
        #expect(try fixture.store.snapshot(of: "p2").revision == 2)
        #expect(try fixture.store.snapshot(of: "p1").revision == 1)
    }

    @Test("absence deletes in a full file")
    func absenceInFull() throws {
        let fixture = try StoreFixture.filled()
        let report = try fixture.take(ExchangeFile(exportedAt: "2022-01-21", plans: Array(Samples.plans[1...])))
        #expect(report.removed == 1)
        #expect(throws: PlanStoreError.notFound("p1")) { try fixture.plan("p1") }
    }

    @Test("absence means nothing in a delta")
    func absenceInDelta() throws {
        let fixture = try StoreFixture.filled()
        let delta = ExchangeFile(exportedAt: "2022-01-21", extent: .delta, plans: [Samples.plan("p4", "Nytunet")])
        let report = try fixture.take(delta)
        #expect((report.added, report.removed) == (1, 0))
        #expect(try ["p1", "p2", "p3", "p4"].map { try fixture.store.find($0).count } == [1, 1, 1, 1])
    }

    @Test("a full file of one association leaves the others alone")
    func otherTenant() throws {
        let fixture = try StoreFixture.filled()
        let report = try fixture.take(
            ExchangeFile(exportedAt: "2022-01-21", associations: [Samples.associations[0]], plans: []))
        #expect(report.removed == 1)
        #expect(try fixture.store.find("p3").isEmpty)
        #expect(try fixture.plan("p1") == Samples.plans[0])
    }

    @Test("a delta without its association's record is taken where the association is known")
    func deltaWithoutAssociation() throws {
        let fixture = try StoreFixture.filled()
        var plan = Samples.plans[0]
        plan.company.units = 12
        let delta = ExchangeFile(exportedAt: "2022-01-21", extent: .delta, associations: [], plans: [plan])
        #expect(try fixture.take(delta).changed == 1)
        #expect(throws: PlanStoreError.self, "the delta made the association newer") {
            try fixture.take(ExchangeFile())
        }
    }

    @Test("a file older than the last one of an association is refused, with both times")
    func older() throws {
        let fixture = try StoreFixture.filled()
        let expected = PlanStoreError.olderFile(
            association: "fjord", file: noon("2022-01-19"), last: noon("2022-01-20"))
        let before = try fixture.exported()
        #expect(throws: expected) { try fixture.take(ExchangeFile(exportedAt: "2022-01-19", plans: [])) }
        let delta = ExchangeFile(
            exportedAt: "2022-01-19", extent: .delta, associations: [], plans: [Samples.plan("p9", "Nytunet")])
        #expect(throws: PlanStoreError.self) { try fixture.take(delta) }
        #expect(try fixture.exported() == before)
        #expect("\(expected)".contains("2022-01-19T12:00:00Z") && "\(expected)".contains("2022-01-20T12:00:00Z"))
    }

    @Test("a plan of an unknown association refuses the file")
    func unknownAssociation() throws {
        let fixture = try StoreFixture()
        #expect(throws: PlanStoreError.unknownAssociation(plan: "p1", association: "havblikk")) {
            try fixture.take(ExchangeFile(associations: [Samples.associations[0]]))
        }
        #expect(try fixture.store.find("p1").isEmpty)
    }

    @Test("new advisers and shared records are counted, the same ones again are not")
    func otherRecords() throws {
        let fixture = try StoreFixture.filled()
        var file = ExchangeFile(exportedAt: "2022-01-21")
        file.associations[1].advisers = [Adviser(id: "ny", name: "Ola Hansen", email: "ola@eksempel.no")]
        file.others = [.handbookArticle(HandbookArticle(slug: "snø", version: 2))]
        let report = try fixture.take(file)
        #expect(report.otherRecords == 2)
        #expect(!report.isEmpty)
        #expect(try fixture.take(file).isEmpty)
        #expect(try fixture.store.snapshot(of: "p1").association == file.associations[1])
    }

    @Test("a shared record of an older file does not replace a newer one")
    func olderSharedRecord() throws {
        let fixture = try StoreFixture.filled()
        func share(_ version: Int, _ date: String) throws {
            let article = HandbookArticle(slug: "snø", version: version)
            try fixture.take(
                ExchangeFile(exportedAt: date, associations: [], plans: [], others: [.handbookArticle(article)]))
        }
        try share(3, "2022-01-23")
        try share(2, "2022-01-22")
        #expect(try fixture.exported().contains(#""version":3"#))
        try share(4, "2022-01-24")
        #expect(try fixture.exported().contains(#""version":4"#))
    }

    @Test("R45: an imported regulation change replaces the shipped one of the same id")
    func regulationChange() throws {
        let fixture = try StoreFixture.filled()
        let shipped = try fixture.store.snapshot(of: "p1").regulationChanges
        #expect(shipped == RegulationChange.norwegian)
        var change = try #require(shipped.first)
        change.title = "Rettet"
        try fixture.take(ExchangeFile(others: [.regulationChange(change)]))
        let now = try fixture.store.snapshot(of: "p1").regulationChanges
        #expect(now.count == shipped.count)
        #expect(now.filter { $0.id == change.id } == [change])
    }
}
