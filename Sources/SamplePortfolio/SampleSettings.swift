public import HMSPlan

/// What kind of fictional portfolio is wanted.
public struct SampleSettings: Hashable, Sendable {
    /// What the portfolio is to show.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Plans of all kinds and qualities, as an association has them.
        case typical
        /// One plan in which nothing is registered.
        case small
        /// One plan with 400 deviations, 300 activities and five risk assessments.
        case heavy
        /// Plans with what breaks software: very long names, Sámi letters, names from right to left, emoji,
        /// 29 February, nothing filled in.
        case awkward
    }

    /// The kind.
    public var kind: Kind
    /// Number of plans of a typical portfolio, 1 or more.
    public var plans: Int
    /// The same seed gives the same portfolio.
    public var seed: UInt64
    /// The day up to which the data tells; deadlines and logins lie around it.
    public var day: Day

    /// Settings for a portfolio.
    public init(kind: Kind = .typical, plans: Int = 60, seed: UInt64 = 1, day: Day) {
        self.kind = kind
        self.plans = plans
        self.seed = seed
        self.day = day
    }
}
