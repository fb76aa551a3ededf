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
    let strangers: StrangerBook

    /// What new hashes cost.
    let cost: PasswordHash.Cost

    init(_ services: PortalServices, store: any AccountStore) {
        (self.store, limiter, strangers, cost) = (store, services.limiter, services.strangers, services.hashCost)
    }

    /// What became of an attempt.
    enum Outcome: Sendable {
        case signedIn(Account)
        /// Wrong address or password: which of the two is not told.
        case refused
        case locked
        /// The right password, made by somebody else and not used in time.
        case expired
        case tooMany

        /// How figures name it.
        var metricName: String {
            switch self {
            case .signedIn: "signed-in"
            case .refused: "refused"
            case .locked: "locked"
            case .expired: "expired"
            case .tooMany: "too-many"
            }
        }
    }

    /// Tries an address and a password. An address without an account takes as long as one with a wrong password.
    func attempt(_ email: String, _ password: String, from client: String, at time: Timestamp) throws -> Outcome {
        guard limiter.allows(client, at: time) else { return .tooMany }
        guard let account = try store.account(email: email), account.isActive,
            let credential = try store.credential(of: account.id), let text = credential.hash
        else { return refuseStranger(email.lowercased(), password, at: time) }
        if let until = credential.lockedUntil, until > time { return .locked }
        guard let hash = PasswordHash(text: text), hash.matches(password) else {
            try store.countFailure(
                of: account.id, limit: Self.attempts,
                lockedUntil: Timestamp(secondsSinceEpoch: time.secondsSinceEpoch + Self.lockedSeconds))
            try note("sign-in-failed", account, time)
            return .refused
        }
        if let end = account.passwordExpiresAt, end <= time { return .expired }
        limiter.forgive(client)
        try store.clearFailures(of: account.id)
        if hash.isOutdated(by: cost) {
            try store.renewHash(of: account.id, hash: try PasswordHash(password: password, cost: cost).text)
        }
        try note("sign-in", account, time)
        return .signedIn(account)
    }

    private func refuseStranger(_ email: String, _ password: String, at time: Timestamp) -> Outcome {
        if strangers.isLocked(email, at: time) { return .locked }
        _ = try? PasswordHash(password: password, cost: cost)
        strangers.countFailure(email, at: time)
        return .refused
    }

    private func note(_ action: String, _ account: Account, _ time: Timestamp) throws {
        try store.note(
            AuditEntry(
                time: time, association: account.association, actor: account.email, action: action,
                subject: account.email))
    }
}
