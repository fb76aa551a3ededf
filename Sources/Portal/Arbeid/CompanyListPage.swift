import AnnualReview
import HMSPlan
import PlanStore

/// The list of housing companies with search, filters, order, pages and the selection.
struct CompanyListPage: PageRecord {
    var address: CompanyListAddress
    var page: CompanyPage
    var selected: Set<SourceID>
    /// Companies not reviewed this year.
    var withoutReview: Int
    var today: Day
    /// Where there are no hits: the filter to take away, and what that would give.
    var advice: Advice?

    /// A filter to take away.
    struct Advice: PageRecord {
        var filter: CompanyListAddress.ActiveFilter
        var hits: Int

        static let fields: [PageField<Self>] = [
            .text("name") { $0.filter.name }, .text("noun") { $0.filter.noun }, .number("hits") { $0.hits },
        ]
    }

    /// A choice of a filter.
    struct Choice: PageRecord {
        var value: String
        var name: String
        var isSelected: Bool

        static let fields: [PageField<Self>] = [
            .text("value") { $0.value }, .text("name") { $0.name }, .flag("isSelected") { $0.isSelected },
        ]
    }

    /// A column's head.
    struct Column: PageRecord {
        var value: String
        var name: String
        var direction: String

        static let fields: [PageField<Self>] = [
            .text("value") { $0.value }, .text("name") { $0.name }, .text("direction") { $0.direction },
            .flag("isSorted") { !$0.direction.isEmpty },
        ]
    }

    /// A company.
    struct Row: PageRecord {
        var entry: CompanyEntry
        var isSelected: Bool
        var today: Day

        private var sub: String {
            let number = entry.organisationNumber.map { "\($0) · " } ?? ""
            return number + NumberText.count(entry.units, "bolig", "boliger")
        }

        static let fields: [PageField<Self>] = [
            .text("plan") { $0.entry.plan.text }, .text("name") { $0.entry.name },
            .text("address") { $0.entry.address }, .text("sub") { $0.sub }, .flag("isSelected") { $0.isSelected },
            .record("score") { ScoreChip($0.entry.score) }, .record("change") { Delta(change: $0.entry.change) },
            .text("weakest") { $0.entry.weakest?.norwegianName ?? "–" },
            .text("reviewed") { $0.entry.lastReviewed?.numeric ?? "Aldri" },
            .text("deadline") { $0.entry.deadline?.numeric ?? "ingen" },
            .flag("isPast") { row in row.entry.deadline.map { $0 < row.today } ?? false },
        ]
    }

    private var pager: Pager? {
        var address = address
        return Pager(page: page.entries.isEmpty ? 1 : address.page, size: 25, hits: page.hits) { number in
            address.page = number
            return address.text
        }
    }

    private func choices(_ all: CompanyListAddress.Choices, _ current: String) -> [Choice] {
        all.map { Choice(value: $0.value, name: $0.name, isSelected: $0.value == current) }
    }

    private var columns: [Column] {
        let names = [
            ("navn", "Boligselskap"), ("score", "Siste score"), ("endring", "Endring"), ("tema", "Svakeste tema"),
            ("sist", "Sist gjennomgått"), ("frist", "Frist"),
        ]
        return names.map { value, name in
            let direction = value != address.order ? "" : address.isDescending ? "descending" : "ascending"
            return Column(value: value, name: name, direction: direction)
        }
    }

    private var title: String {
        guard let pager else { return "Boligselskap" }
        return "Boligselskap, side \(pager.page) av \((pager.hits + pager.size - 1) / pager.size)"
    }

    /// Title of the browser's window.
    var windowTitle: String { title }

    private var rows: [Row] {
        page.entries.map { Row(entry: $0, isSelected: selected.contains($0.plan), today: today) }
    }

    private var selectedElsewhere: Int {
        selected.count - page.entries.count { selected.contains($0.plan) }
    }

    static let fields: [PageField<Self>] = [
        .text("search") { $0.address.search }, .text("year") { String($0.today.year) },
        .text("level") { $0.address.level }, .text("change") { $0.address.change },
        .text("order") { $0.address.order }, .text("direction") { $0.address.isDescending ? "ned" : "" },
        .text("page") { String($0.address.page) },
        .list("levels") { $0.choices(CompanyListAddress.levels, $0.address.level) },
        .list("themes") { $0.choices(CompanyListAddress.themes, $0.address.theme) },
        .list("deadlines") { $0.choices(CompanyListAddress.deadlines, $0.address.deadline) },
        .list("years") { $0.choices(CompanyListAddress.years, $0.address.year) },
        .list("orders") { $0.choices(CompanyListAddress.orders, $0.address.order) },
        .list("filters") { $0.address.filters }, .flag("hasFilters") { !$0.address.filters.isEmpty },
        .text("filterCount") { NumberText.count($0.address.filters.count, "filter", "filtre") },
        .text("tableAddress") { $0.address.tableText }, .number("hits") { $0.page.hits },
        .flag("hasHits") { $0.page.hits > 0 }, .number("total") { $0.page.total },
        .number("onPage") { $0.page.entries.count }, .number("withoutReview") { $0.withoutReview },
        .flag("hasWithoutReview") { $0.withoutReview > 0 }, .list("columns") { $0.columns },
        .text("caption") { "\($0.title), sortert etter \($0.orderName)" }, .list("rows") { $0.rows },
        .optional("pager") { $0.pager }, .number("selected") { $0.selected.count },
        .text("elsewhere") { String($0.selectedElsewhere) }, .flag("hasSelection") { !$0.selected.isEmpty },
        .optional("advice") { $0.advice },
    ]

    private var orderName: String {
        CompanyListAddress.orders.first { $0.value == address.order }?.name.split(separator: ",").first
            .map { $0.lowercased() } ?? ""
    }
}
