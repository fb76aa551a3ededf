import Foundation
import Synchronization

/// Records how long each stage of each report takes, as a trace that browsers show (Chrome trace event format).
public final class Timings: Sendable {
    /// A stage of one report.
    struct Span: Sendable {
        let name: String
        let plan: String
        /// Number of the thread.
        let thread: Int
        /// Microseconds since the recording began, and of the span.
        let start: Double
        let duration: Double
    }

    private let begin = ContinuousClock.now
    private let spans = Mutex<[Span]>([])
    private let threads = Mutex<[ObjectIdentifier: Int]>([:])

    /// Nothing recorded yet; the recording begins.
    public init() {}

    /// Measures a piece of work.
    func measure<Value, Failure: Error>(
        _ name: String, of plan: String, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        defer { add(name, of: plan, from: start) }
        return try work()
    }

    /// Measures a piece of work where somebody records.
    static func measure<Value, Failure: Error>(
        _ timings: Timings?, _ name: String, of plan: String, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let timings else { return try work() }
        return try timings.measure(name, of: plan, work)
    }

    /// Adds a span that ends now.
    func add(_ name: String, of plan: String, from start: ContinuousClock.Instant) {
        let end = ContinuousClock.now
        let span = Span(
            name: name, plan: plan, thread: threadNumber(), start: Self.microseconds(start - begin),
            duration: Self.microseconds(end - start))
        spans.withLock { $0.append(span) }
    }

    private func threadNumber() -> Int {
        threads.withLock { known in
            let id = ObjectIdentifier(Thread.current)
            if let number = known[id] { return number }
            known[id] = known.count + 1
            return known.count
        }
    }

    private static func microseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }

    /// An event as the format writes it.
    private struct Event: Encodable {
        let name: String
        let cat = "report"
        let ph = "X"
        let pid = 1
        let tid: Int
        let ts: Double
        let dur: Double
        let args: [String: String]
    }

    /// The trace as JSON.
    public func trace() throws -> [UInt8] {
        let events = spans.withLock { spans in
            spans.map {
                Event(name: $0.name, tid: $0.thread, ts: $0.start, dur: $0.duration, args: ["plan": $0.plan])
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return Array(try encoder.encode(["traceEvents": events]))
    }

    /// Milliseconds of each stage on average, in the order in which they are first met.
    public var averages: [(stage: String, milliseconds: Double)] {
        let spans = spans.withLock { $0 }
        var order: [String] = []
        var sums: [String: (total: Double, count: Int)] = [:]
        for span in spans {
            if sums[span.name] == nil { order.append(span.name) }
            let known = sums[span.name] ?? (0, 0)
            sums[span.name] = (known.total + span.duration, known.count + 1)
        }
        let reports = max(1, Set(spans.map(\.plan)).count)
        return order.map { ($0, (sums[$0]?.total ?? 0) / 1000 / Double(reports)) }
    }
}
