import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

@Suite struct SignInTests {
    @Test(
        "the right password signs in and leads to the role's first page",
        arguments: [
            (AccountRole.adviser, "/arbeid"), (.superuser, "/arbeid"), (.boardMember, "/styre"),
            (.designer, "/maler"), (.administrator, "/administrasjon"),
        ])
    func firstPage(role: AccountRole, home: String) async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            let answer = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(role, 0), "passord": TestPortal.password])
            #expect(answer.location == home)
            #expect(try await browser.get(home).status == .ok)
        }
    }

    @Test("a wrong password and an unknown address get the same answer")
    func refusals() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            let wrong = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": "feil passord her"])
            let unknown = try await browser.post(
                "/logg-inn", ["epost": "ingen@eksempel.no", "passord": "feil passord her"])
            #expect(wrong.status == .unprocessableContent)
            #expect(unknown.status == .unprocessableContent)
            #expect(wrong.text.contains("E-post eller passord er feil"))
            #expect(unknown.text.contains("E-post eller passord er feil"))
        }
    }

    @Test("five failed attempts lock the account, also for the right password")
    func lockout() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            for _ in 0..<5 {
                _ = try await browser.post(
                    "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": "feil passord her"])
            }
            let answer = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("låst"))
        }
    }

    @Test("an address without an account is locked as one that has one: nobody learns which addresses there are")
    func strangers() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            var texts: [String] = []
            for _ in 0..<6 {
                let answer = try await browser.post(
                    "/logg-inn", ["epost": "ingen@eksempel.no", "passord": "feil passord her"])
                texts.append(answer.text)
            }
            #expect(texts[..<5].allSatisfy { $0.contains("E-post eller passord er feil") })
            #expect(texts[5].contains("låst"))
        }
    }

    @Test("a form without the token, with another or from another site is refused")
    func protection() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            let fields: KeyValuePairs = ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password]
            #expect(try await browser.post("/logg-inn", fields, token: "").status == .forbidden)
            #expect(try await browser.post("/logg-inn", fields, token: "0123").status == .forbidden)
        }
    }

    @Test("signing out ends the session")
    func signOut() async throws {
        try await TestPortal().test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            #expect(try await browser.post("/logg-ut", [:]).location == "/logg-inn")
            #expect(try await browser.get("/arbeid").location == "/logg-inn?til=%2Farbeid")
        }
    }

    @Test("a disabled account loses its session at once")
    func disabled() async throws {
        let portal = try TestPortal()
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            try PortalAccounts(store: portal.store).setActive(false, email: TestPortal.email(.adviser, 0))
            #expect(try await browser.get("/arbeid").status == .seeOther)
        }
    }

    @Test("changing the password asks for the old one and ends other sessions")
    func passwordChange() async throws {
        try await TestPortal().test { client in
            let other = try await Browser.signedIn(client, as: .adviser)
            let browser = try await Browser.signedIn(client, as: .adviser)
            let wrong = try await browser.post(
                "/konto/passord", ["gammelt": "galt", "nytt": "en helt ny frase", "gjenta": "en helt ny frase"])
            #expect(wrong.text.contains("Passordet du har nå, er feil"))
            let short = try await browser.post(
                "/konto/passord", ["gammelt": TestPortal.password, "nytt": "kort", "gjenta": "kort"])
            #expect(short.text.contains("minst 12 tegn"))
            let right = try await browser.post(
                "/konto/passord",
                ["gammelt": TestPortal.password, "nytt": "en helt ny frase", "gjenta": "en helt ny frase"])
            #expect(right.status == .seeOther)
            #expect(try await browser.get("/arbeid").status == .ok)
            #expect(try await other.get("/arbeid").status == .seeOther)
        }
    }

    @Test("pages carry a strict content policy and no style or script of their own")
    func headers() async throws {
        try await TestPortal().test { client in
            let answer = try await Browser(client).get("/logg-inn")
            let policy = answer.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'"))
            #expect(!policy.contains("unsafe-inline"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.xFrameOptions] == "DENY")
            #expect(!answer.text.contains("<style"))
            #expect(!answer.text.contains(" style="))
            let cookie = answer.headers[.setCookie] ?? ""
            #expect(cookie.contains("HttpOnly"))
            #expect(cookie.contains("SameSite=Lax"))
        }
    }

    @Test("an address that leads nowhere is answered in the reader's portal, or outside of it")
    func nowhere() async throws {
        try await TestPortal().test { client in
            let stranger = try await Browser(client).get("/finnes/ikke")
            #expect(stranger.status == .notFound)
            #expect(stranger.text.contains("Vi fant ikke siden"))
            let browser = try await Browser.signedIn(client, as: .adviser)
            let company = try await browser.get("/arbeid/boligselskap/finnes-ikke")
            #expect(company.status == .notFound)
            #expect(company.text.contains("Arbeidsportal"))
            #expect(company.text.contains("Hovedmeny"))
            let unknown = try await browser.get("/finnes/ikke")
            #expect(unknown.status == .notFound)
            #expect(unknown.text.contains("Hovedmeny"))
            #expect(unknown.text.contains("Søk etter boligselskap"))
            #expect(company.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        }
    }
}
