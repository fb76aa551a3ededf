import Logging
import PlanStore
import ServiceLifecycle

/// Keeps the list of companies up to date with imports that other processes make, and forgets old sessions.
struct IndexKeeper: Service {
    /// Seconds between looks.
    private static let interval = 5
    /// Looks between two clearings of sessions.
    private static let clearing = 120

    let services: PortalServices

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var turn = 0
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(Self.interval))
                turn += 1
                let clears = turn % Self.clearing == 0
                do {
                    let now = services.clock()
                    try await services.blocking { store in
                        try store.refreshIndex()
                        if clears { try store.removeSessions(endedBefore: now) }
                    }
                } catch {
                    services.logger.error("the list cannot be brought up to date", metadata: ["error": "\(error)"])
                }
            }
        }
    }
}
