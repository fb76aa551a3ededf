import HMSPlan
import PlanStore
import Synchronization

/// The rows of a batch at work; those that changed are handed out to be written together.
final class RowBook: Sendable {
    /// Rows that are written to the store together, unless the run is slow.
    private static let rowsAtOnce = 20
    /// How long a changed row waits for others.
    private static let patience = Duration.milliseconds(300)

    private struct State {
        var rows: [SourceID: BatchRow]
        var changed: [BatchRow] = []
        var lastWrite = ContinuousClock.now
    }

    private let state: Mutex<State>

    init(_ rows: [BatchRow]) {
        state = Mutex(State(rows: Dictionary(rows.map { ($0.plan, $0) }) { first, _ in first }))
    }

    /// Notes what became of a plan.
    ///
    /// - Returns: the rows to write now.
    func take(_ reviewed: ReviewedPlan, isDryRun: Bool) -> [BatchRow] {
        state.withLock { state in
            guard var row = state.rows[reviewed.plan] else { return [] }
            row.take(reviewed.result, isDryRun: isDryRun)
            state.changed.append(row)
            let isLate = ContinuousClock.now - state.lastWrite > Self.patience
            return state.changed.count >= Self.rowsAtOnce || isLate ? Self.empty(&state) : []
        }
    }

    /// The rows that are not written yet.
    func flush() -> [BatchRow] { state.withLock { Self.empty(&$0) } }

    private static func empty(_ state: inout State) -> [BatchRow] {
        defer {
            state.changed = []
            state.lastWrite = .now
        }
        return state.changed
    }
}
