import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

/// Every address behind signing in: who may use it. `{plan}` is a plan of the first tenant, `{batch}` a started batch of
/// it, `{trial}` one that is tried.
private let routes: [Guarded] = [
    Guarded(.get, "/arbeid", .work), Guarded(.get, "/arbeid/boligselskap", .work),
    Guarded(.get, "/arbeid/boligselskap.csv", .work),
    Guarded(.post, "/arbeid/utvalg", .work), Guarded(.get, "/arbeid/boligselskap/{plan}", .work),
    Guarded(.post, "/arbeid/boligselskap/{plan}/provekjor", .work),
    Guarded(.get, "/arbeid/boligselskap/{plan}/angre-varsling", .work),
    Guarded(.post, "/arbeid/boligselskap/{plan}/angre-varsling", .work),
    Guarded(.get, "/arbeid/boligselskap/{plan}/arkiv/2026-1", .work),
    Guarded(.get, "/arbeid/boligselskap/{plan}/arkiv/2026-1/utgave", .work),
    Guarded(.get, "/arbeid/provekjoring/{trial}", .work), Guarded(.post, "/arbeid/provekjoring/{trial}", .work),
    Guarded(.post, "/arbeid/provekjoring/{trial}/dag", .work),
    Guarded(.get, "/arbeid/gjennomganger", .work), Guarded(.get, "/arbeid/gjennomganger/{batch}", .work),
    Guarded(.get, "/arbeid/gjennomganger/{batch}/hendelser", .work),
    Guarded(.get, "/arbeid/gjennomganger/{batch}/stopp", .work),
    Guarded(.post, "/arbeid/gjennomganger/{batch}/stopp", .work),
    Guarded(.post, "/arbeid/gjennomganger/{batch}/igjen", .work),
    Guarded(.get, "/arbeid/gjennomganger/{batch}/rapporter.zip", .work),
    Guarded(.get, "/arbeid/gjennomganger/{batch}/scorer.csv", .work), Guarded(.get, "/arbeid/varsler", .work),
    Guarded(.post, "/arbeid/varsler", .work), Guarded(.get, "/arbeid/statistikk", .work),
    Guarded(.get, "/arbeid/statistikk.csv", .work), Guarded(.get, "/arbeid/statistikk.pdf", .work),
    Guarded(.get, "/styre", .board),
    Guarded(.get, "/styre/arkiv", .board), Guarded(.get, "/styre/arkiv/2026-1", .board),
    Guarded(.get, "/styre/arkiv/2026-1/utgave", .board), Guarded(.post, "/styre/arkiv/2026-1/lest", .board),
    Guarded(.get, "/styre/varsler", .board), Guarded(.post, "/styre/varsler", .board),
    Guarded(.get, "/administrasjon", .administration),
    Guarded(.post, "/administrasjon/konto/{account}/steng", .administration),
    Guarded(.post, "/administrasjon/konto/{account}/apne", .administration),
    Guarded(.post, "/administrasjon/konto/{account}/rolle", .administration),
    Guarded(.post, "/administrasjon/konto/{account}/passord", .administration),
    Guarded(.post, "/administrasjon/konto", .administration), Guarded(.get, "/maler", .design),
]

/// What everybody who has signed in may use.
private let own: [Guarded] = [
    Guarded(.get, "/konto", Set(AccountRole.allCases)), Guarded(.post, "/konto/passord", Set(AccountRole.allCases)),
    Guarded(.post, "/logg-ut", Set(AccountRole.allCases)),
]

/// An address and the roles it is for.
private struct Guarded: Sendable {
    let method: HTTPRequest.Method
    let address: String
    let roles: Set<AccountRole>

    init(_ method: HTTPRequest.Method, _ address: String, _ roles: Set<AccountRole>) {
        self.method = method
        self.address = address
        self.roles = roles
    }

    /// Whether the address names something that belongs to a tenant.
    var isNamed: Bool { address.contains("{") }

    func filled(_ names: [String: String]) -> String {
        names.reduce(address) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}

extension Set<AccountRole> {
    fileprivate static let work: Self = [.adviser, .superuser]
    fileprivate static let board: Self = [.boardMember]
    fileprivate static let administration: Self = [.administrator]
    fileprivate static let design: Self = [.designer]
}

@Suite struct AccessTests {
    /// The portal with a started and a tried batch of the first tenant.
    private func prepared() async throws -> (TestPortal, [String: String]) {
        let portal = try TestPortal()
        try portal.review(tenant: 0, count: 2)
        let tenant = portal.tenants[0]
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let plans = portal.plans(of: 0).map(\.id)
        let first = try await portal.server.services.beginTrial([plans[3]], account: adviser)
        _ = try await portal.server.services.start(first, actor: "test")
        await portal.server.services.runs.wait(for: first.id, atMost: .seconds(10))
        let second = try await portal.server.services.beginTrial([plans[4]], account: adviser)
        #expect(try portal.store.batch(first.id, association: tenant)?.phase == .finished)
        let names = [
            "plan": AddressText.escaped(plans[0].text), "batch": first.id, "trial": second.id,
            "account": String(adviser.id),
        ]
        return (portal, names)
    }

    @Test("every method of every address is in the table")
    func complete() throws {
        let open: Set = [
            "GET /", "GET /logg-inn", "POST /logg-inn", "GET /hjelp", "GET /personvern", "GET /tilgjengelighet",
            "GET /helse", "GET /klar", "GET /metrics", "GET /statisk/**", "GET /**",
        ]
        let known = Set((routes + own).map { "\($0.method) " + Self.pattern($0.address) })
        let portal = try TestPortal()
        for route in portal.server.routes where !open.contains(route) && !route.contains(" /api/v1") {
            let words = route.split(separator: " ", maxSplits: 1).map(String.init)
            guard words.count == 2, words[0] != "HEAD" else { continue }
            #expect(known.contains("\(words[0]) " + Self.pattern(words[1])), "\(route) has no test of who may use it")
        }
    }

    @Test("what concerns the own account alone asks for a session as well")
    func ownAccount() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            for route in own {
                let browser = Browser(client)
                let answer =
                    route.method == .get
                    ? try await browser.get(route.address) : try await browser.post(route.address, [:])
                #expect(answer.status == .seeOther, "\(route.method) \(route.address)")
                #expect(answer.location.hasPrefix("/logg-inn"), "\(route.method) \(route.address)")
            }
        }
    }

    private static func pattern(_ address: String) -> String {
        address.split(separator: "/").map { part in
            part.hasPrefix(":") || part.hasPrefix("{") || part == "2026-1" ? "*" : String(part)
        }.joined(separator: "/")
    }

    @Test("without a session every address leads to signing in")
    func noSession() async throws {
        let (portal, names) = try await prepared()
        try await portal.test { client in
            for route in routes {
                let browser = Browser(client)
                let address = route.filled(names)
                let answer =
                    route.method == .get ? try await browser.get(address) : try await browser.post(address, [:])
                #expect(answer.status == .seeOther, "\(route.method) \(address)")
                #expect(answer.location.hasPrefix("/logg-inn"), "\(route.method) \(address)")
            }
        }
    }

    @Test("every other role is refused", arguments: AccountRole.allCases)
    func otherRole(role: AccountRole) async throws {
        let (portal, names) = try await prepared()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: role)
            for route in routes where !route.roles.contains(role) {
                let address = route.filled(names)
                let answer =
                    route.method == .get ? try await browser.get(address) : try await browser.post(address, [:])
                #expect(answer.status == .forbidden, "\(role) \(route.method) \(address)")
            }
        }
    }

    @Test("another tenant's ids give 404, whoever asks", arguments: [AccountRole.adviser, .superuser, .administrator])
    func otherTenant(role: AccountRole) async throws {
        let (portal, names) = try await prepared()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: role, tenant: 1)
            for route in routes where route.roles.contains(role) && route.isNamed {
                let address = route.filled(names)
                let fields: KeyValuePairs = ["bekreft": "ja", "kanal": "sms", "grunn": "prøve"]
                let answer =
                    route.method == .get ? try await browser.get(address) : try await browser.post(address, fields)
                #expect(answer.status == .notFound, "\(route.method) \(address)")
            }
        }
    }

    @Test("a board sees its own plan whatever the address says")
    func otherBoard() async throws {
        let (portal, _) = try await prepared()
        try await portal.test { client in
            let own = try await Browser.signedIn(client, as: .boardMember)
            #expect(try await own.get("/styre/arkiv/2026-1").status == .ok)
            let other = try await Browser.signedIn(client, as: .boardMember, tenant: 1)
            #expect(try await other.get("/styre/arkiv/2026-1").status == .notFound)
            #expect(try await other.get("/styre/arkiv/2026-1.pdf").status == .notFound)
        }
    }

    @Test("the board of another company of the same association sees nothing of it either")
    func neighbourBoard() async throws {
        let (portal, names) = try await prepared()
        let neighbour = portal.plans(of: 0)[1]
        _ = try portal.store.addAccount(
            NewAccount(
                email: "nabo@eksempel.no", name: "Nabo", role: .boardMember, association: portal.tenants[0],
                plan: neighbour.id, passwordHash: TestPortal.passwordHash))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, email: "nabo@eksempel.no")
            let page = try await browser.get("/styre")
            #expect(page.text.contains(neighbour.company.name))
            #expect(!page.text.contains(portal.plans(of: 0)[0].company.name))
            for document in try portal.store.filedReviews(
                of: portal.plans(of: 0)[0].id, association: portal.tenants[0]
            ).flatMap(\.documents) {
                for address in ["/styre/arkiv/2026-1/\(document.id)", "/api/v1/documents/\(document.id)"] {
                    #expect(try await browser.get(address).status != .ok, "\(address)")
                }
            }
            let plan = names["plan"] ?? ""
            #expect(try await browser.get("/arbeid/boligselskap/\(plan)").status == .forbidden)
        }
    }

    @Test("every form without its token is refused", arguments: [AccountRole.adviser, .boardMember, .administrator])
    func formTokens(role: AccountRole) async throws {
        let (portal, names) = try await prepared()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: role)
            let forms = routes.filter { $0.method == .post && $0.roles.contains(role) }.map { $0.filled(names) }
            for address in forms + ["/konto/passord", "/logg-ut"] {
                #expect(try await browser.post(address, ["_vern": ""]).status == .forbidden, "\(address)")
                #expect(try await browser.post(address, ["_vern": "00ff"]).status == .forbidden, "\(address)")
            }
            #expect(try await browser.get("/konto").status == .ok)
        }
    }

    @Test("a selection takes no plans of another tenant")
    func foreignSelection() async throws {
        let (portal, _) = try await prepared()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let foreign = portal.plans(of: 1)[0].id.text
            let answer = try await browser.post(
                "/arbeid/utvalg", ["vist": foreign, "selskap": foreign, "gjor": "provekjor"])
            #expect(answer.location == "/arbeid/boligselskap")
        }
    }
}
