import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

@Suite struct AdministrationTests {
    /// The password that a page shows.
    private static func password(_ text: String) throws -> String {
        String(try #require(text.firstMatch(of: /[a-z2-9]{5}(-[a-z2-9]{5}){3}/)).output.0)
    }

    @Test("an administrator makes an account, whose password is shown once and works")
    func make() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .administrator)
            let answer = try await browser.post(
                "/administrasjon/konto",
                ["epost": "Ny.Radgiver@eksempel.no", "navn": "Nora Ås", "rolle": "adviser", "boligselskap": ""])
            #expect(answer.status == .ok)
            let password = try Self.password(answer.text)
            #expect(try await !browser.get("/administrasjon").text.contains(password))
            let new = Browser(client)
            _ = try await new.get("/logg-inn")
            let signedIn = try await new.post(
                "/logg-inn", ["epost": "ny.radgiver@eksempel.no", "passord": password])
            #expect(signedIn.location == "/arbeid")
            let log = try portal.store.auditEntries(of: portal.tenants[0], limit: 9)
            #expect(log.contains { $0.action == "add-account" && $0.subject == "ny.radgiver@eksempel.no (adviser)" })
        }
    }

    @Test("a board member's account belongs to a company of the association, by its number")
    func board() async throws {
        let portal = try TestPortal()
        let (own, foreign) = (portal.plans(of: 0)[0], portal.plans(of: 1)[0])
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .administrator)
            for company in ["", "finnes-ikke", foreign.id.text] {
                let answer = try await browser.post(
                    "/administrasjon/konto",
                    [
                        "epost": "nytt.styre@eksempel.no", "navn": "Nora Ås", "rolle": "boardMember",
                        "boligselskap": company,
                    ])
                #expect(answer.status == .unprocessableContent, "\(company)")
                #expect(answer.text.contains("Kontoen er ikke laget"))
                #expect(answer.text.contains("value=\"Nora Ås\""), "what was written is kept")
            }
            let made = try await browser.post(
                "/administrasjon/konto",
                [
                    "epost": "nytt.styre@eksempel.no", "navn": "Nora Ås", "rolle": "boardMember",
                    "boligselskap": own.id.text,
                ])
            #expect(made.status == .ok)
            #expect(try portal.store.account(email: "nytt.styre@eksempel.no")?.plan == own.id)
        }
    }

    @Test("what is wrong with a new account stands at its field")
    func problems() async throws {
        try await TestPortal().test { client in
            let browser = try await Browser.signedIn(client, as: .administrator)
            let empty = try await browser.post("/administrasjon/konto", ["epost": "x", "navn": "", "rolle": "konge"])
            for text in ["Skriv hele e-postadressen", "Skriv navnet", "Velg en rolle"] {
                #expect(empty.text.contains(text))
            }
            let taken = try await browser.post(
                "/administrasjon/konto",
                ["epost": TestPortal.email(.adviser, 0), "navn": "En til", "rolle": "adviser"])
            #expect(taken.text.contains("Adressen har en konto allerede"))
        }
    }

    @Test("a role is changed at once; sessions end; a board member stays one")
    func roles() async throws {
        let portal = try TestPortal()
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let board = try #require(try portal.store.account(email: TestPortal.email(.boardMember, 0)))
        try await portal.test { client in
            let person = try await Browser.signedIn(client, as: .adviser)
            let browser = try await Browser.signedIn(client, as: .administrator)
            let answer = try await browser.post("/administrasjon/konto/\(adviser.id)/rolle", ["rolle": "designer"])
            #expect(answer.location == "/administrasjon")
            #expect(try await person.get("/arbeid").status == .seeOther)
            #expect(try portal.store.account(email: adviser.email)?.role == .designer)
            let address = "/administrasjon/konto/\(board.id)/rolle"
            #expect(try await browser.post(address, ["rolle": "adviser"]).status == .badRequest)
            #expect(try await browser.post(address, ["rolle": "konge"]).status == .badRequest)
            #expect(try portal.store.account(email: board.email)?.role == .boardMember)
        }
    }

    @Test("a new password ends sessions and works")
    func newPassword() async throws {
        let portal = try TestPortal()
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        try await portal.test { client in
            let person = try await Browser.signedIn(client, as: .adviser)
            let browser = try await Browser.signedIn(client, as: .administrator)
            let answer = try await browser.post("/administrasjon/konto/\(adviser.id)/passord", [:])
            let password = try Self.password(answer.text)
            #expect(try await person.get("/arbeid").status == .seeOther)
            _ = try await person.get("/logg-inn")
            let signedIn = try await person.post("/logg-inn", ["epost": adviser.email, "passord": password])
            #expect(signedIn.location == "/arbeid")
        }
    }

    @Test("an administrator does not shut out themselves")
    func own() async throws {
        let portal = try TestPortal()
        let own = try #require(try portal.store.account(email: TestPortal.email(.administrator, 0)))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .administrator)
            for what in ["steng", "rolle", "passord"] {
                let answer = try await browser.post("/administrasjon/konto/\(own.id)/\(what)", ["rolle": "adviser"])
                #expect(answer.status == .notFound)
            }
        }
    }

    @Test("a designer sees the templates in use and their versions")
    func templates() async throws {
        try await TestPortal().test { client in
            let text = try await Browser.signedIn(client, as: .designer).get("/maler").text
            #expect(text.contains("Statusrapport fra årlig HMS-gjennomgang"))
            #expect(text.contains("bokmål, nynorsk, engelsk"))
            #expect(text.contains("statusrapport/1"))
        }
    }
}
