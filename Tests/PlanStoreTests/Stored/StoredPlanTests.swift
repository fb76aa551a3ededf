import Foundation
import HMSPlan
import SamplePortfolio
import Testing

@testable import PlanStore

@Suite("Plans as they are stored")
struct StoredPlanTests {
    private func read(_ json: Data) -> Plan? {
        json.withUnsafeBytes { Plan(stored: $0.assumingMemoryBound(to: UInt8.self)) }
    }

    private func json(_ plan: Plan) throws -> String { String(decoding: try StoredJSON.encode(plan), as: UTF8.self) }

    @Test("Every sample is read by the quick reader, as it was written", arguments: SampleSettings.Kind.allCases)
    func samples(kind: SampleSettings.Kind) throws {
        let portfolio = SamplePortfolio(SampleSettings(kind: kind, plans: 10, day: day("2022-01-24")))
        #expect(portfolio.planCount > 0)
        for plan in portfolio.plans {
            let stored = try StoredJSON.encode(plan)
            #expect(read(stored) == plan, "\(plan.id)")
        }
    }

    @Test("Every member that may be missing is read where it is there")
    func complete() throws {
        var plan = Self.plan
        #expect(read(try StoredJSON.encode(plan)) == plan)
        plan.company.organisationNumber = nil
        plan.company.address = nil
        plan.riskAssessments[0].revisionOf = nil
        plan.sms.changedBy = nil
        #expect(read(try StoredJSON.encode(plan)) == plan)
    }

    @Test(
        "Texts keep what JSON escapes",
        arguments: ["«sitat» \"q\" \\ /", "to\nlinjer\r\tinnrykk", "", "שלום", "🧯", "\u{1}\u{7F}"])
    func texts(text: String) throws {
        var plan = Self.plan
        plan.activities[0].comment = text
        plan.company.name = text
        #expect(try StoredJSON.plan(from: try StoredJSON.encode(plan)) == plan)
    }

    @Test(
        "What was written otherwise is left to the general decoder",
        arguments: [
            ("\"isActive\":true", "\"isActive\": true"), ("{\"activities\"", "{\"extra\":1,\"activities\""),
            ("\"units\":24", "\"units\":2.4e1"), ("}", "} "),
        ])
    func otherwise(part: String, replacement: String) throws {
        let text = try json(Self.plan).replacing(part, with: replacement)
        #expect(read(Data(text.utf8)) == nil)
        #expect(try StoredJSON.plan(from: Data(text.utf8)) == Self.plan)
    }

    @Test(
        "What is no plan is an error", arguments: ["", "{", "[]", "{\"activities\":[}", "{\"activities\":[]}", "null"])
    func damaged(text: String) {
        #expect(throws: PlanStoreError.self) { try StoredJSON.plan(from: Data(text.utf8)) }
    }

    @Test("A plan cut off anywhere is an error, not a crash")
    func cutOff() throws {
        let whole = try StoredJSON.encode(Self.plan)
        for length in 0..<whole.count { #expect(read(whole.prefix(length)) == nil) }
    }

    @Test(
        "Values that there are not are errors",
        arguments: [
            ("\"2021-02-03\"", "\"2021-02-30\""), ("T12:00:00Z", "T25:00:00Z"), ("\"yearly\"", "\"sometimes\""),
            ("\"deviation\"", "\"other\""), ("\"123456785\"", "\"123456789\""), ("true", "maybe"),
        ])
    func wrong(part: String, replacement: String) throws {
        let text = try json(Self.plan).replacing(part, with: replacement)
        #expect(throws: PlanStoreError.self) { try StoredJSON.plan(from: Data(text.utf8)) }
    }

    /// A plan in which nothing is missing.
    private static var plan: Plan {
        let company = HousingCompany(
            name: "Bjørkelia Borettslag", kind: .housingCooperative, registerCode: "7",
            organisationNumber: OrganisationNumber("123456785"),
            address: Address(street: "Vei 1", postcode: "0123", place: "Oslo"), municipalityNumber: "0301",
            municipality: "Oslo", cadastralUnits: [CadastralUnit(farm: 1, title: 2, lease: 3, section: 4)], units: 24,
            buildings: 2, yearsBuilt: [1972, 1974], startPicture: StartPicture(name: "hus.png", isDefault: false))
        let setting = NotificationSetting(isActive: true, changedAt: noon("2021-02-03"), changedBy: .user)
        var plan = Plan(
            id: "p", association: "a", created: day("2020-01-01"), company: company, sms: setting, email: setting)
        plan.users = [User(id: "u", name: "Åse", role: .chair, lastLogin: noon("2021-02-03"))]
        plan.logins = [Login(user: "u", time: noon("2021-02-03"))]
        plan.activities = [
            Activity(
                id: "1", title: "Kontroll", created: day("2021-02-03"), dueDate: day("2021-02-03"),
                completed: noon("2021-02-03"), handbookReference: "h")
        ]
        plan.deviations = [
            Deviation(
                id: "d", created: day("2021-02-03"), title: "Lys", dueDate: day("2021-02-03"),
                closed: noon("2021-02-03"))
        ]
        plan.riskAssessments = [
            RiskAssessment(
                id: "r", name: "Brann", revisionOf: "r0", created: day("2021-02-03"), completed: noon("2021-02-03"),
                points: [RiskPoint(id: "p", title: "Brann", probability: 2, consequence: 4, measure: "Slukker")])
        ]
        plan.contacts = [Contact(id: "c", role: "Vaktmester", name: "Ola", phone: "22 24 96 01", email: "o@x.no")]
        plan.archive = [ArchiveEntry(id: "e", kind: "report", date: day("2021-02-03"), sha256: "00")]
        return plan
    }
}
