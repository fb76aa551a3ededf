import CoreMetrics
import PlanStore

/// What the portals count.
struct PortalMetrics: Sendable {
    /// What each figure is, as Prometheus shows it.
    static let help = [
        "hms_http_request_seconds": "Time to answer a request, by method, route and status.",
        "hms_http_requests_total": "Requests answered, by method, route and status.",
        "hms_batches_running": "Dry runs and runs that this server has in work.",
        "hms_batch_seconds": "How long dry runs and runs took, by how they ended.",
        "hms_reports_total": "Plans that were through in runs, by what became of them.",
        "hms_sign_ins_total": "Attempts to sign in, by way and outcome.",
        "hms_store_bytes": "Size of the database.",
    ]

    /// Methods that are told apart; a client may send any word.
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let factory: any MetricsFactory
    private let requests: RequestSeries

    init(_ factory: any MetricsFactory) {
        self.factory = factory
        requests = RequestSeries(factory)
    }

    /// A request was answered. `route` is the address as it is declared, with `:name` for its parts that vary.
    func request(method: String, route: String, status: Int, duration: Duration) {
        requests.count(
            method: Self.methods.contains(method) ? method : "other", route: route, status: status,
            nanoseconds: duration.nanoseconds)
    }

    /// A batch is in work.
    func batchBegins() { running.increment(by: 1) }

    /// A batch is not in work any more.
    func batchEnds(isDryRun: Bool, _ phase: BatchPhase, duration: Duration) {
        running.decrement(by: 1)
        let labels = [("kind", isDryRun ? "dry-run" : "run"), ("end", phase.rawValue)]
        timer("hms_batch_seconds", labels).record(duration: duration)
    }

    /// A plan was through in a run.
    func report(_ result: String) { counter("hms_reports_total", [("result", result)]).increment() }

    /// Somebody tried to sign in: `way` is `password` or `provider`.
    func signIn(_ way: String, _ outcome: String) {
        counter("hms_sign_ins_total", [("way", way), ("outcome", outcome)]).increment()
    }

    /// Size of the database.
    func storeSize(_ bytes: Int) { Meter(label: "hms_store_bytes", factory: factory).set(bytes) }

    private var running: Meter { Meter(label: "hms_batches_running", factory: factory) }

    private func counter(_ label: String, _ labels: [(String, String)]) -> Counter {
        Counter(label: label, dimensions: labels, factory: factory)
    }

    private func timer(_ label: String, _ labels: [(String, String)]) -> CoreMetrics.Timer {
        CoreMetrics.Timer(label: label, dimensions: labels, factory: factory)
    }
}

extension CoreMetrics.Timer {
    fileprivate func record(duration: Duration) { recordNanoseconds(duration.nanoseconds) }
}

extension Duration {
    /// The duration in whole nanoseconds.
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
