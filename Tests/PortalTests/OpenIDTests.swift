import Hummingbird
import HummingbirdTesting
import HTTPTypes
import PlanStore
import Testing

@testable import Portal

@Suite struct OpenIDTests {
    /// Signs in at a provider that behaves in a way, and gives the answer the browser comes back to.
    private func signIn(
        _ behaviour: TestProvider.Behaviour, target: String = "", vouches: Bool = false,
        change: @escaping @Sendable (String) -> String = { $0 }
    ) async throws -> (answer: TestResponse, home: TestResponse) {
        try await TestProvider(behaviour).application.test(.live) { provider in
            let issuer = "http://localhost:\(provider.port ?? 0)"
            var description = OpenIDProvider(
                issuer: issuer, clientID: "portal", clientSecret: "hemmelig", name: "Testlag")
            description.vouchesForAddresses = vouches
            let portal = try TestPortal(provider: description)
            return try await portal.test { client in
                let browser = Browser(client)
                #expect(try await browser.get("/logg-inn").text.contains("Logg inn med Testlag"))
                let leave = try await browser.get("/logg-inn/leverandor" + AddressText.query([("til", target)]))
                let path = String(leave.location.dropFirst(issuer.count))
                let there = try await provider.execute(uri: path, method: .get)
                let back = there.headers[.location] ?? ""
                let answer = try await browser.get(change(String(back.dropFirst("http://localhost".count))))
                return (answer, try await browser.get("/arbeid"))
            }
        }
    }

    @Test("a person the provider vouches for is signed in and sent where they wanted to go")
    func signedIn() async throws {
        let (answer, home) = try await signIn(TestProvider.Behaviour(), target: "/arbeid/varsler")
        #expect(answer.status == .seeOther)
        #expect(answer.location == "/arbeid/varsler")
        #expect(home.status == .ok)
    }

    @Test("a target on another site is not followed", arguments: ["//ond.example", "https://ond.example", "/\\ond"])
    func foreignTarget(target: String) async throws {
        let (answer, _) = try await signIn(TestProvider.Behaviour(), target: target)
        #expect(answer.location == "/arbeid")
    }

    @Test("tokens that are not as they should be open nothing")
    func badTokens() async throws {
        let bad: [TestProvider.Behaviour] = [
            .init(audience: "noen andre"), .init(nonce: "en annen"), .init(signsWithOtherKey: true),
            .init(expiresIn: -120), .init(isVerified: false), .init(isVerified: nil), .init(issuedIn: 600),
            .init(email: "ukjent@eksempel.no"),
        ]
        for behaviour in bad {
            let (answer, home) = try await signIn(behaviour)
            #expect(answer.status == .forbidden, "\(behaviour)")
            #expect(home.status == .seeOther, "\(behaviour)")
        }
    }

    @Test("where the provider does not answer, or gives up, the reader is told and can sign in otherwise")
    func silence() async throws {
        let provider = OpenIDProvider(issuer: "http://127.0.0.1:1", clientID: "portal", name: "Testlag")
        let portal = try TestPortal(provider: provider)
        try await portal.test { client in
            let browser = Browser(client)
            let leave = try await browser.get("/logg-inn/leverandor?til=/arbeid/varsler")
            #expect(leave.location == "/logg-inn?feil=leverandor&til=%2Farbeid%2Fvarsler")
            let page = try await browser.get(leave.location)
            #expect(page.status == .ok)
            #expect(page.text.contains("Testlag svarer ikke"))
            #expect(page.text.contains("value=\"/arbeid/varsler\""))
        }
        let (answer, _) = try await signIn(.init()) { $0.replacing("code=", with: "error=access_denied&kode=") }
        #expect(answer.location == "/logg-inn?feil=avbrutt")
    }

    @Test("clocks may differ by a minute")
    func clockSkew() async throws {
        let (answer, _) = try await signIn(.init(expiresIn: -20, issuedIn: 20))
        #expect(answer.location == "/arbeid")
    }

    @Test("a provider that vouches for all its addresses need not say so in each token, but may say no")
    func vouching() async throws {
        #expect(try await signIn(.init(isVerified: nil), vouches: true).answer.location == "/arbeid")
        #expect(try await signIn(.init(isVerified: false), vouches: true).answer.status == .forbidden)
    }

    @Test("a provider changes its key, and people sign in all the same")
    func newKey() async throws {
        let provider = TestProvider()
        try await provider.application.test(.live) { there in
            let issuer = "http://localhost:\(there.port ?? 0)"
            let portal = try TestPortal(provider: OpenIDProvider(issuer: issuer, clientID: "portal", name: "Testlag"))
            try await portal.test { client in
                for _ in 0..<2 {
                    let browser = Browser(client)
                    let leave = try await browser.get("/logg-inn/leverandor")
                    let path = String(leave.location.dropFirst(issuer.count))
                    let back = try await there.execute(uri: path, method: .get).headers[.location] ?? ""
                    let answer = try await browser.get(String(back.dropFirst("http://localhost".count)))
                    #expect(answer.location == "/arbeid")
                    provider.changeKey()
                }
            }
        }
    }

    @Test("an answer that another browser asked for, or with a code that is wrong, is refused")
    func badAnswers() async throws {
        let state = try await signIn(TestProvider.Behaviour()) { $0.replacing("state=", with: "state=0") }
        #expect(state.answer.status == .forbidden)
        #expect(state.home.status == .seeOther)
        let code = try await signIn(TestProvider.Behaviour()) { $0.replacing("code=", with: "code=0") }
        #expect(code.answer.status == .forbidden)
        #expect(code.home.status == .seeOther)
    }

    @Test("an attempt survives its cookie", arguments: ["", "/arbeid", "/arbeid/boligselskap?sok=å.b%20c!"])
    func cookies(target: String) {
        let attempt = SignInAttempt(target: target)
        #expect(SignInAttempt(cookie: attempt.cookie) == attempt)
    }
}
