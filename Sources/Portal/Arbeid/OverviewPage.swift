import AnnualReview
import HMSPlan
import PlanStore

/// The first page of Arbeidsportal: how far the year has come, how scores fall, whose deadlines are near.
struct OverviewPage: PageRecord {
    var figures: PortfolioFigures
    var today: Day
    /// Falls and rises, largest first.
    var movers: [CompanyEntry] = []
    /// Oldest deadlines.
    var due: [CompanyEntry] = []
    var events: [FeedItem] = []

    /// A company whose score moved.
    struct Mover: PageRecord {
        var entry: CompanyEntry

        static let fields: [PageField<Self>] = [
            .text("name") { $0.entry.name }, .text("address") { $0.entry.address },
            .text("from") { $0.entry.previous.map { String($0.total) } ?? "" },
            .text("to") { $0.entry.score.map { String($0.total) } ?? "" },
            .record("change") { Delta(change: $0.entry.change) },
        ]
    }

    /// A company whose deadline is near or past.
    struct Due: PageRecord {
        var entry: CompanyEntry
        var today: Day

        static let fields: [PageField<Self>] = [
            .text("name") { $0.entry.name }, .text("address") { $0.entry.address },
            .text("deadline") { $0.entry.deadline?.numeric ?? "" },
            .flag("isPast") { page in page.entry.deadline.map { $0 < page.today } ?? false },
            .record("score") { ScoreChip($0.entry.score) },
        ]
    }

    private var rest: Int { figures.total - figures.reviewed }
    private var movesWidth: Int { max(1, figures.compared) }

    private static func list(_ query: String) -> String { "/arbeid/boligselskap" + query }

    static let fields: [PageField<Self>] = [
        .number("total") { $0.figures.total }, .text("totalValue") { String($0.figures.total) },
        .number("reviewed") { $0.figures.reviewed }, .text("reviewedValue") { String($0.figures.reviewed) },
        .text("percent") { NumberText.percent($0.figures.reviewed, of: $0.figures.total) },
        .optional("yearBefore") { page in
            let count = page.figures.reviewedYearBefore
            return count == 0 ? nil : NumberText.percent(count, of: page.figures.total)
        },
        .number("rest") { $0.rest }, .flag("hasRest") { $0.rest > 0 }, .text("year") { String($0.today.year) },
        .text("today") { $0.today.long }, .number("overdue") { $0.figures.overdue },
        .flag("hasOverdue") { $0.figures.overdue > 0 },
        .optional("oldest") { $0.figures.oldestDeadline?.numeric }, .number("withinMonth") { $0.figures.withinMonth },
        .number("withinWeek") { $0.figures.withinWeek }, .number("withinQuarter") { $0.figures.withinQuarter },
        .text("quarterEnd") { $0.today.adding(days: 90).numeric },
        .number("dueSoon") { $0.figures.overdue + $0.figures.withinMonth }, .number("scored") { $0.figures.scored },
        .text("average") {
            String($0.figures.scored == 0 ? 0 : ($0.figures.scoreSum + $0.figures.scored / 2) / $0.figures.scored)
        },
        .record("distribution") { page in
            Distribution(page.figures.levels) { list("?niva=\($0.className)") }
        },
        .number("compared") { $0.figures.compared }, .flag("hasCompared") { $0.figures.compared > 0 },
        .number("better") { $0.figures.better }, .number("same") { $0.figures.same },
        .number("worse") { $0.figures.worse }, .flag("hasWorse") { $0.figures.worse > 0 },
        .text("betterWidth") { String(356 * $0.figures.better / $0.movesWidth) },
        .text("sameX") { String(2 + 356 * $0.figures.better / $0.movesWidth) },
        .text("sameWidth") { String(356 * $0.figures.same / $0.movesWidth) },
        .text("worseX") { String(360 - 356 * $0.figures.worse / $0.movesWidth) },
        .text("worseWidth") { String(356 * $0.figures.worse / $0.movesWidth) },
        .list("movers") { $0.movers.map { Mover(entry: $0) } }, .flag("hasMovers") { !$0.movers.isEmpty },
        .list("due") { page in page.due.map { Due(entry: $0, today: page.today) } },
        .flag("hasDue") { !$0.due.isEmpty },
        .list("events") { $0.events }, .flag("hasEvents") { !$0.events.isEmpty },
    ]
}

extension CompanyEntry {
    /// Address of the company's page.
    var address: String { plan.workAddress }
}

extension SourceID {
    /// Address of a plan's page in Arbeidsportal.
    var workAddress: String { "/arbeid/boligselskap/" + AddressText.escaped(text) }
}
