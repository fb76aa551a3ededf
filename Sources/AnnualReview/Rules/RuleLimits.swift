/// Limits of a rule set that a report prints, so that a review can be read without its rule set.
public struct RuleLimits: Hashable, Sendable, Codable {
    /// Lowest score of the levels, best first; the lowest level begins at 0.
    public var levels: [Int]
    /// Days after which an activity is long overdue.
    public var activityLongOverdueDays: Int
    /// Days after which a deviation is long overdue.
    public var deviationLongOverdueDays: Int
    /// Days after which a deviation without a deadline counts as overdue.
    public var daysWithoutDeadline: Int
    /// Months without login that give a remark, fewest first.
    public var remarkMonths: [Int]

    /// The limits of a rule set.
    public init(_ rules: RuleSet) {
        levels = [rules.levels.excellent, rules.levels.veryGood, rules.levels.good, rules.levels.couldBeBetter, 0]
        activityLongOverdueDays = rules.activities.longOverdueDays
        deviationLongOverdueDays = rules.deviations.longOverdueDays
        daysWithoutDeadline = rules.deviations.daysWithoutDeadline
        remarkMonths = rules.login.remarkMonths
    }
}
