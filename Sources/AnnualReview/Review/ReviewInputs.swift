public import HMSPlan

/// Everything a review is made from. The same inputs give the same review.
public struct ReviewInputs: Hashable, Sendable, Codable {
    /// The plan and what belongs to it.
    public var snapshot: PlanSnapshot
    /// The rules.
    public var ruleSet: RuleSet
    /// The day whose status is scored (R12). Not later than `runDay`.
    public var asOf: Day
    /// The day of the run: "today" in R27 and R28, in Europe/Oslo.
    public var runDay: Day
    /// The true time of completion.
    public var runTime: Timestamp
    /// The adviser (*rådgiver*) who started the review (R35).
    public var adviser: Adviser
    /// The review to compare with, where there is one.
    public var previous: PreviousReview?
    /// 1 for the first review of the period.
    public var version: Int
    /// Whether the review was forced for a plan that counts as reviewed: it moves no deadline.
    public var isForced: Bool
    /// The remarks of the period's first version; a forced review repeats them.
    public var firstVersionRemarks: [Remark]

    /// Creates a value from its fields.
    public init(
        snapshot: PlanSnapshot, ruleSet: RuleSet, asOf: Day, runDay: Day, runTime: Timestamp, adviser: Adviser,
        previous: PreviousReview? = nil, version: Int = 1, isForced: Bool = false, firstVersionRemarks: [Remark] = []
    ) {
        self.snapshot = snapshot
        self.ruleSet = ruleSet
        self.asOf = asOf
        self.runDay = runDay
        self.runTime = runTime
        self.adviser = adviser
        self.previous = previous
        self.version = version
        self.isForced = isForced
        self.firstVersionRemarks = firstVersionRemarks
    }
}
