import Hummingbird
import Logging
public import Markup
import ServiceLifecycle

/// Serves the preview of a template to this machine's browser.
public struct PreviewServer: Sendable {
    private let settings: PreviewSettings
    private let responder: RouterResponder<BasicRequestContext>
    private let feed = ChangeFeed()
    private let watch: FolderWatch

    /// Reads the page and begins to watch the template's folder.
    ///
    /// - Throws: a `Diagnostic` where the page is missing or the folder cannot be watched.
    public init(_ settings: PreviewSettings) throws(Diagnostic) {
        self.settings = settings
        let assets = try PreviewAssets(pages: settings.pages, fonts: settings.pageFonts)
        let studio = PreviewStudio(settings)
        watch = try FolderWatch(settings.watchedFolders)
        let routes = PreviewRoutes(settings: settings, studio: studio, feed: feed, assets: assets)
        responder = routes.router.buildResponder()
        let feed = feed
        watch.start {
            Task {
                await studio.invalidate()
                feed.wake()
            }
        }
    }

    /// Serves until the process is asked to end (SIGTERM, SIGINT) or the task is cancelled.
    ///
    /// - Parameter onStart: called with the port once the server listens.
    public func run(onStart: @escaping @Sendable (Int) -> Void) async throws {
        defer { watch.end() }
        try await application(onStart: onStart).runService()
    }

    /// The application, as tests drive it. It listens on the loopback interface and nowhere else.
    func application(onStart: @escaping @Sendable (Int) -> Void = { _ in }) -> some ApplicationProtocol {
        var logger = Logger(label: "hmsreview.preview")
        logger.logLevel = .error
        return Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: settings.port)),
            services: [FeedKeeper(feed: feed)],
            onServerRunning: { channel in onStart(channel.localAddress?.port ?? settings.port) }, logger: logger)
    }
}

/// Keeps listeners' connections alive, and ends them when the server is asked to end.
struct FeedKeeper: Service {
    let feed: ChangeFeed

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: .seconds(15))
                feed.wake()
            }
        }
        feed.finish()
    }
}
