import CoreMetrics
import Synchronization

/// The series of answered requests, found once for each method, route and status: every request counts in two of them.
final class RequestSeries: Sendable {
    private struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct Series: Sendable {
        let count: Counter
        let time: CoreMetrics.Timer
    }

    private let factory: any MetricsFactory
    private let known = Mutex<[Key: Series]>([:])

    init(_ factory: any MetricsFactory) { self.factory = factory }

    /// Counts a request. The values are few: methods and statuses are, and routes are those that are declared.
    func count(method: String, route: String, status: Int, nanoseconds: Int64) {
        let series = find(Key(method: method, route: route, status: status))
        series.count.increment()
        series.time.recordNanoseconds(nanoseconds)
    }

    private func find(_ key: Key) -> Series {
        known.withLock { known in
            if let series = known[key] { return series }
            let labels = [("method", key.method), ("route", key.route), ("status", "\(key.status)")]
            let series = Series(
                count: Counter(label: "hms_http_requests_total", dimensions: labels, factory: factory),
                time: CoreMetrics.Timer(label: "hms_http_request_seconds", dimensions: labels, factory: factory))
            known[key] = series
            return series
        }
    }
}
