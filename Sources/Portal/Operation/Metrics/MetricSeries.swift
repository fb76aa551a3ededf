/// What a series is, by Prometheus' words.
enum MetricKind: String {
    case counter, gauge, histogram
}

/// A series of figures that can be written.
protocol MetricSeries: AnyObject, Sendable {
    var kind: MetricKind { get }
    /// Its lines.
    func lines(_ name: MetricName) -> [String]
}
