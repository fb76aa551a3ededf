import AnnualReview
import HMSPlan
import PlanStore

/// The first page of Brukerportal: where the board stands, what to do first, this year's report.
struct BoardHomePage: PageRecord {
    var name: String
    var association: String
    var deadline: Day?
    var review: Review?
    var reviews: [FiledReview]
    /// Bytes of the latest report's PDF.
    var size: Int?
    var notices: [FeedItem]
    var measures: [String: String]

    /// Something to do, with what it concerns.
    struct Task: PageRecord {
        var heading: String
        var lines: [String]
        var isFirst: Bool

        static let fields: [PageField<Self>] = [
            .text("heading") { $0.heading.hasSuffix(".") ? String($0.heading.dropLast()) : $0.heading },
            .texts("lines") { $0.lines }, .flag("hasLines") { !$0.lines.isEmpty },
            .flag("isFirst") { $0.isFirst },
        ]
    }

    /// The latest review with all that belongs to it.
    struct Latest: PageRecord {
        var review: Review
        var filed: FiledReview
        var tasks: [Task]
        var size: String?

        private var scale: ScoreScale { ScoreScale(score: review.total.score, level: review.total.level) }
        private var address: String { "/styre/arkiv/\(filed.key.period)-\(filed.key.version)" }

        private var movement: String {
            guard let comparison = review.comparison else { return "Første gjennomgang" }
            let points = comparison.change
            if points == 0 { return "Uendret siden \(comparison.previous.key.period)" }
            return "\(points > 0 ? "Opp" : "Ned") \(abs(points)) poeng siden \(comparison.previous.key.period)"
        }

        static let fields: [PageField<Self>] = [
            .text("word") { $0.review.total.level.norwegianName }, .text("verdict") { $0.review.total.level.verdict },
            .text("levelClass") { $0.review.total.level.className }, .text("total") { String($0.review.total.score) },
            .record("chip") { ScoreChip(level: $0.review.total.level) }, .text("movement") { $0.movement },
            .record("scale") { $0.scale }, .text("asOf") { $0.review.asOf.long },
            .optional("distance") { $0.scale.distance }, .text("year") { String($0.review.key.period) },
            .text("adviser") { $0.review.adviser.name }, .flag("isRead") { $0.filed.readAt != nil },
            .text("readAt") { $0.filed.readAt?.day.numeric ?? "" }, .text("address") { $0.address },
            .text("pdf") { $0.address + ".pdf" }, .optional("size") { $0.size }, .list("tasks") { $0.tasks },
            .flag("hasTasks") { !$0.tasks.isEmpty },
        ]
    }

    private var latest: Latest? {
        guard let review, let filed = reviews.first else { return nil }
        let tasks = review.priorities.enumerated().map { index, measure in
            Task(
                heading: measures[measure.key] ?? measure.theme.norwegianName,
                lines: Self.lines(measure.theme, review), isFirst: index == 0)
        }
        return Latest(review: review, filed: filed, tasks: tasks, size: size.map { NumberText.size($0) })
    }

    /// What a measure concerns: the rows that have waited longest.
    private static func lines(_ theme: Theme, _ review: Review) -> [String] {
        switch theme {
        case .deviations:
            review.deviations.open.filter { $0.daysOverdue > 0 }.prefix(3).map { row in
                let due = row.dueDate.map { ", frist \($0.withoutYear)" } ?? ""
                let who = row.responsible.isEmpty ? "Ingen ansvarlig" : "Ansvarlig: \(row.responsible)"
                return "\(row.title)\(row.priority == .high ? ", høy prioritet" : "")\(due). \(who)"
            }
        case .activities:
            review.activities.active.filter { $0.daysOverdue > 0 }.prefix(3).map {
                "\($0.title), \(NumberText.count($0.daysOverdue, "dag", "dager")) over frist"
            }
        case .riskAssessment, .login: [ThemeLine.words(theme, review)]
        }
    }

    static let fields: [PageField<Self>] = [
        .text("name") { $0.name }, .text("association") { $0.association },
        .optional("deadline") { $0.deadline?.long }, .optional("latest") { $0.latest },
        .list("notices") { $0.notices }, .flag("hasNotices") { !$0.notices.isEmpty },
        .optional("history") { HistoryChart($0.reviews) },
    ]
}
