import CoreMetrics
import Synchronization

/// A figure that goes up and down.
final class GaugeSeries: MetricSeries, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    let kind = MetricKind.gauge

    func set(_ new: Double) { value.withLock { $0 = new } }
    func set(_ new: Int64) { set(Double(new)) }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ new: Double) { set(new) }
    func record(_ new: Int64) { set(Double(new)) }

    func lines(_ name: MetricName) -> [String] { ["\(name.line()) \(value.withLock { $0 })"] }
}
