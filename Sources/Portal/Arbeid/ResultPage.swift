import AnnualReview
import HMSPlan
import PlanStore

/// A run that is over: failures first, then scores, what was done, and the files.
struct ResultPage: PageRecord {
    var batch: Batch
    var failed: [BatchRow]
    var reviewed: [BatchRow]
    var order: ResultOrder
    var page: Int

    /// Rows on a page.
    static let pageSize = 100

    private var shown: [BatchRow] {
        Array(order.sorted(reviewed).dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
    }

    private func address(_ order: ResultOrder, page: Int = 1) -> String {
        batch.address + AddressText.query(order.query + [("side", page == 1 ? "" : String(page))])
    }

    /// The head of a column by which the rows can be sorted.
    struct Column: PageRecord {
        var name: String
        var address: String
        var direction: String

        static let fields: [PageField<Self>] = [
            .text("name") { $0.name }, .text("address") { $0.address + "#res" }, .text("direction") { $0.direction },
            .flag("isSorted") { !$0.direction.isEmpty },
            .text("word") { $0.direction == "descending" ? "synkende" : "stigende" },
        ]
    }

    private func column(_ value: String) -> Column {
        let name = ResultOrder.columns.first { $0.value == value }?.name ?? ""
        return Column(name: name, address: address(order.choosing(value)), direction: order.direction(value))
    }

    private var caption: String {
        let name = ResultOrder.columns.first { !order.direction($0.value).isEmpty }?.name.lowercased() ?? ""
        return "Resultat per boligselskap, sortert etter \(name)"
    }

    private var levels: [ScoreLevel: Int] {
        reviewed.reduce(into: [:]) { counts, row in
            if let score = row.score { counts[score.level, default: 0] += 1 }
        }
    }

    private var average: Int {
        let totals = reviewed.compactMap(\.score?.total)
        return totals.isEmpty ? 0 : (totals.reduce(0, +) + totals.count / 2) / totals.count
    }

    private var duration: String {
        guard let start = batch.startedAt, let end = batch.finishedAt else { return "" }
        let seconds = max(1, end.secondsSinceEpoch - start.secondsSinceEpoch)
        return seconds < 120
            ? NumberText.count(seconds, "sekund", "sekunder") : NumberText.count(seconds / 60, "minutt", "minutter")
    }

    private func count(_ note: BatchRow.Note) -> Int { reviewed.count { $0.notes.contains(note) } }

    static let fields: [PageField<Self>] = [
        .text("address") { $0.batch.address }, .text("started") { $0.batch.startedText },
        .text("finished") { $0.batch.finishedAt?.numeric ?? "" }, .text("duration") { $0.duration },
        .text("adviser") { $0.batch.adviserName }, .text("asOf") { $0.batch.asOf.numeric },
        .number("count") { $0.reviewed.count }, .number("size") { $0.batch.size },
        .flag("hasReviewed") { !$0.reviewed.isEmpty }, .flag("isStopped") { $0.batch.phase == .stopped },
        .number("cancelled") { $0.batch.count(.cancelled) }, .number("failedCount") { $0.failed.count },
        .flag("hasFailed") { !$0.failed.isEmpty }, .text("caption") { $0.caption },
        .list("columns") { page in ResultOrder.columns.map { page.column($0.value) } },
        .record("byName") { $0.column("navn") }, .record("byScore") { $0.column("score") },
        .record("byChange") { $0.column("endring") }, .record("byDeadline") { $0.column("frist") },
        .list("failed") { $0.failed.map { BatchRowRecord(row: $0) } },
        .record("distribution") { page in
            Distribution(page.levels) { "/arbeid/boligselskap?niva=\($0.className)" }
        },
        .text("average") { String($0.average) }, .number("created") { $0.count(.createsActivity) },
        .number("activated") { $0.count(.activatesNotification) }, .number("passed") { $0.count(.deadlinePassed) },
        .list("rows") { $0.shown.map { BatchRowRecord(row: $0) } },
        .optional("pager") { page in
            Pager(page: page.page, size: pageSize, hits: page.reviewed.count) {
                page.address(page.order, page: $0)
            }
        },
    ]
}
