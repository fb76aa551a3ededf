import AnnualReview
import HMSPlan
import PlanStore

extension PortfolioOverview {
    /// Fictional portfolios that templates are tried with: of many companies, of one, and of none.
    public static var samples: [(name: String, portfolio: PortfolioOverview)] {
        // The day is fixed, so that a check says the same on every day.
        guard let today = Day("2022-01-25"), let rules = try? RuleSet.standard() else { return [] }
        let many = (0..<40).map { SampleCompany(index: $0, today: today, rules: rules).entry }
        return [("portfolio-40", many), ("portfolio-1", Array(many.prefix(1))), ("portfolio-0", [])]
            .map { name, companies in (name, PortfolioOverview(sample: companies, today: today)) }
    }

    private init(sample companies: [CompanyEntry], today: Day) {
        var figures = PortfolioFigures()
        figures.total = companies.count
        for entry in companies { Self.count(entry, today, in: &figures) }
        self.init(
            association: Association(id: "havblikk", name: "Havblikk Boligbyggelag"), today: today, figures: figures,
            companies: companies.sorted { ($0.score?.total ?? -1) > ($1.score?.total ?? -1) })
    }

    private static func count(_ entry: CompanyEntry, _ today: Day, in figures: inout PortfolioFigures) {
        if let deadline = entry.deadline, deadline < today {
            figures.overdue += 1
            figures.oldestDeadline = min(figures.oldestDeadline ?? deadline, deadline)
        }
        guard let score = entry.score, score.period == today.year else { return }
        figures.reviewed += 1
        figures.levels[score.level, default: 0] += 1
        figures.scoreSum += score.total
        for (index, theme) in Theme.allCases.enumerated() {
            figures.themeSums[theme, default: 0] += score.total * (5 - index) / 5
        }
        let missing = 100 - score.total
        figures.withoutRisk += missing > 50 ? 1 : 0
        figures.withoutLogin += missing > 60 ? 1 : 0
        figures.overdueActivities += missing / 12
        figures.overdueDeviations += missing / 8
        figures.overdueHighPriority += missing / 25
        guard let previous = entry.previous else { return }
        figures.previousLevels[previous.level, default: 0] += 1
        figures.previousSum += previous.total
        figures.moves[LevelMove(then: previous.level, now: score.level), default: 0] += 1
    }
}

/// A fictional company of a portfolio.
private struct SampleCompany {
    let index: Int
    let today: Day
    let rules: RuleSet

    private static let names = [
        "Sjøhøgda borettslag", "Åsly sameie", "Borettslaget Øvre Ravnkroken", "Čáhppesrássa ássanguovllu searvi",
        "Eierseksjonssameiet Øvre Tømmerhaugløkkveien og Nordre Kvitveisvingens Garasjeinteressentskap",
    ]

    var entry: CompanyEntry {
        var entry = CompanyEntry(
            plan: SourceID("plan-\(index + 1)"), name: Self.names[index % Self.names.count], units: 8 + index * 7)
        entry.deadline = today.adding(days: index % 4 == 0 ? -30 - index : 200 + index)
        entry.lastReviewed = today.adding(days: -20 - index)
        entry.weakest = Theme.allCases[index % Theme.allCases.count]
        guard index % 9 != 8 else { return entry }
        let period = index % 7 == 6 ? today.year - 1 : today.year
        entry.reviewedPeriod = period
        entry.score = score(30 + index * 37 % 70, period)
        if index % 3 > 0 { entry.previous = score(35 + index * 23 % 60, period - 1) }
        return entry
    }

    private func score(_ total: Int, _ period: Int) -> ReviewScore {
        ReviewScore(period: period, total: total, level: rules.level(of: total))
    }
}
