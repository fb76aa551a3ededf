import AnnualReview
import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

@Suite struct CompanyListTests {
    @Test("names sort as Norwegian does: æ, ø, å last, numbers by value")
    func order() async throws {
        let portal = try TestPortal(plans: 80)
        var query = CompanyQuery(association: portal.tenants[0], today: TestPortal.now.day, recent: TestPortal.now.day)
        query.order = .name
        query.pageSize = 500
        let names = try portal.store.companies(query).entries.map { $0.name.lowercased() }
        #expect(names.count == portal.plans(of: 0).count)
        let alphabet = Array("abcdefghijklmnopqrstuvwxyzæøå")
        let first = names.compactMap { $0.first.flatMap { alphabet.firstIndex(of: $0) } }
        #expect(first == first.sorted())
    }

    @Test("filters, order and page are in the address and come back from it")
    func addresses() {
        var address = CompanyListAddress()
        address.search = "Øvre Å & sønn"
        address.level = "s5"
        address.deadline = "30"
        address.order = "endring"
        address.isDescending = true
        address.page = 3
        let query = String(address.text.split(separator: "?")[1])
        #expect(FormFields(encoded: query).map { CompanyListAddress($0) } == address)
    }

    @Test("what an address says wrong is left out")
    func nonsense() {
        let fields = FormFields(encoded: "niva=s9&tema=x&frist=-1&ar=1&sorter=drop&side=-5&retning=opp")
        #expect(fields.map { CompanyListAddress($0) } == CompanyListAddress())
    }

    @Test("search finds names, addresses and organisation numbers, marks in it are only marks")
    func search() async throws {
        let portal = try TestPortal()
        let plan = portal.plans(of: 0)[2]
        let number = try #require(plan.company.organisationNumber)
        for text in [plan.company.name, number.digits, number.description] {
            var query = CompanyQuery(
                association: portal.tenants[0], today: TestPortal.now.day, recent: TestPortal.now.day)
            query.search = text
            #expect(try portal.store.companies(query).entries.contains { $0.plan == plan.id }, "\(text)")
        }
        var query = CompanyQuery(association: portal.tenants[0], today: TestPortal.now.day, recent: TestPortal.now.day)
        query.search = "%"
        #expect(try portal.store.companies(query).hits == 0)
    }

    @Test("ticks are kept over pages and searches")
    func selection() async throws {
        let portal = try TestPortal()
        let plans = portal.plans(of: 0).map(\.id.text)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            _ = try await browser.get("/arbeid/boligselskap")
            let answer = try await browser.post(
                "/arbeid/utvalg",
                ["vist": plans[0], "vist": plans[1], "selskap": plans[0], "sok": "finnes ikke", "sorter": "frist"])
            #expect(answer.location == "/arbeid/boligselskap?sok=finnes%20ikke")
            let list = try await browser.get(answer.location)
            #expect(list.text.contains("data-ellers=\"1\""))
            #expect(list.text.contains("Ingen boligselskap passer med søket"))
            _ = try await browser.post("/arbeid/utvalg", ["velg": "ingen"])
            #expect(try await browser.get("/arbeid/boligselskap").text.contains("data-ellers=\"0\""))
        }
    }

    @Test("a column's button sorts by it, pressed again turns the order round")
    func columns() async throws {
        try await TestPortal().test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let once = try await browser.post("/arbeid/utvalg", ["sorter": "frist", "sorter-etter": "navn"])
            #expect(once.location == "/arbeid/boligselskap?sorter=navn")
            let twice = try await browser.post("/arbeid/utvalg", ["sorter": "navn", "sorter-etter": "navn"])
            #expect(twice.location == "/arbeid/boligselskap?sorter=navn&retning=ned")
            #expect(try await browser.get(twice.location).text.contains("aria-sort=\"descending\""))
        }
    }

    @Test("what is in a name stays text")
    func escaping() async throws {
        try await TestPortal().test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let answer = try await browser.get("/arbeid/boligselskap?sok=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
            #expect(answer.status == .ok)
            #expect(!answer.text.contains("<script>alert"))
        }
    }

    @Test("the list as a table holds all pages of what is filtered, in its order, and nothing of others")
    func table() async throws {
        let portal = try TestPortal(plans: 60)
        try portal.review(count: 3)
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let page = try await browser.get("/arbeid/boligselskap?ar=med&sorter=navn").text
            #expect(page.contains("/arbeid/boligselskap.csv?ar=med&amp;sorter=navn"))
            let reviewed = try await browser.get("/arbeid/boligselskap.csv?ar=med&sorter=navn")
            #expect(reviewed.headers[.contentDisposition]?.contains("boligselskap-2026-11-23.csv") == true)
            #expect(reviewed.text.hasPrefix("\u{FEFF}Plan;Boligselskap;"))
            let all = try await browser.get("/arbeid/boligselskap.csv").text
            let lines = all.split(separator: "\r\n")
            #expect(lines.count == portal.plans(of: 0).count + 1)
            for plan in portal.plans(of: 1) { #expect(!all.contains("\n\(plan.id.text);")) }
        }
    }
}
