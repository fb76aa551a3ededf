/// A row that is past its deadline.
struct OverdueRow: ReportRecord {
    var title: String
    var due: String
    var days: String
    var responsible: String
    var priority: PriorityMark?

    static let fields: [ReportField<OverdueRow>] = [
        .text("title") { $0.title }, .text("due") { $0.due }, .text("days") { $0.days },
        .text("responsible") { $0.responsible }, .optional("priority") { $0.priority },
    ]
}
