public import AnnualReview
public import HMSPlan

/// A housing company in the list: what is searched, filtered and sorted, kept beside the plan.
public struct CompanyEntry: Hashable, Sendable {
    /// The plan.
    public var plan: SourceID
    /// Registered name.
    public var name: String
    /// Organisation number as nine digits, where it has one.
    public var organisationNumber: OrganisationNumber?
    /// Homes.
    public var units: Int
    /// Deadline of the open activity *Årlig HMS-gjennomgang*.
    public var deadline: Day?
    /// Last day on which an annual review was completed, by hand or by us.
    public var lastReviewed: Day?
    /// Latest period that counts as reviewed.
    public var reviewedPeriod: Int?
    /// Score of the latest review of ours.
    public var score: ReviewScore?
    /// Score of the latest review of an earlier period.
    public var previous: ReviewScore?
    /// The theme that could raise the total most.
    public var weakest: Theme?

    /// How the score moved since the earlier period.
    public var change: Int? {
        guard let score, let previous else { return nil }
        return score.total - previous.total
    }

    /// Whether the plan counts as reviewed ("Twice", DOMAIN §4).
    public func isReviewed(in period: Int, since recent: Day) -> Bool {
        (reviewedPeriod ?? 0) >= period || lastReviewed.map { $0 >= recent } ?? false
    }
}

extension CompanyEntry {
    /// A company that has not been reviewed.
    public init(plan: SourceID, name: String, units: Int) {
        self.init(plan: plan, name: name, organisationNumber: nil, units: units)
    }
}

/// Total and level of a review.
public struct ReviewScore: Hashable, Sendable {
    /// Calendar year that was reviewed.
    public var period: Int
    /// 0…100.
    public var total: Int
    /// Its level.
    public var level: ScoreLevel

    /// A score.
    public init(period: Int, total: Int, level: ScoreLevel) {
        self.period = period
        self.total = total
        self.level = level
    }
}
