/// The values of *Oversikt avvik/tiltak*.
struct DeviationOverview: ReportRecord {
    var lead: String
    var hasOpen: Bool
    var empty: String?
    var priorities: [PriorityRow]
    var total: PriorityRow
    var ages: [BarRow]
    var deadlines: [BarRow]
    var responsible: [ResponsibleRow]
    var oldest: [OldestRow]
    var note: String

    /// The open rows of a priority, or of all.
    struct PriorityRow: ReportRecord {
        var mark: PriorityMark?
        var openWidth: String
        var inProgressWidth: String
        var openInBar: String?
        var inProgressInBar: String?
        var hasOpen: Bool
        var hasInProgress: Bool
        var open: String
        var inProgress: String
        var total: String
        var overdue: String
        var withoutDeadline: String

        static let fields: [ReportField<PriorityRow>] = [
            .optional("mark") { $0.mark }, .text("openWidth") { $0.openWidth },
            .text("inProgressWidth") { $0.inProgressWidth }, .optionalText("openInBar") { $0.openInBar },
            .optionalText("inProgressInBar") { $0.inProgressInBar }, .flag("hasOpen") { $0.hasOpen },
            .flag("hasInProgress") { $0.hasInProgress }, .text("open") { $0.open },
            .text("inProgress") { $0.inProgress }, .text("total") { $0.total }, .text("overdue") { $0.overdue },
            .text("withoutDeadline") { $0.withoutDeadline },
        ]
    }

    /// The open rows of a role.
    struct ResponsibleRow: ReportRecord {
        var name: String
        var open: String
        var overdue: String
        var highPriority: String

        static let fields: [ReportField<ResponsibleRow>] = [
            .text("name") { $0.name }, .text("open") { $0.open }, .text("overdue") { $0.overdue },
            .text("highPriority") { $0.highPriority },
        ]
    }

    /// One of the oldest rows.
    struct OldestRow: ReportRecord {
        var title: String
        var priority: PriorityMark
        var created: String
        var days: String
        var due: String

        static let fields: [ReportField<OldestRow>] = [
            .text("title") { $0.title }, .record("priority") { $0.priority }, .text("created") { $0.created },
            .text("days") { $0.days }, .text("due") { $0.due },
        ]
    }

    static let fields: [ReportField<DeviationOverview>] = [
        .text("lead") { $0.lead }, .flag("hasOpen") { $0.hasOpen }, .optionalText("empty") { $0.empty },
        .list("priorities") { $0.priorities }, .record("total") { $0.total }, .list("ages") { $0.ages },
        .list("deadlines") { $0.deadlines }, .list("responsible") { $0.responsible }, .list("oldest") { $0.oldest },
        .text("note") { $0.note },
    ]
}
