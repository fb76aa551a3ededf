import AnnualReview
import GRDB
public import HMSPlan

extension SQLitePlanStore {
    public func figures(association: SourceID, today: Day, recent: Day) throws -> PortfolioFigures {
        try pool.read { database in
            var figures = PortfolioFigures()
            let rows = try Row.fetchCursor(
                database, sql: "SELECT * FROM companyEntry WHERE association = ?", arguments: [association.text])
            while let row = try rows.next() { Self.count(row, in: &figures, today: today, recent: recent) }
            figures.reviewedYearBefore = try Self.reviewedYearBefore(association, today, database)
            return figures
        }
    }

    /// Plans reviewed for the year before by the end of the same day.
    private static func reviewedYearBefore(_ association: SourceID, _ today: Day, _ database: Database) throws -> Int {
        let end = (today.adding(months: -12).daysSinceEpoch + 1) * 86_400
        return try Int.fetchOne(
            database,
            sql: "SELECT count(DISTINCT plan) FROM review WHERE association = ? AND period = ? AND runTime < ?",
            arguments: [association.text, today.year - 1, end]) ?? 0
    }

    private static func count(_ row: Row, in figures: inout PortfolioFigures, today: Day, recent: Day) {
        let entry = entry(row)
        figures.total += 1
        if entry.isReviewed(in: today.year, since: recent) { figures.reviewed += 1 }
        if let deadline = entry.deadline { count(deadline, in: &figures, today: today) }
        guard let score = entry.score, score.period == today.year else { return }
        figures.levels[score.level, default: 0] += 1
        figures.scoreSum += score.total
        if let previous = entry.previous {
            figures.previousLevels[previous.level, default: 0] += 1
            figures.previousSum += previous.total
            figures.moves[LevelMove(then: previous.level, now: score.level), default: 0] += 1
        }
        countThemes(row, in: &figures, today: today)
    }

    private static func count(_ deadline: Day, in figures: inout PortfolioFigures, today: Day) {
        let days = deadline.days(since: today)
        if days < 0 {
            figures.overdue += 1
            figures.oldestDeadline = min(figures.oldestDeadline ?? deadline, deadline)
        } else if days <= 30 {
            figures.withinMonth += 1
            if days <= 7 { figures.withinWeek += 1 }
        } else if days <= 90 {
            figures.withinQuarter += 1
        }
    }

    private static func countThemes(_ row: Row, in figures: inout PortfolioFigures, today: Day) {
        for theme in Theme.allCases {
            let score: Int? = row[theme.rawValue]
            figures.themeSums[theme, default: 0] += score ?? 0
        }
        let risk: Int? = row["riskCompleted"]
        if risk.map({ $0 < today.adding(months: -24).daysSinceEpoch }) ?? true { figures.withoutRisk += 1 }
        let login: Int? = row["daysSinceLogin"]
        if login.map({ $0 > 183 }) ?? true { figures.withoutLogin += 1 }
        figures.overdueActivities += row["overdueActivities"]
        figures.overdueDeviations += row["overdueDeviations"]
        figures.overdueHighPriority += row["overdueHighPriority"]
    }
}
