import HMSPlan
import PlanStore

/// A plan of a batch as tables show it.
struct BatchRowRecord: PageRecord {
    var row: BatchRow

    private var state: StateMark {
        switch row.state {
        case .waiting: StateMark(kind: .waiting, word: "Venter")
        case .running: StateMark(kind: .running, word: "Pågår")
        case .ready where row.notes.isEmpty: StateMark(kind: .good, word: "Klar")
        case .ready: StateMark(kind: .warning, word: "Klar, se merknad")
        case .skipped: StateMark(kind: .skipped, word: "Hoppes over")
        case .reviewed: StateMark(kind: .good, word: "Ferdig")
        case .failed: StateMark(kind: .bad, word: "Feilet")
        case .cancelled: StateMark(kind: .skipped, word: "Stoppet, ikke endret")
        }
    }

    /// The score, where there is one: what a dry run computed is not shown while a run is under way.
    private var score: ReviewScore? { row.state == .ready || row.state == .reviewed ? row.score : nil }

    private var sub: String? {
        if !row.reason.isEmpty { return row.reason }
        guard row.state == .ready, !row.notes.isEmpty else { return nil }
        return BatchRow.Note.allCases.filter(row.notes.contains).map(\.title).joined(separator: ". ")
    }

    static let fields: [PageField<Self>] = [
        .text("plan") { $0.row.plan.text }, .text("name") { $0.row.company },
        .text("address") { $0.row.plan.workAddress }, .optional("sub") { $0.sub }, .record("state") { $0.state },
        .flag("hasScore") { $0.score != nil }, .record("score") { ScoreChip($0.score) },
        .record("change") { Delta(change: $0.score == nil ? nil : $0.row.change) },
        .text("priority") { $0.row.priority ?? "–" },
        .text("oldDeadline") { $0.row.oldDeadline?.numeric ?? "ingen" },
        .optional("newDeadline") { $0.row.newDeadline?.numeric },
        .optional("report") { record in
            guard let score = record.row.score, record.row.state == .reviewed else { return nil }
            return "\(record.row.plan.workAddress)/arkiv/\(score.period)-\(record.row.version ?? 1).pdf"
        },
    ]
}
