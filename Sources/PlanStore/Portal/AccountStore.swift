public import HMSPlan

/// Who may use the portals: accounts, sessions, tokens, and what they did.
public protocol AccountStore: Sendable {
    // MARK: Accounts

    /// Adds an account.
    ///
    /// - Throws: ``PortalStoreError``, where the address is taken or association or plan are not known.
    func addAccount(_ account: NewAccount) throws -> Account
    /// All accounts, of one association where it is given, by address.
    func accounts(of association: SourceID?) throws -> [Account]
    /// The account of an address, in any case of letters.
    func account(email: String) throws -> Account?
    /// Lets an account sign in or not; one that may not loses its sessions.
    func setActive(_ isActive: Bool, account: Int64) throws
    /// Gives an account another role; its sessions end.
    ///
    /// - Throws: ``PortalStoreError/planAndRole`` where a board member would lose the plan or somebody else become one.
    func setRole(_ role: AccountRole, account: Int64) throws
    /// Notes that a person has read the notices up to a moment.
    func markNoticesRead(account: Int64, at time: Timestamp) throws

    // MARK: Passwords

    /// What signing in is checked against.
    func credential(of account: Int64) throws -> Credential?
    /// Sets a password's hash; all sessions but `keeping` end. One that somebody else made is good until `expiresAt`.
    func setPassword(of account: Int64, hash: String, expiresAt: Timestamp?, keeping session: String?) throws
    /// Writes the hash of the same password anew; sessions go on.
    func renewHash(of account: Int64, hash: String) throws
    /// Takes away a password that somebody else made: the person signs in at a provider.
    func removeTemporaryPassword(of account: Int64) throws
    /// Counts a failed attempt; after `limit` of them the account is locked until `lockedUntil`.
    func countFailure(of account: Int64, limit: Int, lockedUntil: Timestamp) throws
    /// Forgets failed attempts.
    func clearFailures(of account: Int64) throws

    // MARK: Sessions and tokens

    /// Keeps a session.
    func begin(_ session: PortalSession) throws
    /// The session of a token's hash with its account, where both are still good.
    func session(_ tokenHash: String, at time: Timestamp) throws -> (session: PortalSession, account: Account)?
    /// Moves a session's end.
    func extend(_ tokenHash: String, to time: Timestamp) throws
    /// Ends a session.
    func end(_ tokenHash: String) throws
    /// Forgets sessions that ended before a moment.
    func removeSessions(endedBefore time: Timestamp) throws
    /// Keeps an association's token.
    func addToken(hash: String, name: String, association: SourceID, at time: Timestamp) throws -> AccessToken
    /// The token of a hash.
    func token(_ hash: String) throws -> AccessToken?
    /// All tokens, of one association where it is given.
    func tokens(of association: SourceID?) throws -> [AccessToken]
    /// Takes a token back.
    func removeToken(_ id: Int64) throws

    // MARK: Log

    /// Notes who did what to which thing.
    func note(_ entry: AuditEntry) throws
    /// The newest entries of an association.
    func auditEntries(of association: SourceID, limit: Int) throws -> [AuditEntry]
}
