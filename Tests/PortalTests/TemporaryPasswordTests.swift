import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Synchronization
import Testing

@testable import Portal

@Suite struct TemporaryPasswordTests {
    /// A portal with a person to whom somebody else gave a password, so many days ago.
    private func portal(daysAgo: Int = 0) throws -> TestPortal {
        let portal = try TestPortal()
        let then = Timestamp(secondsSinceEpoch: TestPortal.now.secondsSinceEpoch - daysAgo * 86_400)
        _ = try PortalAccounts(store: portal.store, clock: { then }, cost: .cheap).add(
            NewAccount(email: Self.email, name: "Nora Ny", role: .adviser, association: portal.tenants[0]),
            password: Self.given, isTemporary: true)
        return portal
    }

    private static let email = "nora.ny@eksempel.no"
    private static let given = "kasse-lampe-elg-torsk"

    private func signIn(_ browser: Browser, _ password: String) async throws -> TestResponse {
        _ = try await browser.get("/logg-inn")
        return try await browser.post("/logg-inn", ["epost": Self.email, "passord": password])
    }

    @Test("with a password that somebody else made nothing opens until it is replaced")
    func replacedFirst() async throws {
        let portal = try portal()
        try await portal.test { client in
            let browser = Browser(client)
            #expect(try await signIn(browser, Self.given).location == "/arbeid")
            #expect(try await browser.get("/arbeid").location == "/konto")
            #expect(try await browser.get("/konto").text.contains("Velg et eget passord først"))
            #expect(try await browser.post("/arbeid/utvalg", ["velg": "uten"]).location == "/konto")
            let same = try await browser.post(
                "/konto/passord", ["gammelt": Self.given, "nytt": Self.given, "gjenta": Self.given])
            #expect(same.text.contains("Velg et annet passord"))
            let own = "en helt egen frase"
            let changed = try await browser.post(
                "/konto/passord", ["gammelt": Self.given, "nytt": own, "gjenta": own])
            #expect(changed.status == .seeOther)
            #expect(try await browser.get("/arbeid").status == .ok)
            #expect(try await signIn(Browser(client), own).location == "/arbeid")
        }
    }

    @Test("after two weeks it opens nothing, and only who knows it learns so")
    func expired() async throws {
        let portal = try portal(daysAgo: 15)
        try await portal.test { client in
            let browser = Browser(client)
            let answer = try await signIn(browser, Self.given)
            #expect(answer.text.contains("Det midlertidige passordet er utløpt"))
            #expect(try await browser.get("/arbeid").status == .seeOther)
            #expect(try await signIn(browser, "et annet passord").text.contains("E-post eller passord er feil"))
        }
    }

    @Test("the administrator's new password is temporary, and so is that of a new account")
    func administrator() async throws {
        let portal = try TestPortal()
        let adviser = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        try await portal.test { client in
            let browser = try await Browser.signedIn(client, as: .administrator)
            _ = try await browser.post("/administrasjon/konto/\(adviser.id)/passord", [:])
            _ = try await browser.post(
                "/administrasjon/konto", ["epost": "ny@eksempel.no", "navn": "Ny", "rolle": "designer"])
        }
        for email in [adviser.email, "ny@eksempel.no"] {
            #expect(try portal.store.account(email: email)?.passwordExpiresAt != nil)
        }
    }

    @Test("who signs in at the provider keeps no temporary password")
    func provider() throws {
        let portal = try portal()
        let account = try #require(try portal.store.account(email: Self.email))
        try portal.store.removeTemporaryPassword(of: account.id)
        #expect(try portal.store.credential(of: account.id)?.hash == nil)
        let other = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        try portal.store.removeTemporaryPassword(of: other.id)
        #expect(try portal.store.credential(of: other.id)?.hash != nil)
    }
}
