import AnnualReview
import ArgumentParser
import Foundation
import Logging
import Portal
import Production
import Synchronization

/// `hmsreview serve`: Arbeidsportal, Brukerportal and the programming interface.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the portals for advisers and boards.",
        discussion: """
            Serves until SIGTERM or Ctrl-C; runs under way are parked then and go on at the next start. A reverse proxy \
            with TLS stands in front of anything but this machine.

            EXAMPLES
              hmsreview serve
              hmsreview serve --config /etc/hmsreview/portal.yml
            """)

    @OptionGroup var serveOptions: ServeOptions
    @OptionGroup var storeOptions: StoreOptions

    func run() throws {
        var configuration = try serveOptions.configuration()
        let ruleSet = try RuleSet.standard()
        let press = try ReportPress.standard(ruleSet: ruleSet)
        configuration.measures = press.measures
        configuration.ruleSet = ruleSet.version
        configuration.recentDays = ruleSet.reviewed.recentDays
        let store = try storeOptions.openStore(creating: true)
        let archive = try storeOptions.openArchive()
        let registry = PrometheusRegistry()
        registry.bootstrap()
        let server = try PortalServer(
            configuration, store: store, archive: archive,
            starter: ProductionReviews(
                store: store, archive: archive, press: press, ruleSet: ruleSet, jobs: configuration.jobs),
            portfolio: try .standard(), registry: registry,
            logger: Logger(label: "hmsreview"))
        let address = configuration.publicAddress
        try Self.wait { try await server.run { _ in Console.error("the portals are at \(address)") } }
    }

    /// Runs asynchronous work to its end on this thread's behalf.
    private static func wait(_ work: @escaping @Sendable () async throws -> Void) throws {
        let outcome = Mutex<Result<Void, any Error>>(.success(()))
        let done = DispatchSemaphore(value: 0)
        Task {
            do { try await work() } catch { outcome.withLock { $0 = .failure(error) } }
            done.signal()
        }
        done.wait()
        try outcome.withLock { $0 }.get()
    }
}
