import HMSPlan
import PlanStore

/// Signing in with a password, and what follows from failing.
struct SignIn: Sendable {
    /// Failed attempts before an account is locked, and for how long.
    static let attempts = 5
    static let lockedSeconds = 15 * 60

    let store: any AccountStore
    let limiter: LoginLimiter
    /// Counts attempts on addresses that have no account, so that they are locked as those that have one.
    let strangers: LoginLimiter

    init(_ services: PortalServices, store: any AccountStore) {
        (self.store, limiter, strangers) = (store, services.limiter, services.strangers)
    }

    /// What became of an attempt.
    enum Outcome: Sendable {
        case signedIn(Account)
        /// Wrong address or password: which of the two is not told.
        case refused
        case locked
        case tooMany

        /// How figures name it.
        var metricName: String {
            switch self {
            case .signedIn: "signed-in"
            case .refused: "refused"
            case .locked: "locked"
            case .tooMany: "too-many"
            }
        }
    }

    /// Tries an address and a password. An address without an account takes as long as one with a wrong password.
    func attempt(_ email: String, _ password: String, from client: String, at time: Timestamp) throws -> Outcome {
        guard limiter.allows(client, at: time) else { return .tooMany }
        guard let account = try store.account(email: email), account.isActive,
            let credential = try store.credential(of: account.id), let text = credential.hash
        else {
            guard strangers.allows(email.lowercased(), at: time) else { return .locked }
            _ = Self.decoy?.matches(password)
            return .refused
        }
        if let until = credential.lockedUntil, until > time { return .locked }
        guard let hash = PasswordHash(text: text), hash.matches(password) else {
            try store.countFailure(
                of: account.id, limit: Self.attempts,
                lockedUntil: Timestamp(secondsSinceEpoch: time.secondsSinceEpoch + Self.lockedSeconds))
            try note("sign-in-failed", account, time)
            return .refused
        }
        try store.clearFailures(of: account.id)
        try note("sign-in", account, time)
        return .signedIn(account)
    }

    private func note(_ action: String, _ account: Account, _ time: Timestamp) throws {
        try store.note(
            AuditEntry(
                time: time, association: account.association, actor: account.email, action: action,
                subject: account.email))
    }

    /// The limiter of ``strangers``.
    static var strangerLimiter: LoginLimiter { LoginLimiter(attempts: attempts, seconds: lockedSeconds) }

    private static let decoy = try? PasswordHash(password: "an account that does not exist")
}
