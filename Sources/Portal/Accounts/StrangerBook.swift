import HMSPlan
import Synchronization

/// Failed attempts on addresses that have no account, counted and locked as the store does it for those that have one, so
/// that nobody learns by trying which addresses there are.
final class StrangerBook: Sendable {
    /// Addresses that are kept; with more of them the oldest locks are forgotten.
    private static let limit = 10_000

    private struct Entry {
        var failures = 0
        var lockedUntil: Timestamp?
    }

    private let entries = Mutex<[String: Entry]>([:])
    private let attempts: Int
    private let lockedSeconds: Int

    init(attempts: Int, lockedSeconds: Int) {
        self.attempts = attempts
        self.lockedSeconds = lockedSeconds
    }

    /// Whether no attempt on an address is looked at.
    func isLocked(_ email: String, at time: Timestamp) -> Bool {
        entries.withLock { $0[email]?.lockedUntil.map { $0 > time } ?? false }
    }

    /// Counts a failed attempt on an address.
    func countFailure(_ email: String, at time: Timestamp) {
        entries.withLock { entries in
            if entries.count >= Self.limit, entries[email] == nil {
                entries = entries.filter { $0.value.lockedUntil.map { $0 > time } ?? false }
                if entries.count >= Self.limit { entries.removeAll() }
            }
            var entry = entries[email] ?? Entry()
            entry.failures += 1
            if entry.failures >= attempts {
                entry = Entry(
                    lockedUntil: Timestamp(secondsSinceEpoch: time.secondsSinceEpoch + lockedSeconds))
            }
            entries[email] = entry
        }
    }
}
