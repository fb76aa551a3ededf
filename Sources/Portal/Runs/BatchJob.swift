import HMSPlan
import Logging
import PlanStore
import Synchronization

/// One batch at work: hands its plans to the reviews and writes what becomes of them.
struct BatchJob: Sendable {
    /// Rows that are written to the store together, unless the run is slow.
    private static let rowsAtOnce = 20

    let batch: Batch
    let isDryRun: Bool
    let store: any PortalStore
    let starter: any ReviewStarting
    let metrics: PortalMetrics
    let time: Timestamp

    /// Runs to the end.
    ///
    /// - Returns: the phase the batch is in afterwards.
    func run(stop: StopSign, logger: Logger) async -> BatchPhase {
        do {
            let rows = try store.rows(of: batch.id, states: [.waiting, .running], limit: .max, offset: 0)
            let busy = try store.plansInWork(association: batch.association, except: batch.id)
            let left = try leaveOut(rows, busy: busy)
            let book = RowBook(left)
            let request = ReviewRequest(
                plans: try store.references(left.map(\.plan), association: batch.association),
                adviser: batch.adviserEmail, asOf: batch.asOf, time: time, isDryRun: isDryRun)
            try await starter.review(request, isStopped: { stop.isRaised }) { take($0, book, logger) }
            try write(book.flush())
            return isDryRun ? .tried : stop.isRaised ? .stopped : .finished
        } catch {
            logger.error("batch failed", metadata: ["batch": "\(batch.id)", "error": "\(error)"])
            return isDryRun ? .tried : .stopped
        }
    }

    /// Plans that another batch has in work are skipped.
    private func leaveOut(_ rows: [BatchRow], busy: Set<SourceID>) throws -> [BatchRow] {
        var skipped = rows.filter { busy.contains($0.plan) }
        for index in skipped.indices {
            skipped[index].state = .skipped
            skipped[index].reason = "Pågår i en annen kjøring"
        }
        try store.update(skipped, of: batch.id)
        return rows.filter { !busy.contains($0.plan) }
    }

    private func take(_ reviewed: ReviewedPlan, _ book: RowBook, _ logger: Logger) {
        if case .cancelled = reviewed.result { return }
        let full = book.take(reviewed, isDryRun: isDryRun, limit: Self.rowsAtOnce)
        if !isDryRun { metrics.count(review: reviewed.result.metricName) }
        guard !full.isEmpty else { return }
        do {
            try write(full)
        } catch {
            logger.error("progress cannot be written", metadata: ["batch": "\(batch.id)", "error": "\(error)"])
        }
    }

    private func write(_ rows: [BatchRow]) throws {
        if !rows.isEmpty { try store.update(rows, of: batch.id) }
    }
}

/// The rows of a batch at work; those that changed are handed out to be written together.
private final class RowBook: Sendable {
    private struct State {
        var rows: [SourceID: BatchRow]
        var changed: [BatchRow] = []
        var lastWrite = ContinuousClock.now
    }

    private let state: Mutex<State>

    init(_ rows: [BatchRow]) {
        state = Mutex(State(rows: Dictionary(rows.map { ($0.plan, $0) }) { first, _ in first }))
    }

    func take(_ reviewed: ReviewedPlan, isDryRun: Bool, limit: Int) -> [BatchRow] {
        state.withLock { state in
            guard var row = state.rows[reviewed.plan] else { return [] }
            row.take(reviewed.result, isDryRun: isDryRun)
            state.changed.append(row)
            let isLate = ContinuousClock.now - state.lastWrite > .milliseconds(300)
            guard state.changed.count >= limit || isLate else { return [] }
            return Self.empty(&state)
        }
    }

    func flush() -> [BatchRow] { state.withLock { Self.empty(&$0) } }

    private static func empty(_ state: inout State) -> [BatchRow] {
        defer {
            state.changed = []
            state.lastWrite = .now
        }
        return state.changed
    }
}

extension ReviewedPlan.Result {
    /// How figures name it.
    fileprivate var metricName: String {
        switch self {
        case .reviewed: "reviewed"
        case .skipped: "skipped"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }
}
