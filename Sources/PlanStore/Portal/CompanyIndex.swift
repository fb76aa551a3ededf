public import AnnualReview
public import HMSPlan

/// Reading what the portals show. Every call names the tenant; nothing of another tenant's is ever returned.
public protocol CompanyIndex: Sendable {
    /// Brings the list up to date with plans and reviews that changed.
    ///
    /// - Returns: how many rows were written.
    @discardableResult
    func refreshIndex() throws -> Int
    /// An association by id.
    func association(_ id: SourceID) throws -> HMSPlan.Association?
    /// All associations.
    func associations() throws -> [HMSPlan.Association]
    /// A page of the list.
    func companies(_ query: CompanyQuery) throws -> CompanyPage
    /// The plans of all pages, in the list's order.
    func plans(_ query: CompanyQuery) throws -> [SourceID]
    /// One company.
    func company(_ plan: SourceID, association: SourceID) throws -> CompanyEntry?
    /// Plans as references, unknown ones and those of others left out, by name.
    func references(_ plans: [SourceID], association: SourceID) throws -> [PlanReference]
    /// Figures of the whole portfolio.
    func figures(association: SourceID, today: Day, recent: Day) throws -> PortfolioFigures
    /// The companies whose score moved most, falls first where asked for.
    func movers(association: SourceID, period: Int, falling: Bool, limit: Int) throws -> [CompanyEntry]

    /// A plan's reviews, newest first.
    func filedReviews(of plan: SourceID, association: SourceID) throws -> [FiledReview]
    /// One review with everything behind it.
    func review(_ key: ReviewKey, association: SourceID) throws -> Review?
    /// The document of an id, with the review it belongs to.
    func filedDocument(_ id: String, association: SourceID) throws -> (key: ReviewKey, mediaType: String)?
    /// Notes that the board has read a review; the first time counts.
    func markRead(_ key: ReviewKey, account: Int64, at time: Timestamp) throws

    /// Notices of the advisers' portal, newest first.
    func adviserNotices(association: SourceID, limit: Int, offset: Int) throws -> [Notice]
    /// Notices of one board, newest first.
    func boardNotices(plan: SourceID, association: SourceID, limit: Int) throws -> [Notice]
    /// How many notices were posted after a moment; of one board where a plan is given.
    func noticeCount(association: SourceID, plan: SourceID?, after time: Timestamp) throws -> Int
    /// News of a portal, newest first.
    func news(portal: Portal, limit: Int) throws -> [NewsItem]
    /// Channels that a review switched on and nobody has switched since, with the moment.
    func activations(of plan: SourceID, association: SourceID) throws -> [(
        channel: NotificationChannel, time: Timestamp
    )]
}
