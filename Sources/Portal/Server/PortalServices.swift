import Archive
import HMSPlan
import Logging
import NIOPosix
import PlanStore
import Production

/// What the portals' routes work with.
struct PortalServices: Sendable {
    let configuration: PortalConfiguration
    let store: any PortalStore
    let archive: any DocumentArchive
    let pages: PageBook
    let runs: RunCenter
    let portfolio: PortfolioPress
    let metrics: PortalMetrics
    let registry: PrometheusRegistry
    let limiter: LoginLimiter
    let strangers = StrangerBook(attempts: SignIn.attempts, lockedSeconds: SignIn.lockedSeconds)
    let cache = PortalCache()
    /// What new hashes of passwords cost.
    var hashCost = PasswordHash.Cost()
    let logger: Logger
    let clock: @Sendable () -> Timestamp

    /// Reads or writes the store away from the threads that answer requests.
    func blocking<Value: Sendable>(_ work: @escaping @Sendable (any PortalStore) throws -> Value) async throws -> Value
    {
        let store = store
        return try await NIOThreadPool.singleton.runIfActive { try work(store) }
    }

    /// Reads the store as ``blocking(_:)`` does, one state of it.
    func reading<Value: Sendable>(_ work: @escaping @Sendable (any PortalStore) throws -> Value) async throws -> Value {
        try await blocking { store in try store.readTogether { try work(store) } }
    }

    /// Hashes passwords on threads of its own: nobody who reads waits while others sign in.
    func hashing<Value: Sendable>(_ work: @escaping @Sendable (any PortalStore) throws -> Value) async throws -> Value {
        let store = store
        return try await Self.hashers.runIfActive { try work(store) }
    }

    /// So many attempts are hashed at a time, each with 32 MB of memory.
    private static let hashers: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 2)
        pool.start()
        return pool
    }()

    /// Today in Oslo.
    var today: Day { clock().day }

    /// Plans completed on or after this day count as reviewed.
    var recent: Day { today.adding(days: -configuration.recentDays) }

    /// The association of an account.
    func association(of account: Account) async throws -> Association {
        let (cache, now) = (cache, clock())
        let found = try await blocking { try cache.association(account.association, at: now, in: $0) }
        guard let found else { throw PortalError.notFound }
        return found
    }
}
