import AnnualReview
import HMSPlan

/// The values of *Oppfølging av aktiviteter* and of *Oppfølging av avvik/tiltak*.
struct FollowUpSection: ReportRecord {
    var head: SectionScore
    var figures: [KeyFigure]
    var overdue: [OverdueRow]
    var more: String?
    var empty: String?
    var remark: String?

    static let fields: [ReportField<FollowUpSection>] = [
        .record("head") { $0.head }, .list("figures") { $0.figures }, .list("overdue") { $0.overdue },
        .optionalText("more") { $0.more }, .optionalText("empty") { $0.empty }, .optionalText("remark") { $0.remark },
    ]

    /// Overdue rows that are shown where the other theme has few; the others are in the lists.
    private static let most = 6
    /// Overdue rows that a theme is sure of on the page that both share.
    private static let fewest = 4
}

extension FollowUpSection {
    /// The activities of a review.
    init(activities review: Review, _ text: TextBank) {
        let facts = review.activities
        let overdue = facts.active.filter { $0.daysOverdue > 0 }
        let shown = Self.shown(besides: review.deviations.overdue)
        self.init(
            head: SectionScore(.activities, of: review, text),
            figures: [
                KeyFigure(
                    name: text(.followUpActive, count: facts.active.count),
                    value: NumberText.grouped(facts.active.count)),
                .alert(text(.followUpOverdue), facts.overdue),
                .alert(text(.followUpLongOverdue, count: review.limits.activityLongOverdueDays), facts.longOverdue),
                KeyFigure(name: text(.followUpCompleted), value: NumberText.grouped(facts.completed)),
            ],
            overdue: overdue.prefix(shown).map { row in
                OverdueRow(
                    title: Typography.shortened(row.title, to: 56), due: text.numeric(row.dueDate),
                    days: NumberText.grouped(row.daysOverdue),
                    responsible: text.responsible(row.responsible))
            },
            more: Self.more(overdue.count - shown, text),
            empty: facts.active.isEmpty
                ? text(.followUpNoActivities) : overdue.isEmpty ? text(.followUpNoneOverdue) : nil,
            remark: nil)
    }

    /// The deviations of a review.
    init(deviations review: Review, _ text: TextBank) {
        let facts = review.deviations
        let overdue = facts.open.filter { $0.daysOverdue > 0 }
        let shown = Self.shown(besides: review.activities.overdue)
        self.init(
            head: SectionScore(.deviations, of: review, text),
            figures: [
                KeyFigure(
                    name: text(.followUpOpen, count: facts.open.count), value: NumberText.grouped(facts.open.count)),
                .alert(text(.followUpOverdue), facts.overdue),
                .alert(text(.followUpOverdueHigh), facts.overdueHighPriority),
                KeyFigure(name: text(.followUpClosed), value: NumberText.grouped(facts.closed)),
            ],
            overdue: overdue.prefix(shown).map { row in
                OverdueRow(
                    title: Typography.shortened(row.title, to: 42),
                    due: row.dueDate.map(text.numeric) ?? text(.followUpWithoutDeadline),
                    days: NumberText.grouped(row.daysOverdue), responsible: text.responsible(row.responsible),
                    priority: PriorityMark(row.priority))
            },
            more: Self.more(overdue.count - shown, text),
            empty: facts.open.isEmpty
                ? text(.followUpNoOpen) : overdue.isEmpty ? text(.followUpNoneOverdueDeviations) : nil,
            remark: review.remarks.contains(.deviationSilence) ? text(.remarkSilence) : nil)
    }

    /// Rows that fit beside so many of the other theme.
    private static func shown(besides other: Int) -> Int {
        max(fewest, most - max(0, other - (most - fewest)))
    }

    private static func more(_ count: Int, _ text: TextBank) -> String? {
        count > 0 ? text(.followUpMore, count: count) : nil
    }
}

extension TextBank {
    /// A responsible role, or that none is set.
    func responsible(_ role: String) -> String {
        role.allSatisfy(\.isWhitespace) ? self(.followUpNotAssigned) : role
    }
}
