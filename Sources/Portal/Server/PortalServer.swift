public import Archive
import HMSPlan
import Hummingbird
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
    /// All addresses that are answered, with `:name` for their parts that vary.
    let addresses: [String]
    private let responder: RouterResponder<PortalContext>

    /// Compiles the pages and prepares the routes.
    ///
    /// - Parameter portfolio: prints the statistics page's overview.
    /// - Throws: `TemplateErrors` where a page's template is wrong, what the store throws where it cannot be read.
    public init(
        _ configuration: PortalConfiguration, store: any PortalStore, archive: any DocumentArchive,
        starter: any ReviewStarting, portfolio: PortfolioPress, logger: Logger
    ) throws {
        try self.init(
            configuration, store: store, archive: archive, starter: starter, portfolio: portfolio, logger: logger,
            clock: SystemTime.now)
    }

    init(
        _ configuration: PortalConfiguration, store: any PortalStore, archive: any DocumentArchive,
        starter: any ReviewStarting, portfolio: PortfolioPress, logger: Logger,
        clock: @escaping @Sendable () -> Timestamp
    ) throws {
        let bundle = DirectoryResourceLoader(root: configuration.templates)
        let metrics = PortalMetrics()
        services = PortalServices(
            configuration: configuration, store: store, archive: archive, pages: try PageBook(bundle),
            runs: RunCenter(store: store, starter: starter, metrics: metrics, logger: logger, clock: clock),
            portfolio: portfolio, metrics: metrics, limiter: LoginLimiter(), logger: logger, clock: clock)
        let router = PortalRoutes(services: services, files: try StaticFiles(bundle)).router
        addresses = router.routes.map(\.path.description)
        responder = router.buildResponder()
        try store.removeSessions(endedBefore: clock())
        try store.refreshIndex()
    }

    /// Serves until the process is asked to end (SIGTERM, SIGINT); runs under way are parked then and go on at the next
    /// start.
    ///
    /// - Parameter onStart: called with the port once the server listens.
    public func run(onStart: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        try await services.runs.resume()
        let services = services
        var application = application
        application.addServices(RunKeeper(runs: services.runs), IndexKeeper(services: services))
        application.logger = services.logger
        let listening = Application(
            responder: application.responder, configuration: application.configuration, services: application.services,
            onServerRunning: { channel in onStart(channel.localAddress?.port ?? services.configuration.port) },
            logger: services.logger)
        try await listening.runService()
    }

    /// The application, as tests drive it.
    var application: Application<RouterResponder<PortalContext>> {
        let configuration = services.configuration
        return Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
            logger: services.logger)
    }
}

/// Parks runs when the server is asked to end.
struct RunKeeper: Service {
    let runs: RunCenter

    func run() async throws {
        try? await gracefulShutdown()
        await runs.park()
    }
}
