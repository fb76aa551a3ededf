import AnnualReview
import HMSPlan

/// What is kept of a batch's plan beside its name and state.
struct StoredBatchRow: Codable {
    var reason: String?
    var period: Int?
    var score: Int?
    var level: ScoreLevel?
    var change: Int?
    var oldDeadline: Day?
    var newDeadline: Day?
    var notes: [BatchRow.Note]?
    var version: Int?
    var priority: String?

    init(_ row: BatchRow) {
        reason = row.reason.isEmpty ? nil : row.reason
        period = row.score?.period
        score = row.score?.total
        level = row.score?.level
        change = row.change
        oldDeadline = row.oldDeadline
        newDeadline = row.newDeadline
        notes = row.notes.isEmpty ? nil : row.notes
        version = row.version
        priority = row.priority
    }

    func fill(_ row: inout BatchRow) {
        row.reason = reason ?? ""
        if let period, let score, let level { row.score = ReviewScore(period: period, total: score, level: level) }
        row.change = change
        row.oldDeadline = oldDeadline
        row.newDeadline = newDeadline
        row.notes = notes ?? []
        row.version = version
        row.priority = priority
    }
}

extension BatchRow {
    /// What needs attention comes first.
    var rank: Int {
        switch state {
        case .failed: 0
        case .running: 1
        case .ready: notes.isEmpty ? 4 : 3
        case .skipped: 2
        case .reviewed: 5
        case .waiting: 6
        case .cancelled: 7
        }
    }
}
