import Logging
import ServiceLifecycle

/// Looks for batches that no server has any more, and parks this server's when it is asked to end.
struct RunKeeper: Service {
    /// Time between looks.
    private static let interval = Duration.seconds(3)

    let runs: RunCenter
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await runs.resume()
                } catch {
                    logger.error("batches cannot be looked for", metadata: ["error": "\(error)"])
                }
                try await Task.sleep(for: Self.interval)
            }
        }
        await runs.park()
    }
}
