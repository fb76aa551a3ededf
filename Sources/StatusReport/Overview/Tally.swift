import AnnualReview
import HMSPlan

/// Counts of open deviations.
struct Tally {
    var count = 0
    var inProgress = 0
    var overdue = 0
    var highPriority = 0
    var withoutDeadline = 0

    mutating func add(_ row: DeviationFacts.Row) {
        count += 1
        if row.status == .inProgress { inProgress += 1 }
        if row.daysOverdue > 0 { overdue += 1 }
        if row.priority == .high { highPriority += 1 }
        if row.dueDate == nil { withoutDeadline += 1 }
    }

    init() {}

    init(_ rows: some Sequence<DeviationFacts.Row>) {
        for row in rows { add(row) }
    }
}
