import HMSPlan
import PlanStore

/// A run that is under way: live figures, the plans, the way to stop it.
struct RunPage: PageRecord {
    var batch: Batch
    var rows: [BatchRow]
    var view: String
    var page: Int
    var now: Timestamp

    private var views: [BatchView] {
        [
            BatchView(name: "Alle \(NumberText.grouped(batch.total))", value: "", batch: batch.address, current: view),
            BatchView(name: "Feilet \(batch.count(.failed))", value: "feil", batch: batch.address, current: view),
            BatchView(
                name: "Ferdig \(NumberText.grouped(batch.count(.reviewed)))", value: "ferdig", batch: batch.address,
                current: view),
            BatchView(
                name: "Venter \(NumberText.grouped(batch.count(.waiting, .running)))", value: "venter",
                batch: batch.address, current: view),
        ]
    }

    private var pager: Pager? {
        let hits = BatchView.states(view).map { states in states.reduce(0) { $0 + batch.count($1) } } ?? batch.total
        return Pager(page: page, size: TrialPage.pageSize, hits: hits) { number in
            batch.address + AddressText.query([("vis", view), ("side", number == 1 ? "" : String(number))])
        }
    }

    static let fields: [PageField<Self>] = [
        .text("id") { $0.batch.id }, .text("address") { $0.batch.address }, .text("started") { $0.batch.startedText },
        .text("adviser") { $0.batch.adviserName }, .number("done") { $0.batch.done }, .number("size") { $0.batch.size },
        .text("doneValue") { String($0.batch.done) }, .text("sizeValue") { String($0.batch.size) },
        .text("remaining") { RunEvent($0.batch, at: $0.now).remaining },
        .number("reviewed") { $0.batch.count(.reviewed) },
        .number("failed") { $0.batch.count(.failed) }, .flag("hasFailed") { $0.batch.count(.failed) > 0 },
        .number("skipped") { $0.batch.count(.skipped) }, .number("waiting") { $0.batch.count(.waiting, .running) },
        .text("time") { $0.now.clock }, .list("views") { $0.views },
        .list("rows") { $0.rows.map { BatchRowRecord(row: $0) } }, .optional("pager") { $0.pager },
    ]
}

extension Batch {
    /// When it was started: `23.11.2026 kl. 10.42`.
    var startedText: String { (startedAt ?? createdAt).numeric }
}
