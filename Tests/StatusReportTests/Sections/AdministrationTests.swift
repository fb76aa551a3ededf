import AnnualReview
import HMSPlan
import Testing

@testable import StatusReport

@Suite("Page 2")
struct AdministrationTests {
    private func page(_ plan: Plan, undone: [NotificationChannel] = []) throws -> AdministrationPage {
        AdministrationPage(try ReportFixture.review(plan, undone: undone), try ReportFixture.texts())
    }

    @Test("facts of the company; what is missing is said")
    func facts() throws {
        let facts = try page(ReportFixture.workedExample).facts
        #expect(
            facts.map(\.value).map(plain) == [
                "Kvitveistunet borettslag (BRL)", "412 058 178", "Kvitveisvingen 2–18, 9999 Fjordvik", "9901 Fjordvik",
                "41/1207 og 41/1208", "64 boliger i 4 bygninger, byggeår 1974–1976", "Havblikk Boligbyggelag",
                "Máret Solhaug", "25. januar 2023", "Aktiv", "Aktiv",
            ])
        var plan = ReportFixture.emptyPlan
        plan.company = HousingCompany(name: "Tom", kind: .other, units: 1, buildings: 1)
        #expect(
            try page(plan).facts.prefix(6).map(\.value) == [
                "Tom", "Ikke registrert", "Ikke registrert", "Ikke registrert", "Ikke registrert",
                "1 bolig i 1 bygning",
            ])
    }

    @Test("R37: Inaktiv becomes Aktiv, with a comment")
    func activated() throws {
        let page = try page(ReportFixture.workedExample)
        #expect(page.facts[9].aside == "endret fra inaktiv 25.01.2022")
        #expect(page.facts[10].aside == "uendret")
        #expect(
            page.remarks[0].hasPrefix("Varsling via SMS var inaktiv og er endret til aktiv. Endringen er loggført."))
        #expect(page.remarks.count == 2)
        var plan = ReportFixture.workedExample
        plan.email.isActive = false
        let both = try self.page(plan)
        #expect(
            both.remarks[0].hasPrefix(
                "Varsling via SMS var inaktiv og er endret til aktiv. Varsling via e-post var inaktiv og er endret til "
                    + "aktiv. Endringene er loggført."))
        #expect(both.remarks.count == 2)
    }

    @Test("R37: what was undone stays off, and the report says so")
    func undone() throws {
        let page = try page(ReportFixture.workedExample, undone: [.sms])
        #expect(page.facts[9].value == "Inaktiv")
        #expect(page.facts[9].isOff)
        #expect(page.remarks[0].contains("er derfor ikke endret"))
    }

    @Test("R38: remarks after 6 and 12 months, none before")
    func absent() throws {
        func remarks(last: String) throws -> [String] {
            var plan = ReportFixture.emptyPlan
            plan.logins = [Login(user: "chair", time: noon(last))]
            return try page(plan).userRemarks
        }
        #expect(try remarks(last: "2021-12-01").isEmpty)
        #expect(
            try remarks(last: "2021-06-01") == ["Det er mer enn 6 måneder siden en bruker sist var innlogget."])
        #expect(
            try remarks(last: "2020-06-01") == [
                "Det er mer enn 12 måneder siden en bruker sist var innlogget. Kontroller at dagens styre har tilgang."
            ])
    }

    @Test("users by role; no remark is said in words")
    func users() throws {
        let page = try page(ReportFixture.workedExample)
        #expect(page.users.map(\.role) == ["Styreleder"])
        #expect(
            page.noUserRemark.map(plain)
                == "En bruker fra boligselskapet var sist innlogget 21. november 2021, 40 dager før statusdatoen. "
                + "Merknad gis etter 6 og 12 måneder.")
    }

    @Test("empty cases: no users, nobody has logged in")
    func empty() throws {
        var plan = ReportFixture.emptyPlan
        #expect(try page(plan).userRemarks == ["Ingen har logget inn ennå."])
        plan.users = []
        let none = try page(plan)
        #expect(none.noUsers == "Ingen aktive brukere er registrert.")
        #expect(none.userRemarks.isEmpty)
        plan.users = [User(id: "c", name: "", role: .caretaker)]
        #expect(try page(plan).userRemarks == ["Ingen aktive brukere fra styret er registrert."])
    }

    @Test("R31–R33: the calculation, with every figure")
    func calculation() throws {
        let table = CalculationTable(
            try ReportFixture.review(ReportFixture.workedExample), try ReportFixture.texts())
        #expect(table.rows.map(\.formula).map(plain) == ["100 − 25 + 2", "100 − 45 + 22,5", "37,5 + 40", "50 + 20"])
        #expect(
            table.rows.map(\.basis) == [
                "2 over frist, 1 med høy prioritet, 0 i over 90 dager; 1 lukket",
                "4 over frist, 1 i over 90 dager; 15 utført", "18 av 24 punkter utfylt; ferdigstilt 28.10.2020",
                "40 dager siden sist; 6 innlogginger",
            ])
        #expect(table.rows.map(\.contribution) == ["23,1", "23,4", "19,5", "10,5"])
        #expect(table.totalLabel == "HMS-score, avrundet fra 76,5")
        #expect(plain(table.weight) == "100 %")
        #expect(plain(table.note).contains("1. januar–31. desember 2021"))
        #expect(plain(table.note).contains("Regelsett: standard 1.0"))
    }

    @Test("what was created, or is still past, is remarked; what has no history is noted")
    func annualActivity() throws {
        let created = try page(ReportFixture.emptyPlan)
        #expect(
            created.remarks.map(plain).contains { $0.contains("opprettet som utført, med ny frist 25. januar 2023") })
        #expect(created.history.map(plain)?.hasSuffix("slik de var registrert 25. januar 2022.") == true)
        var plan = ReportFixture.emptyPlan
        plan.activities = [
            Activity(id: "x", kind: .annualReview, title: "Årlig HMS-gjennomgang", dueDate: day("2020-03-10"))
        ]
        #expect(try page(plan).remarks.map(plain).contains { $0.contains("10. mars 2021, som allerede er passert") })
    }
}
