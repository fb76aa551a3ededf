import AnnualReview
import HMSPlan

/// The values of the list *Åpne avvik/tiltak* (R48).
struct DeviationList: ReportRecord {
    var lead: String
    var rows: [Row]
    var empty: String?

    /// An open deviation or measure.
    struct Row: ReportRecord {
        var number: String
        var title: String
        var details: String
        var isInProgress: Bool
        var priority: PriorityMark
        var due: String
        var late: String?
        var responsible: String

        static let fields: [ReportField<Row>] = [
            .text("number") { $0.number }, .text("title") { $0.title }, .text("details") { $0.details },
            .flag("isInProgress") { $0.isInProgress }, .record("priority") { $0.priority }, .text("due") { $0.due },
            .optionalText("late") { $0.late }, .text("responsible") { $0.responsible },
        ]
    }

    static let fields: [ReportField<DeviationList>] = [
        .text("lead") { $0.lead }, .list("rows") { $0.rows }, .optionalText("empty") { $0.empty },
    ]
}

extension DeviationList {
    /// The list of a review.
    init(_ review: Review, _ text: TextBank) {
        let open = review.deviations.open
        self.init(
            lead: open.isEmpty
                ? "" : text(.deviationListLead, count: open.count, ["dato": text.long(review.asOf)]),
            rows: open.enumerated().map { Row($0.element, number: $0.offset + 1, text) },
            empty: open.isEmpty ? text(.followUpNoOpen) : nil)
    }
}

extension DeviationList.Row {
    init(_ row: DeviationFacts.Row, number: Int, _ text: TextBank) {
        let kind = text(
            row.kind == .deviation ? .deviationListDeviation : .deviationListMeasure,
            ["dato": text.numeric(row.created)])
        self.init(
            number: NumberText.grouped(number), title: row.title,
            details: row.details.isEmpty ? kind : "\(kind) \(row.details)", isInProgress: row.status == .inProgress,
            priority: PriorityMark(row.priority),
            due: row.dueDate.map(text.numeric) ?? text(.deviationListWithoutDeadline),
            late: row.daysOverdue > 0
                ? text(.deviationListDaysOverdue, ["dager": Typography.joined(text(.days, count: row.daysOverdue))])
                : nil,
            responsible: text.responsible(row.responsible))
    }
}
