import AnnualReview
import ArgumentParser
import Foundation
import Logging
import Portal
import Production

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
        Self.beginLog(configuration)
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
        let (address, isAnyPort) = (configuration.publicAddress, configuration.port == 0)
        try BlockingTask.run {
            try await server.run { port in
                Console.error("the portals are at \(address)" + (isAnyPort ? ", listening on port \(port)" : ""))
            }
        }
    }

    private static func beginLog(_ configuration: PortalConfiguration) {
        let (format, level) = (configuration.logFormat, configuration.logLevel)
        LoggingSystem.bootstrap { label in
            switch format {
            case .json: return JSONLogHandler(label: label, level: level)
            case .text:
                var handler = StreamLogHandler.standardError(label: label)
                handler.logLevel = level
                return handler
            }
        }
    }
}
