import AnnualReview
import HMSPlan

/// The values of *Endringer i regelverket*.
struct RegulationSection: ReportRecord {
    var summary: String
    var rows: [Row]

    /// A change.
    struct Row: ReportRecord {
        var inForce: String
        var title: String
        var summary: String
        var reference: String

        static let fields: [ReportField<Row>] = [
            .text("inForce") { $0.inForce }, .text("title") { $0.title }, .text("summary") { $0.summary },
            .text("reference") { $0.reference },
        ]
    }

    static let fields: [ReportField<RegulationSection>] = [
        .text("summary") { $0.summary }, .flag("hasRows") { !$0.rows.isEmpty }, .list("rows") { $0.rows },
    ]
}

extension RegulationSection {
    /// The changes of the last 12 months, newest first, those of one day in alphabetical order.
    ///
    /// Summaries stand where they do not push the table off the page it shares with risks and contacts.
    init(_ review: Review, _ text: TextBank) {
        let changes = review.regulationChanges
        let showsSummaries = Self.hasRoom(review)
        let sorted = changes.map { (change: $0, order: AlphabeticalOrder($0.title, in: text.language)) }
            .sorted { ($1.change.inForce, $0.order) < ($0.change.inForce, $1.order) }
        self.init(
            summary: changes.isEmpty ? text(.regulationNone) : text(.regulationSummary, count: changes.count),
            rows: sorted.map(\.change).map { change in
                Row(
                    inForce: text.numeric(change.inForce), title: change.title,
                    summary: showsSummaries ? Typography.bound(change.summary) : "",
                    reference: Typography.bound(change.reference))
            })
    }

    /// Rows beyond which the page is full: in millimetres, 4 for a summary and 6 for a contact.
    private static func hasRoom(_ review: Review) -> Bool {
        let assessments = max(0, review.risk.assessments.count - 3)
        let needed = 4 * review.regulationChanges.count + 6 * review.contacts.incomplete.count + 20 * assessments
        return review.risk.assessments.isEmpty || needed <= 27
    }
}
