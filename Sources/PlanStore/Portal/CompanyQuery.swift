public import AnnualReview
public import HMSPlan

/// What a list of housing companies shows: one tenant's, filtered, sorted, one page.
public struct CompanyQuery: Hashable, Sendable {
    /// A filter on the score.
    public enum Level: Hashable, Sendable {
        case of(ScoreLevel)
        /// *Ingen score*.
        case none
    }

    /// A filter on the deadline.
    public enum Deadline: Hashable, Sendable {
        /// Before today.
        case past
        /// Up to so many days from today, those past included.
        case within(days: Int)
        /// Later than `from` and up to `through` days from today.
        case between(from: Int, through: Int)
    }

    /// What rows are sorted by.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        case name, score, change, theme, reviewed, deadline
    }

    /// The tenant.
    public var association: SourceID
    /// Today.
    public var today: Day
    /// A plan counts as reviewed that was completed on or after this day.
    public var recent: Day
    /// Part of a name, an address or an organisation number.
    public var search = ""
    /// Only this level.
    public var level: Level?
    /// Only companies whose weakest theme it is.
    public var theme: Theme?
    /// Only these deadlines.
    public var deadline: Deadline?
    /// Only those reviewed this year, or not.
    public var isReviewed: Bool?
    /// Only companies whose level fell since the earlier period.
    public var hasFallen = false
    /// What rows are sorted by.
    public var order = Order.deadline
    /// Whether the order is turned round.
    public var isDescending = false
    /// Rows on a page.
    public var pageSize = 25
    /// The page, from 1.
    public var page = 1

    /// All companies of a tenant.
    public init(association: SourceID, today: Day, recent: Day) {
        self.association = association
        self.today = today
        self.recent = recent
    }

    /// Calendar year of today.
    public var period: Int { today.year }
}
