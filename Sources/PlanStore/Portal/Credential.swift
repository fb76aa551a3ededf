public import HMSPlan

/// What signing in with a password is checked against.
public struct Credential: Hashable, Sendable {
    /// The password's hash with its parameters; `nil` where the account has no password.
    public let hash: String?
    /// Failed attempts since the last success.
    public let failures: Int
    /// Until when no attempt is looked at.
    public let lockedUntil: Timestamp?

    /// A credential as the store has it.
    public init(hash: String?, failures: Int, lockedUntil: Timestamp?) {
        self.hash = hash
        self.failures = failures
        self.lockedUntil = lockedUntil
    }
}
