import AnnualReview
import HMSPlan

/// A theme's score with the figures behind it, in words.
struct ThemeLine: PageRecord {
    var theme: ThemeScore
    var why: String

    init(_ theme: ThemeScore, of review: Review) {
        self.theme = theme
        why = Self.words(theme.theme, review)
    }

    /// The figures behind a theme, in words.
    static func words(_ theme: Theme, _ review: Review) -> String {
        switch theme {
        case .login:
            let count = NumberText.count(review.login.count, "innlogging", "innlogginger")
            guard let last = review.login.lastInWords else { return "Ingen har logget inn." }
            return "\(count) siste 12 måneder, sist \(last)."
        case .activities:
            let facts = review.activities
            let late = facts.longOverdue > 0 ? ", \(facts.longOverdue) mer enn 90 dager" : ""
            return "\(facts.overdue) over frist\(late). \(facts.completed) utført siste 12 måneder."
        case .deviations:
            let facts = review.deviations
            let high = facts.overdueHighPriority > 0 ? ", \(facts.overdueHighPriority) med høy prioritet" : ""
            return "\(facts.overdue) over frist\(high). \(facts.closed) lukket siste 12 måneder."
        case .riskAssessment:
            let facts = review.risk
            if facts.assessments.isEmpty { return "Ingen risikovurdering er laget." }
            let completed = facts.lastCompleted.map { "Sist ferdigstilt \($0.numeric)." } ?? "Ingen er ferdigstilt."
            return "\(facts.filled) av \(facts.points) risikopunkter er fylt ut. \(completed)"
        }
    }

    static let fields: [PageField<Self>] = [
        .text("name") { $0.theme.theme.norwegianName }, .text("weight") { String($0.theme.weight) },
        .record("score") { ScoreChip(level: $0.theme.level, points: $0.theme.score) },
        .text("levelClass") { $0.theme.level.className }, .text("width") { String($0.theme.score) },
        .text("why") { $0.why },
    ]
}
