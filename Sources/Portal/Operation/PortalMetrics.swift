import Synchronization

/// Counts of what the portals did, as Prometheus reads them (text format 0.0.4).
final class PortalMetrics: Sendable {
    private struct Request: Hashable {
        var method: String
        var path: String
        var status: Int
    }

    private struct Figures {
        var requests: [Request: Int] = [:]
        var buckets = [Int](repeating: 0, count: PortalMetrics.bounds.count + 1)
        var seconds = 0.0
        var reviews: [String: Int] = [:]
    }

    /// Upper bounds of the duration's buckets, in seconds.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    private let figures = Mutex(Figures())

    /// Counts a request and how long it took.
    func count(method: String, path: String, status: Int, duration: Duration) {
        let (whole, fraction) = duration.components
        let seconds = Double(whole) + Double(fraction) / 1e18
        figures.withLock { figures in
            figures.requests[Request(method: method, path: path, status: status), default: 0] += 1
            figures.buckets[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
            figures.seconds += seconds
        }
    }

    /// Counts what became of a plan in a run.
    func count(review result: String) {
        figures.withLock { $0.reviews[result, default: 0] += 1 }
    }

    /// The figures as text.
    var text: String {
        let figures = figures.withLock { $0 }
        var lines = ["# HELP hms_requests_total Requests answered.", "# TYPE hms_requests_total counter"]
        lines += figures.requests.map { request, count in
            "hms_requests_total{method=\"\(request.method)\",path=\"\(request.path)\",status=\"\(request.status)\"} \(count)"
        }.sorted()
        lines += ["# HELP hms_request_seconds Time to answer.", "# TYPE hms_request_seconds histogram"]
        var sum = 0
        for (bound, count) in zip(Self.bounds, figures.buckets) {
            sum += count
            lines.append("hms_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        sum += figures.buckets[Self.bounds.count]
        lines += ["hms_request_seconds_bucket{le=\"+Inf\"} \(sum)", "hms_request_seconds_sum \(figures.seconds)"]
        lines += ["hms_request_seconds_count \(sum)"]
        lines += ["# HELP hms_reviews_total Plans that were through in runs.", "# TYPE hms_reviews_total counter"]
        lines += figures.reviews.map { "hms_reviews_total{result=\"\($0.key)\"} \($0.value)" }.sorted()
        return lines.joined(separator: "\n") + "\n"
    }
}
