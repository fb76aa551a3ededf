import AnnualReview
import GRDB
public import HMSPlan

extension SQLitePlanStore {
    public func figures(association: SourceID, today: Day, recent: Day) throws -> PortfolioFigures {
        try read { database in
            var figures = PortfolioFigures()
            try Self.countStanding(association, today: today, recent: recent, database, in: &figures)
            try Self.countScores(association, today: today, database, in: &figures)
            figures.reviewedYearBefore = try Self.reviewedYearBefore(association, today, database)
            return figures
        }
    }

    /// Plans reviewed for the year before by the end of the same day.
    private static func reviewedYearBefore(_ association: SourceID, _ today: Day, _ database: Database) throws -> Int {
        let end = (today.adding(months: -12).daysSinceEpoch + 1) * 86_400
        let statement = try database.cachedStatement(
            sql: "SELECT count(DISTINCT plan) FROM review WHERE association = ? AND period = ? AND runTime < ?")
        return try Int.fetchOne(statement, arguments: [association.text, today.year - 1, end]) ?? 0
    }

    /// How many there are, how many are reviewed, and when the others' deadlines are.
    private static func countStanding(
        _ association: SourceID, today: Day, recent: Day, _ database: Database, in figures: inout PortfolioFigures
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT count(*),
                    count(*) FILTER (WHERE \(CompanyFilter.isReviewed)),
                    count(*) FILTER (WHERE deadline < :today), min(deadline) FILTER (WHERE deadline < :today),
                    count(*) FILTER (WHERE deadline BETWEEN :today AND :today + 7),
                    count(*) FILTER (WHERE deadline BETWEEN :today AND :today + 30),
                    count(*) FILTER (WHERE deadline BETWEEN :today + 31 AND :today + 90)
                FROM companyEntry WHERE association = :association
                """)
        let arguments: StatementArguments = [
            "association": association.text, "today": today.daysSinceEpoch, "thisPeriod": today.year,
            "recent": recent.daysSinceEpoch,
        ]
        guard let row = try Row.fetchOne(statement, arguments: arguments) else { return }
        (figures.total, figures.reviewed, figures.overdue) = (row[0], row[1], row[2])
        let oldest: Int? = row[3]
        figures.oldestDeadline = oldest.map { Day(daysSinceEpoch: $0) }
        (figures.withinWeek, figures.withinMonth, figures.withinQuarter) = (row[4], row[5], row[6])
    }

    /// Scores of the year, by level now and at the time before, and what lies behind them.
    private static func countScores(
        _ association: SourceID, today: Day, _ database: Database, in figures: inout PortfolioFigures
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT level, previousLevel, count(*), sum(score), total(previousScore),
                    total(login), total(deviations), total(activities), total(riskAssessment),
                    count(*) FILTER (WHERE riskCompleted IS NULL OR riskCompleted < :riskDay),
                    count(*) FILTER (WHERE daysSinceLogin IS NULL OR daysSinceLogin > 183),
                    sum(overdueActivities), sum(overdueDeviations), sum(overdueHighPriority)
                FROM companyEntry
                WHERE association = :association AND period = :period AND score IS NOT NULL AND level IS NOT NULL
                GROUP BY level, previousLevel
                """)
        let arguments: StatementArguments = [
            "association": association.text, "period": today.year, "riskDay": today.adding(months: -24).daysSinceEpoch,
        ]
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { add(row, to: &figures) }
    }

    private static func add(_ row: Row, to figures: inout PortfolioFigures) {
        guard let now = level(row[0]) else { return }
        let (previous, count): (Int?, Int) = (row[1], row[2])
        figures.levels[now, default: 0] += count
        figures.scoreSum += row[3]
        if let then = previous.flatMap(level) {
            figures.previousLevels[then, default: 0] += count
            figures.previousSum += row[4]
            figures.moves[LevelMove(then: then, now: now), default: 0] += count
        }
        for (place, theme) in [Theme.login, .deviations, .activities, .riskAssessment].enumerated() {
            figures.themeSums[theme, default: 0] += row[5 + place]
        }
        figures.withoutRisk += row[9]
        figures.withoutLogin += row[10]
        figures.overdueActivities += row[11]
        figures.overdueDeviations += row[12]
        figures.overdueHighPriority += row[13]
    }
}
