import AnnualReview
import PlanStore

/// The scores of past years as columns, and as a table.
struct HistoryChart: PageRecord {
    /// Years that the drawing has room for.
    private static let places = 6

    /// A line at a level's limit.
    struct Line: PageRecord {
        var limit: Int

        static let fields: [PageField<Self>] = [
            .text("y") { HistoryChart.y($0.limit) }, .text("textY") { HistoryChart.y($0.limit, plus: 40) },
            .text("label") { String($0.limit) },
        ]
    }

    /// A year's column.
    struct Column: PageRecord {
        var score: ReviewScore
        /// Which of how many columns it is, from 0.
        var place: Int
        var count: Int
        var isNow: Bool

        /// The columns share the width between them, in tenths from 26 to 360; each is 30 wide.
        private var left: Int { 260 + (2 * place + 1) * 3340 / (2 * count) - 150 }

        static let fields: [PageField<Self>] = [
            .flag("isNow") { $0.isNow }, .text("x") { NumberText.coordinate($0.left) },
            .text("middle") { NumberText.coordinate($0.left + 150) }, .text("y") { HistoryChart.y($0.score.total) },
            .text("height") { NumberText.coordinate($0.score.total * 15) },
            .text("labelY") { HistoryChart.y($0.score.total, plus: -60) }, .text("score") { String($0.score.total) },
            .text("year") { String($0.score.period) },
        ]
    }

    /// A row of the table.
    struct Year: PageRecord {
        var score: ReviewScore

        static let fields: [PageField<Self>] = [
            .text("year") { String($0.score.period) }, .text("total") { String($0.score.total) },
            .record("score") { ScoreChip(level: $0.score.level) },
        ]
    }

    /// One score a year, oldest first.
    private let scores: [ReviewScore]

    /// The latest version of each year; `nil` where there are no reviews.
    init?(_ reviews: [FiledReview]) {
        guard !reviews.isEmpty else { return nil }
        var latest: [Int: FiledReview] = [:]
        for review in reviews where review.key.version > (latest[review.key.period]?.key.version ?? 0) {
            latest[review.key.period] = review
        }
        scores = latest.values.map(\.score).sorted { $0.period < $1.period }
    }

    private var shown: [ReviewScore] { Array(scores.suffix(Self.places)) }

    private var summary: String {
        guard let first = shown.first, let last = shown.last, first.period != last.period else {
            return "Første gjennomgang"
        }
        let change = last.total - first.total
        if change == 0 { return "Samme score som i \(first.period)" }
        return "\(change > 0 ? "Opp" : "Ned") \(abs(change)) poeng siden \(first.period)"
    }

    private var alternative: String {
        "Søylediagram: HMS-score. " + shown.map { "\($0.period): \($0.total)" }.joined(separator: ", ")
    }

    /// Where a score stands in the drawing: the ground at 165, a point 1.5 units high. `plus` in tenths.
    fileprivate static func y(_ score: Int, plus: Int = 0) -> String { NumberText.coordinate(1650 - 15 * score + plus) }

    static let fields: [PageField<Self>] = [
        .text("alternative") { $0.alternative }, .list("lines") { _ in [90, 75, 60, 40].map { Line(limit: $0) } },
        .list("columns") { chart in
            chart.shown.enumerated().map { index, score in
                Column(score: score, place: index, count: chart.shown.count, isNow: index == chart.shown.count - 1)
            }
        },
        .list("years") { $0.scores.reversed().map { Year(score: $0) } }, .text("summary") { $0.summary },
    ]
}
