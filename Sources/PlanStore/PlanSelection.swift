public import AnnualReview
public import HMSPlan

/// Which plans to review (R18, R19).
public struct PlanSelection: Hashable, Sendable {
    /// What is wanted.
    public enum Wanted: Hashable, Sendable {
        /// Single companies, by organisation number or plan id, reviewed or not.
        case companies([String])
        /// All that do not count as reviewed in the period (DOMAIN §4 "Twice").
        case notReviewed
        /// All without a review since a day.
        case notReviewedSince(Day)
        /// All whose open activity *Årlig HMS-gjennomgang* has its deadline on or before a day.
        case due(Day)
    }

    /// What is wanted.
    public var wanted: Wanted
    /// Only plans of this association, by id or name.
    public var association: String?
    /// At most this many plans.
    public var limit: Int?
    /// The as-of day: its year is the period.
    public var asOf: Day
    /// The day of the run.
    public var runDay: Day
    /// When a plan counts as reviewed.
    public var rules: RuleSet.ReviewedRules
    /// Whether plans that are reviewed already are wanted all the same.
    public var includesReviewed = false

    /// A selection.
    public init(
        _ wanted: Wanted, association: String? = nil, limit: Int? = nil, asOf: Day, runDay: Day,
        rules: RuleSet.ReviewedRules
    ) {
        self.wanted = wanted
        self.association = association
        self.limit = limit
        self.asOf = asOf
        self.runDay = runDay
        self.rules = rules
    }
}
