import AnnualReview
import HMSPlan
import HMSPlan

/// The figures behind a suggested measure, in words.
struct Evidence {
    let review: Review
    let text: TextBank

    /// The sentences for a theme.
    func sentence(_ theme: Theme) -> String {
        let sentences =
            switch theme {
            case .login: login
            case .deviations: deviations
            case .activities: activities
            case .riskAssessment: risk
            }
        return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var login: [String] {
        guard review.login.boardUsers > 0 else { return [text(.whyNoUsers)] }
        guard let last = review.login.last else { return [text(.whyNeverLoggedIn)] }
        return [text(.whyLogins, count: review.login.count), text(.whyLastLogin, ["dato": text.long(last)])]
    }

    private var activities: [String] {
        let facts = review.activities
        guard !facts.active.isEmpty else { return [text(.whyNoActivities)] }
        let share = text(.whyOverdueActivities, count: facts.overdue, ["m": NumberText.grouped(facts.active.count)])
        guard let longest = facts.active.max(by: { $0.daysOverdue < $1.daysOverdue }), longest.daysOverdue > 0 else {
            return [share]
        }
        return [share, waiting(.whyLongestActivity, longest.title, longest.daysOverdue)]
    }

    private var deviations: [String] {
        let facts = review.deviations
        guard !facts.open.isEmpty || facts.closed > 0 else { return [text(.whySilence)] }
        let share = text(.whyOverdueDeviations, count: facts.overdue, ["m": NumberText.grouped(facts.open.count)])
        let high = facts.open.filter { $0.daysOverdue > 0 && $0.priority == .high }
        if high.count == 1 { return [share, text(.whyHighDeviation, ["tittel": shortened(high[0].title)])] }
        if high.count > 1 { return [share, text(.whyHighDeviations, count: high.count)] }
        guard let longest = facts.open.first, longest.daysOverdue > 0 else { return [share] }
        return [share, waiting(.whyLongestDeviation, longest.title, longest.daysOverdue)]
    }

    private var risk: [String] {
        let facts = review.risk
        guard !facts.assessments.isEmpty else { return [text(.whyNoAssessment)] }
        let points =
            facts.points == 0
            ? text(.whyNoPoints)
            : text(.whyPoints, count: facts.filled, ["m": NumberText.grouped(facts.points)])
        let drafts = facts.assessments.filter { $0.counts && $0.completed == nil }
        if drafts.count == 1 { return [points, text(.whyDraft, ["navn": shortened(drafts[0].name)])] }
        if drafts.count > 1 { return [points, text(.whyDrafts, count: drafts.count)] }
        return [points, facts.lastCompleted.map { text(.whyLastCompleted, ["dato": text.long($0)]) } ?? ""]
    }

    private func waiting(_ key: TextKey, _ title: String, _ days: Int) -> String {
        text(key, ["tittel": shortened(title), "dager": text(.days, count: days)])
    }

    private func shortened(_ title: String) -> String { Typography.shortened(title, to: 70) }
}
