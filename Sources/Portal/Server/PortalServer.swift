public import Archive
import HMSPlan
import Hummingbird
import HummingbirdCore
public import Logging
import Markup
import NIOCore
public import PlanStore
public import Production
import ServiceLifecycle
import Template

/// The web server of Arbeidsportal, Brukerportal and the programming interface.
public struct PortalServer: Sendable {
    let services: PortalServices
    /// All that is answered, as method and address, with names in braces for parts that vary: `GET /styre/arkiv/{id}`.
    let routes: [String]
    private let responder: RouterResponder<PortalContext>

    /// Compiles the pages and prepares the routes.
    ///
    /// - Parameters:
    ///   - portfolio: prints the statistics page's overview.
    ///   - registry: where the portals count.
    /// - Throws: `TemplateErrors` where a page's template is wrong, what the store throws where it cannot be read.
    public init(
        _ configuration: PortalConfiguration, store: any PortalStore, archive: any DocumentArchive,
        starter: any ReviewStarting, portfolio: PortfolioPress, registry: PrometheusRegistry, logger: Logger
    ) throws {
        try self.init(
            configuration, store: store, archive: archive, starter: starter, portfolio: portfolio, registry: registry,
            logger: logger, clock: SystemTime.now)
    }

    init(
        _ configuration: PortalConfiguration, store: any PortalStore, archive: any DocumentArchive,
        starter: any ReviewStarting, portfolio: PortfolioPress, registry: PrometheusRegistry, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp, hashCost: PasswordHash.Cost = PasswordHash.Cost()
    ) throws {
        let bundle = DirectoryResourceLoader(root: configuration.templates)
        let metrics = PortalMetrics(registry)
        services = PortalServices(
            configuration: configuration, store: store, archive: archive, pages: try PageBook(bundle),
            runs: RunCenter(store: store, starter: starter, metrics: metrics, logger: logger, clock: clock),
            portfolio: portfolio, metrics: metrics, registry: registry, limiter: LoginLimiter(), hashCost: hashCost,
            logger: logger, clock: clock)
        let router = PortalRoutes(services: services, files: try StaticFiles(bundle)).router
        routes = router.routes.map(\.description)
        responder = router.buildResponder()
        try store.removeSessions(endedBefore: clock())
        try store.refreshIndex()
    }

    /// Serves until the process is asked to end (SIGTERM, SIGINT); runs under way are parked then and go on at the next
    /// start.
    ///
    /// - Parameter onStart: called with the port once the server listens.
    public func run(onStart: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        let services = services
        let listening = Application(
            responder: responder, server: .http1(configuration: ConnectionLimits.channel),
            configuration: applicationConfiguration,
            services: [
                RunKeeper(runs: services.runs, logger: services.logger), IndexKeeper(services: services),
            ],
            onServerRunning: { channel in onStart(channel.localAddress?.port ?? services.configuration.port) },
            logger: services.logger)
        try await listening.runService()
    }

    /// The application, as tests drive it.
    var application: Application<RouterResponder<PortalContext>> {
        Application(
            responder: responder, server: .http1(configuration: ConnectionLimits.channel),
            configuration: applicationConfiguration, logger: services.logger)
    }

    private var applicationConfiguration: ApplicationConfiguration {
        let configuration = services.configuration
        return ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port),
            availableConnectionsDelegate: MaximumAvailableConnections(ConnectionLimits.connections))
    }
}
