import HMSPlan
import PlanStore

/// The runs of an association, newest first.
struct RunListPage: PageRecord {
    var batches: [Batch]

    /// One run.
    struct Row: PageRecord {
        var batch: Batch

        static let fields: [PageField<Self>] = [
            .text("started") { ($0.batch.startedAt ?? $0.batch.createdAt).numeric },
            .text("address") { $0.batch.address }, .text("adviser") { $0.batch.adviserName },
            .record("state") { $0.batch.state }, .number("reviewed") { $0.batch.count(.reviewed) },
            .number("size") { $0.batch.size }, .number("failed") { $0.batch.count(.failed) },
            .flag("hasFailed") { $0.batch.count(.failed) > 0 },
            .flag("hasFiles") { $0.batch.finishedAt != nil && $0.batch.count(.reviewed) > 0 },
        ]
    }

    static let fields: [PageField<Self>] = [
        .list("rows") { $0.batches.map { Row(batch: $0) } }, .flag("hasRows") { !$0.batches.isEmpty },
    ]
}

extension Batch {
    /// How far the run has come.
    var state: StateMark {
        switch phase {
        case .trying, .tried: StateMark(kind: .waiting, word: "Ikke startet")
        case .running: StateMark(kind: .running, word: "Pågår")
        case .finished: StateMark(kind: .good, word: "Ferdig")
        case .stopped: StateMark(kind: .warning, word: "Stoppet")
        case .parked: StateMark(kind: .waiting, word: "Venter på tjeneren")
        }
    }
}
