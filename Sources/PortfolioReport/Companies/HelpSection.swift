import AnnualReview
import HMSPlan
import PlanStore
import StatusReport

/// The companies that need help: the lowest scores, and deadlines that are past.
struct HelpSection: ReportRecord {
    /// Rows of each table.
    private static let limit = 20

    var lowest: [CompanyRow]
    var noneLow: String
    var moreLow: String?
    var overdue: [CompanyRow]
    var noneOverdue: String
    var moreOverdue: String?

    static let fields: [ReportField<HelpSection>] = [
        .list("lowest") { $0.lowest }, .flag("hasLowest") { !$0.lowest.isEmpty }, .text("noneLow") { $0.noneLow },
        .optionalText("moreLow") { $0.moreLow }, .list("overdue") { $0.overdue },
        .flag("hasOverdue") { !$0.overdue.isEmpty }, .text("noneOverdue") { $0.noneOverdue },
        .optionalText("moreOverdue") { $0.moreOverdue },
    ]
}

extension HelpSection {
    /// Those of a portfolio.
    init(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) {
        let low = Self.lowest(portfolio.companies, text)
        let late = Self.overdue(portfolio, text)
        self.init(
            lowest: Self.rows(low, portfolio.today, text),
            noneLow: text(
                portfolio.figures.scored == 0 ? .noScores : .helpNoneLow,
                [
                    "år": String(portfolio.today.year)
                ]),
            moreLow: Self.more(low.count, .helpMoreLow, text),
            overdue: Self.rows(late, portfolio.today, text), noneOverdue: text(.helpNoneOverdue),
            moreOverdue: Self.more(late.count, .helpMoreOverdue, text))
    }

    /// *Kan bli bedre* and *Jobbing må til*, the lowest score first.
    private static func lowest(_ companies: [CompanyEntry], _ text: PortfolioTexts) -> [CompanyEntry] {
        let low = companies.compactMap { entry -> (entry: CompanyEntry, total: Int)? in
            guard let score = entry.score, score.level <= .couldBeBetter else { return nil }
            return (entry, score.total)
        }
        return low.sorted {
            $0.total == $1.total ? text.order($0.entry.name) < text.order($1.entry.name) : $0.total < $1.total
        }.map(\.entry)
    }

    /// Deadlines before the day, the oldest first.
    private static func overdue(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) -> [CompanyEntry] {
        let late = portfolio.companies.compactMap { entry -> (entry: CompanyEntry, deadline: Day)? in
            guard let deadline = entry.deadline, deadline < portfolio.today else { return nil }
            return (entry, deadline)
        }
        return late.sorted {
            $0.deadline == $1.deadline
                ? text.order($0.entry.name) < text.order($1.entry.name) : $0.deadline < $1.deadline
        }.map(\.entry)
    }

    private static func rows(_ entries: [CompanyEntry], _ today: Day, _ text: PortfolioTexts) -> [CompanyRow] {
        entries.prefix(limit).enumerated().map { CompanyRow($0.element, number: $0.offset + 1, today: today, text) }
    }

    private static func more(_ count: Int, _ key: PortfolioTextKey, _ text: PortfolioTexts) -> String? {
        count > limit ? text(key, count: count - limit) : nil
    }
}
