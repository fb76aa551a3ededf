import AnnualReview
import HMSPlan

/// The values of the list *Aktive aktiviteter* (R49), grouped by quarter.
struct ActivityList: ReportRecord {
    var lead: String
    var groups: [Group]
    var empty: String?

    /// The rows of a quarter, of all that is overdue, or of all that is later.
    struct Group: ReportRecord {
        var name: String
        var count: String
        var isOverdue: Bool
        var rows: [Row]

        static let fields: [ReportField<Group>] = [
            .text("name") { $0.name }, .text("count") { $0.count }, .flag("isOverdue") { $0.isOverdue },
            .list("rows") { $0.rows },
        ]
    }

    /// An active activity.
    struct Row: ReportRecord {
        var title: String
        var category: String
        var frequency: String
        var lastCompleted: String
        var due: String
        var late: String?
        var responsible: String

        static let fields: [ReportField<Row>] = [
            .text("title") { $0.title }, .text("category") { $0.category }, .text("frequency") { $0.frequency },
            .text("lastCompleted") { $0.lastCompleted }, .text("due") { $0.due },
            .optionalText("late") { $0.late }, .text("responsible") { $0.responsible },
        ]
    }

    static let fields: [ReportField<ActivityList>] = [
        .text("lead") { $0.lead }, .list("groups") { $0.groups }, .optionalText("empty") { $0.empty },
    ]
}

extension ActivityList {
    /// The list of a review: overdue, four quarters, later.
    init(_ review: Review, _ text: TextBank) {
        let active = review.activities.active
        guard !active.isEmpty else {
            self.init(lead: "", groups: [], empty: text(.followUpNoActivities))
            return
        }
        let first = Quarter(CalendarMonth(review.asOf.adding(days: 1)))
        var groups = (0...5).map { Group(name: Self.name($0, first, text), count: "", isOverdue: $0 == 0, rows: []) }
        for row in active {
            let distance = max(0, Quarter(CalendarMonth(row.dueDate)).distance(from: first))
            groups[row.daysOverdue > 0 ? 0 : min(5, 1 + distance)].rows.append(Row(row, text))
        }
        for index in groups.indices { groups[index].count = NumberText.grouped(groups[index].rows.count) }
        self.init(
            lead: text(.activityListLead, count: active.count), groups: groups.filter { !$0.rows.isEmpty }, empty: nil)
    }

    private static func name(_ index: Int, _ first: Quarter, _ text: TextBank) -> String {
        if index == 0 { return text(.activityListOverdue) }
        let quarter = first.adding(index - 1)
        if index < 5 {
            return text(.activityListQuarter, ["n": String(quarter.number), "år": String(quarter.year)])
        }
        return quarter.number == 1
            ? text(.activityListLater, ["år": String(quarter.year)]) : text(.activityListAfterwards)
    }
}

/// A quarter of a year.
private struct Quarter {
    private let index: Int

    init(_ month: CalendarMonth) { index = month.year * 4 + month.quarter - 1 }

    private init(index: Int) { self.index = index }

    var year: Int { index / 4 }
    var number: Int { index % 4 + 1 }

    func adding(_ count: Int) -> Quarter { Quarter(index: index + count) }

    func distance(from other: Quarter) -> Int { index - other.index }
}

extension ActivityList.Row {
    init(_ row: ActivityFacts.Row, _ text: TextBank) {
        self.init(
            title: row.title, category: row.category, frequency: text.name(of: row.frequency),
            lastCompleted: row.lastCompleted.map(text.numeric) ?? "–", due: text.numeric(row.dueDate),
            late: row.daysOverdue > 0
                ? text(.deviationListDaysOverdue, ["dager": Typography.joined(text(.days, count: row.daysOverdue))])
                : nil,
            responsible: text.responsible(row.responsible))
    }
}
