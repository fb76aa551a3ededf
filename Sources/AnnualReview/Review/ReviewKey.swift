public import HMSPlan

/// What identifies a review: nothing happens twice for the same key.
public struct ReviewKey: Hashable, Sendable, Codable {
    /// The plan.
    public var plan: SourceID
    /// The review period: the calendar year of the as-of day.
    public var period: Int
    /// 1 for the first review of the period; forced reviews count on.
    public var version: Int

    /// A key.
    public init(plan: SourceID, period: Int, version: Int) {
        self.plan = plan
        self.period = period
        self.version = version
    }
}
