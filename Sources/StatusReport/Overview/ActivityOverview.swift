/// The values of *Oversikt aktiviteter*.
struct ActivityOverview: ReportRecord {
    var lead: String
    var hasActive: Bool
    var wheel: YearWheel
    var frequencies: [BarRow]
    var tableCaption: String
    var months: [String]
    var categories: [CategoryRow]
    var total: CategoryRow
    var nextCaption: String
    var next: [NextRow]
    var noneNext: String?

    /// The deadlines of a category by month.
    struct CategoryRow: ReportRecord {
        var name: String
        var overdue: Cell
        var months: [Cell]
        var later: Cell
        var total: String

        static let fields: [ReportField<CategoryRow>] = [
            .text("name") { $0.name }, .record("overdue") { $0.overdue }, .list("months") { $0.months },
            .record("later") { $0.later }, .text("total") { $0.total },
        ]
    }

    /// A count, or a dot for none.
    struct Cell: ReportRecord {
        var count: String
        var isEmpty: Bool

        static let fields: [ReportField<Cell>] = [.text("count") { $0.count }, .flag("isEmpty") { $0.isEmpty }]

        init(_ count: Int) {
            self.count = count == 0 ? "·" : NumberText.grouped(count)
            isEmpty = count == 0
        }
    }

    /// An activity whose deadline is near.
    struct NextRow: ReportRecord {
        var title: String
        var category: String
        var due: String
        var responsible: String

        static let fields: [ReportField<NextRow>] = [
            .text("title") { $0.title }, .text("category") { $0.category }, .text("due") { $0.due },
            .text("responsible") { $0.responsible },
        ]
    }

    static let fields: [ReportField<ActivityOverview>] = [
        .text("lead") { $0.lead }, .flag("hasActive") { $0.hasActive }, .record("wheel") { $0.wheel },
        .list("frequencies") { $0.frequencies }, .text("tableCaption") { $0.tableCaption },
        .texts("months") { $0.months }, .list("categories") { $0.categories }, .record("total") { $0.total },
        .text("nextCaption") { $0.nextCaption }, .list("next") { $0.next }, .optionalText("noneNext") { $0.noneNext },
    ]
}
