import HMSPlan
public import PlanStore

/// Accounts and tokens as `hmsreview users` and `hmsreview tokens` keep them.
public struct PortalAccounts: Sendable {
    /// Days within which a password that was made for somebody is to be replaced.
    static let temporaryDays = 14

    private let store: any AccountStore
    private let clock: @Sendable () -> Timestamp
    private let cost: PasswordHash.Cost

    /// The accounts of a store.
    public init(store: any AccountStore) {
        self.init(store: store, clock: SystemTime.now)
    }

    init(
        store: any AccountStore, clock: @escaping @Sendable () -> Timestamp,
        cost: PasswordHash.Cost = PasswordHash.Cost()
    ) {
        self.store = store
        self.clock = clock
        self.cost = cost
    }

    /// What is wrong with a new account, as the command line prints it.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Adds an account that signs in with a password, or without one through the provider only. A temporary password has
    /// to be replaced at the first sign-in, within two weeks.
    ///
    /// - Throws: ``Refusal`` for a weak password or a bad address, `PortalStoreError` for what the store refuses.
    public func add(_ account: NewAccount, password: String?, isTemporary: Bool = false) throws -> Account {
        guard Self.isAddress(account.email) else {
            throw Refusal(description: "'\(account.email)' is not an e-mail address")
        }
        if let password, let objection = PasswordRules.objection(to: password, email: account.email) {
            throw Refusal(description: objection)
        }
        let hash = try password.map { try PasswordHash(password: $0, cost: cost).text }
        return try store.addAccount(
            NewAccount(
                email: account.email, name: account.name, role: account.role, association: account.association,
                plan: account.plan, passwordHash: hash, passwordExpiresAt: isTemporary ? temporaryEnd : nil))
    }

    /// All accounts, of one association where it is given.
    public func list(association: String? = nil) throws -> [Account] {
        try store.accounts(of: association.map { SourceID($0) })
    }

    /// Takes away or gives back a person's access; sessions end at once.
    public func setActive(_ isActive: Bool, email: String) throws {
        guard let account = try store.account(email: email) else {
            throw Refusal(description: "there is no account '\(email)'")
        }
        try store.setActive(isActive, account: account.id)
    }

    private var temporaryEnd: Timestamp {
        Timestamp(secondsSinceEpoch: clock().secondsSinceEpoch + Self.temporaryDays * 86_400)
    }

    /// Sets a password that the person has to replace at the next sign-in, within two weeks; all sessions end.
    public func setTemporaryPassword(_ password: String, email: String) throws {
        guard let account = try store.account(email: email) else {
            throw Refusal(description: "there is no account '\(email)'")
        }
        if let objection = PasswordRules.objection(to: password, email: email) { throw Refusal(description: objection) }
        try store.setPassword(
            of: account.id, hash: try PasswordHash(password: password, cost: cost).text, expiresAt: temporaryEnd,
            keeping: nil)
    }

    /// A password that can be read out on the telephone: for accounts made for others.
    public static func suggestedPassword() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        let bytes = RandomText.bytes(20)
        let characters = bytes.map { letters[Int($0) % letters.count] }
        return stride(from: 0, to: 20, by: 5).map { String(characters[$0..<($0 + 5)]) }.joined(separator: "-")
    }

    /// Makes a token for the programming interface; its text is shown this once.
    public func addToken(name: String, association: String) throws -> (token: AccessToken, text: String) {
        let text = "hms_" + RandomText.base64URL(RandomText.bytes(32))
        let token = try store.addToken(
            hash: RandomText.hash(text), name: name, association: SourceID(association), at: clock())
        return (token, text)
    }

    /// All tokens, of one association where it is given.
    public func tokens(association: String? = nil) throws -> [AccessToken] {
        try store.tokens(of: association.map { SourceID($0) })
    }

    /// Takes a token back.
    public func removeToken(_ id: Int64) throws { try store.removeToken(id) }

    /// Whether a text is an address as far as one can see: one `@` with something before it and a full stop behind it.
    static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
            && !parts[1].hasSuffix(".") && !text.contains(" ")
    }
}
