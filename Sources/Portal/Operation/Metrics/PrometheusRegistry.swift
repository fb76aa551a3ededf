public import CoreMetrics
import Synchronization

/// Keeps the process's metrics (swift-metrics) and writes them as Prometheus reads them (text format 0.0.4).
///
/// Counters are counters, meters and recorders that do not aggregate are gauges; timers, in seconds, and recorders that
/// aggregate are histograms.
public final class PrometheusRegistry: MetricsFactory {
    /// Upper bounds of histograms: seconds that a page takes, and seconds that a run takes.
    private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]
    /// Most series that are kept, should a label ever take its values from outside.
    private static let limit = 20_000

    private let series = Mutex<[MetricName: any MetricSeries]>([:])

    /// A registry that nothing has been counted in.
    public init() {}

    /// Makes this registry the one that libraries of the process count in. Once for each process.
    public func bootstrap() { MetricsSystem.bootstrap(self) }

    /// All series, in the order of their names.
    var text: String {
        let all = series.withLock { $0 }.sorted { $0.key < $1.key }
        var lines: [String] = []
        var last = ""
        for (name, value) in all {
            if name.label != last {
                lines += Self.head(name.label, value.kind)
                last = name.label
            }
            lines += value.lines(name)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func head(_ label: String, _ kind: MetricKind) -> [String] {
        let help = PortalMetrics.help[label].map { ["# HELP \(label) \($0)"] } ?? []
        return help + ["# TYPE \(label) \(kind.rawValue)"]
    }

    /// The series of a name; one that is not shown where the name has another kind or there are too many.
    private func find<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], or make: () -> Series
    ) -> Series {
        let name = MetricName(label, dimensions)
        return series.withLock { series in
            if let known = series[name] { return known as? Series ?? make() }
            let new = make()
            if series.count < Self.limit { series[name] = new }
            return new
        }
    }

    private func remove(_ handler: AnyObject) {
        series.withLock { series in
            if let name = series.first(where: { $0.value === handler })?.key { series[name] = nil }
        }
    }
}

// MARK: - What swift-metrics asks for

extension PrometheusRegistry {
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        find(label, dimensions) { CounterSeries() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        find(label, dimensions) { GaugeSeries() }
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? find(label, dimensions) { HistogramSeries(bounds: Self.bounds) }
            : find(label, dimensions) { GaugeSeries() }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        find(label, dimensions) { HistogramSeries(bounds: Self.bounds) }
    }

    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }
}
