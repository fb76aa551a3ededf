import CoreMetrics
import Synchronization

/// A figure that only grows.
final class CounterSeries: MetricSeries, CounterHandler {
    private let count = Atomic<Int64>(0)

    let kind = MetricKind.counter

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }

    func lines(_ name: MetricName) -> [String] { ["\(name.line()) \(count.load(ordering: .relaxed))"] }
}
