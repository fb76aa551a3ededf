import HMSPlan
import PlanStore
import Testing

@testable import Portal

@Suite struct AccountTests {
    @Test("a hash matches its password and no other, and reads back from its text")
    func hashes() throws {
        let hash = try PasswordHash(password: "en ganske lang frase", cost: .cheap)
        #expect(hash.matches("en ganske lang frase"))
        #expect(!hash.matches("en ganske lang fras"))
        #expect(PasswordHash(text: hash.text) == hash)
        #expect(try PasswordHash(password: "en ganske lang frase", cost: .cheap) != hash)
    }

    @Test("the same letters typed in another form are the same password")
    func composition() throws {
        let hash = try PasswordHash(password: "bl\u{E5}b\u{E6}rsylte", cost: .cheap)
        #expect(hash.matches("bla\u{30A}b\u{E6}rsylte"))
    }

    @Test(
        "hashes that are none are refused",
        arguments: [
            "", "scrypt$1$8$1$AA==$AA==", "md5$2$8$1$AA==$AA==", "scrypt$2$8$1$**$AA==",
            "scrypt$99999999$8$1$AA==$AA==",
        ])
    func brokenHashes(text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test(
        "weak passwords are refused",
        arguments: [
            "kort", "aaaaaaaaaaaaaa", "demo.radgiver er meg", "Passord12345", "passord-2026!", "Velkommen2026",
            "123456789012", "qwertyuiopå1", "abcdefghijklmn", "Sommeren2026!", "Passord1234567890123",
        ])
    func weak(password: String) {
        #expect(PasswordRules.objection(to: password, email: "demo.radgiver@eksempel.no") != nil)
    }

    @Test(
        "good passwords pass, also those with a common word in them",
        arguments: [
            "kasse lampe elg torsk", "8x3$Kz!92#Qm7", "demo-passord-2022", "vi så en ekorn i vinter",
            "😀🐎🔋🧷 hest batteri",
        ])
    func good(password: String) {
        #expect(PasswordRules.objection(to: password, email: "demo.radgiver@eksempel.no") == nil)
    }

    @Test("suggested passwords pass the rules and differ")
    func suggested() {
        let first = PortalAccounts.suggestedPassword()
        #expect(PasswordRules.objection(to: first, email: "a@b.no") == nil)
        #expect(first != PortalAccounts.suggestedPassword())
    }

    @Test("a board member needs a plan of the association, nobody else may have one")
    func roles() throws {
        let portal = try TestPortal()
        let accounts = PortalAccounts(store: portal.store)
        let own = portal.plans(of: 0)[0].id
        let add = { (role: AccountRole, plan: SourceID?) in
            try accounts.add(
                NewAccount(
                    email: "\(role).\(plan?.text ?? "uten")@eksempel.no", name: "Ny", role: role,
                    association: portal.tenants[0], plan: plan), password: nil)
        }
        #expect(throws: PortalStoreError.planAndRole) { try add(.boardMember, nil) }
        #expect(throws: PortalStoreError.planAndRole) { try add(.adviser, own) }
        let foreign = portal.plans(of: 1)[0].id
        #expect(throws: PortalStoreError.unknownPlan(foreign)) { try add(.boardMember, foreign) }
        #expect(try add(.boardMember, own).plan == own)
        #expect(throws: PortalStoreError.self) { try add(.boardMember, own) }
    }

    @Test("addresses are one account in any case of letters")
    func addresses() throws {
        let portal = try TestPortal()
        #expect(try portal.store.account(email: "DEMO.radgiver@Eksempel.NO") != nil)
        #expect(throws: PortalAccounts.Refusal.self) {
            try PortalAccounts(store: portal.store).add(
                NewAccount(email: "ingen adresse", name: "X", role: .adviser, association: portal.tenants[0]),
                password: nil)
        }
    }

    @Test("attempts are bounded within a window of time")
    func limiter() {
        let limiter = LoginLimiter(attempts: 3, seconds: 60)
        let at = { Timestamp(secondsSinceEpoch: $0) }
        #expect((0..<4).map { limiter.allows("a", at: at($0)) } == [true, true, true, false])
        #expect(limiter.allows("b", at: at(4)))
        #expect(limiter.allows("a", at: at(61)))
    }

    @Test("a token taken back opens nothing")
    func tokens() throws {
        let portal = try TestPortal()
        let accounts = PortalAccounts(store: portal.store)
        let (token, text) = try accounts.addToken(name: "prøve", association: portal.tenants[0].text)
        #expect(try portal.store.token(RandomText.hash(text)) == token)
        #expect(try portal.store.token(text) == nil)
        try accounts.removeToken(token.id)
        #expect(try portal.store.token(RandomText.hash(text)) == nil)
    }
}
