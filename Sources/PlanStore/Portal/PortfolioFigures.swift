public import AnnualReview
public import HMSPlan

/// Figures of a tenant's whole portfolio in a year.
public struct PortfolioFigures: Hashable, Sendable {
    /// Companies.
    public var total = 0
    /// Those that count as reviewed in the year.
    public var reviewed = 0
    /// Those that were reviewed for the year before, up to the same day of it, by us.
    public var reviewedYearBefore = 0
    /// Those of them with a score of ours of the year, by level.
    public var levels: [ScoreLevel: Int] = [:]
    /// Sum of the year's scores.
    public var scoreSum = 0
    /// Scores of the earlier period, of the same companies.
    public var previousLevels: [ScoreLevel: Int] = [:]
    /// Sum of those.
    public var previousSum = 0
    /// Companies by level then and level now.
    public var moves: [LevelMove: Int] = [:]
    /// Sum of each theme's scores of the year.
    public var themeSums: [Theme: Int] = [:]
    /// Deadlines before today, companies not reviewed.
    public var overdue = 0
    /// The oldest of them.
    public var oldestDeadline: Day?
    /// Deadlines from today to 7, to 30 and from 31 to 90 days ahead.
    public var withinWeek = 0
    public var withinMonth = 0
    public var withinQuarter = 0
    /// What drags themes down: no completed risk assessment for 24 months, no login for 6 months, rows past their deadline.
    public var withoutRisk = 0
    public var withoutLogin = 0
    public var overdueActivities = 0
    public var overdueDeviations = 0
    public var overdueHighPriority = 0

    /// No companies.
    public init() {}

    /// Companies with a score of the year.
    public var scored: Int { levels.values.reduce(0, +) }
    /// Companies with scores of both periods.
    public var compared: Int { moves.values.reduce(0, +) }
    /// Companies by how their level moved: better, same, worse.
    public var better: Int { moves.reduce(0) { $0 + ($1.key.now > $1.key.then ? $1.value : 0) } }
    public var same: Int { moves.reduce(0) { $0 + ($1.key.now == $1.key.then ? $1.value : 0) } }
    public var worse: Int { moves.reduce(0) { $0 + ($1.key.now < $1.key.then ? $1.value : 0) } }
}

/// From one level to another.
public struct LevelMove: Hashable, Sendable {
    /// Level of the earlier period.
    public var then: ScoreLevel
    /// Level of the year.
    public var now: ScoreLevel

    /// A move.
    public init(then: ScoreLevel, now: ScoreLevel) {
        self.then = then
        self.now = now
    }
}
