/// Everything an exchange file can hold: associations with their plans, and what is shared between them.
public struct Portfolio: Hashable, Sendable, Codable {
    /// Housing associations (tenants).
    public var associations: [Association]
    /// Plans of all associations.
    public var plans: [Plan]
    /// Regulation changes.
    public var regulationChanges: [RegulationChange]
    /// Articles of the HSE handbook.
    public var handbook: [HandbookArticle]
    /// News items.
    public var news: [NewsItem]

    /// Creates a portfolio.
    public init(
        associations: [Association] = [], plans: [Plan] = [], regulationChanges: [RegulationChange] = [],
        handbook: [HandbookArticle] = [], news: [NewsItem] = []
    ) {
        self.associations = associations
        self.plans = plans
        self.regulationChanges = regulationChanges
        self.handbook = handbook
        self.news = news
    }
}
