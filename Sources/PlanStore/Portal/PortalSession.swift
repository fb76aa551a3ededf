public import HMSPlan

/// A signed-in browser. The store knows the token's hash only.
public struct PortalSession: Hashable, Sendable {
    /// SHA-256 of the cookie's token, hexadecimal.
    public let tokenHash: String
    /// Who is signed in.
    public let account: Int64
    /// What forms carry to prove that they come from our own pages.
    public let formToken: String
    /// When the session began.
    public let createdAt: Timestamp
    /// When it ends unless it is used.
    public let expiresAt: Timestamp

    /// A session.
    public init(tokenHash: String, account: Int64, formToken: String, createdAt: Timestamp, expiresAt: Timestamp) {
        self.tokenHash = tokenHash
        self.account = account
        self.formToken = formToken
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
