import HMSPlan
import HTTPTypes
import HummingbirdTesting
import PlanStore
import Testing

@testable import Portal

/// What somebody learns, or does not, who guesses passwords and addresses.
@Suite struct GuessingTests {
    private func attempt(
        _ portal: TestPortal, _ email: String, _ password: String, second: Int, from client: String = "192.0.2.1"
    ) throws -> SignIn.Outcome {
        let time = Timestamp(secondsSinceEpoch: TestPortal.now.secondsSinceEpoch + second)
        return try SignIn(portal.server.services, store: portal.store).attempt(
            email, password, from: client, at: time)
    }

    @Test("addresses with and without an account are locked after the same attempts, for the same time")
    func sameLocks() throws {
        let portal = try TestPortal()
        // Four failures, long apart; a fifth locks; a lock ends after a quarter of an hour.
        for second in [0, 1, 2, 3, 5_000, 5_001, 5_899, 5_901, 5_902] {
            let outcomes = try [TestPortal.email(.adviser, 0), "ingen@eksempel.no"].map { email in
                try attempt(portal, email, "feil passord her", second: second, from: "\(second)").metricName
            }
            #expect(outcomes[0] == outcomes[1], "after \(second) seconds")
            #expect(outcomes[0] == (5_001...5_899 ~= second ? "locked" : "refused"), "after \(second) seconds")
        }
    }

    @Test("people behind one address do not shut each other out by signing in, only by failing")
    func sharedAddress() throws {
        let portal = try TestPortal()
        for second in 0..<50 {
            let outcome = try attempt(portal, TestPortal.email(.adviser, 0), TestPortal.password, second: second)
            #expect(outcome.metricName == "signed-in")
        }
        let failed = try (50..<80).map { second in
            try attempt(portal, "ingen\(second)@eksempel.no", "feil passord her", second: second).metricName
        }
        #expect(failed.count { $0 == "refused" } == 20)
        #expect(failed.last == "too-many")
    }

    @Test(
        "attempts are counted by the network that an address belongs to",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "20:1:d:b8:0:1:0:2/64"),
            ("2001:db8:1:2:ffff::1", "20:1:d:b8:0:1:0:2/64"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("ikke en adresse", "ikke en adresse"),
        ])
    func networks(address: String, network: String) {
        #expect(ClientNetwork.name(of: address) == network)
    }

    @Test("a password whose hash cost less than new ones is hashed again when it is used; sessions go on")
    func rehash() async throws {
        let portal = try TestPortal()
        let account = try #require(try portal.store.account(email: TestPortal.email(.adviser, 0)))
        let weak = PasswordHash.Cost(rounds: 2, blockSize: 1, parallelism: 1)
        let old = try PasswordHash(password: TestPortal.password, cost: weak).text
        try portal.store.renewHash(of: account.id, hash: old)
        try await portal.test { client in
            let first = try await Browser.signedIn(client, as: .adviser)
            let renewed = try portal.store.credential(of: account.id)?.hash
            #expect(renewed != old)
            _ = try await Browser.signedIn(client, as: .adviser)
            #expect(try portal.store.credential(of: account.id)?.hash == renewed)
            #expect(try await first.get("/arbeid").status == .ok)
        }
    }

    @Test("new hashes cost what OWASP asks for at least")
    func cost() throws {
        let cost = PasswordHash.Cost()
        #expect(cost.rounds >= 1 << 15 && cost.blockSize >= 8 && cost.parallelism >= 3)
        #expect(try PasswordHash(password: "en ganske lang frase", cost: .cheap).isOutdated(by: cost))
    }

    @Test("signing in again in the same browser ends its last session")
    func oldSession() async throws {
        try await TestPortal().test { client in
            let browser = try await Browser.signedIn(client, as: .adviser)
            let stolen = Browser(client, cookies: browser.cookies)
            #expect(try await stolen.get("/arbeid").status == .ok)
            _ = try await browser.get("/logg-inn")
            _ = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password])
            #expect(try await browser.get("/arbeid").status == .ok)
            #expect(try await stolen.get("/arbeid").status == .seeOther)
        }
    }

    @Test("the sign-in page in two tabs works in both, and takes no token that somebody else made up")
    func twoTabs() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            _ = try await browser.get("/logg-inn")
            let first = browser.formToken
            _ = try await browser.get("/logg-inn?til=/arbeid/varsler")
            let answer = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password], token: first)
            #expect(answer.status == .seeOther)
            let other = Browser(client, cookies: ["hms-inn": "x"])
            _ = try await other.get("/logg-inn")
            #expect(other.formToken.count == 32)
            #expect(other.cookies["hms-inn"] == other.formToken)
        }
    }

    @Test("a session's name from outside is never taken over")
    func fixation() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client, cookies: ["hms": "valgt-av-en-annen"])
            _ = try await browser.get("/logg-inn")
            _ = try await browser.post(
                "/logg-inn", ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password])
            #expect(browser.cookies["hms"] != "valgt-av-en-annen")
            #expect(try await Browser(client, cookies: ["hms": "valgt-av-en-annen"]).get("/arbeid").status == .seeOther)
        }
    }

    @Test("after signing in the reader is where the address led, filters and all, and nowhere else")
    func target() async throws {
        try await TestPortal().test { client in
            let browser = Browser(client)
            let away = try await browser.get("/arbeid/boligselskap?niva=s1&sorter=navn")
            #expect(away.location == "/logg-inn?til=%2Farbeid%2Fboligselskap%3Fniva%3Ds1%26sorter%3Dnavn")
            _ = try await browser.get(away.location)
            let fields = { (target: String) -> KeyValuePairs<String, String> in
                ["epost": TestPortal.email(.adviser, 0), "passord": TestPortal.password, "til": target]
            }
            let answer = try await browser.post("/logg-inn", fields("/arbeid/boligselskap?niva=s1&sorter=navn"))
            #expect(answer.location == "/arbeid/boligselskap?niva=s1&sorter=navn")
            for foreign in ["https://ond.example", "//ond.example", "/\\ond.example", "/\t/ond.example", "ond"] {
                let other = Browser(client)
                _ = try await other.get("/logg-inn")
                #expect(try await other.post("/logg-inn", fields(foreign)).location == "/arbeid", "\(foreign)")
            }
        }
    }
}
