import CoreMetrics
import Synchronization

/// How often a figure lay below each of some bounds. Durations are in seconds.
final class HistogramSeries: MetricSeries, TimerHandler, RecorderHandler {
    private struct Figures {
        var counts: [Int]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let figures: Mutex<Figures>

    let kind = MetricKind.histogram

    init(bounds: [Double]) {
        self.bounds = bounds
        figures = Mutex(Figures(counts: [Int](repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Double) {
        let place = bounds.firstIndex { value <= $0 } ?? bounds.count
        figures.withLock { figures in
            figures.counts[place] += 1
            figures.sum += value
        }
    }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func lines(_ name: MetricName) -> [String] {
        let (counts, sum) = figures.withLock { ($0.counts, $0.sum) }
        var lines: [String] = []
        var total = 0
        for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], counts) {
            total += count
            lines.append("\(name.line("_bucket", "le=\"\(bound)\"")) \(total)")
        }
        return lines + ["\(name.line("_sum")) \(sum)", "\(name.line("_count")) \(total)"]
    }
}
