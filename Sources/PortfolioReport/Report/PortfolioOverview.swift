public import HMSPlan
public import PlanStore

/// All housing companies of a boligbyggelag on a day: what the overview is made from.
public struct PortfolioOverview: Hashable, Sendable {
    /// The boligbyggelag.
    public var association: Association
    /// The day the overview speaks of; its year is the period.
    public var today: Day
    /// The same figures as the portal's statistics page shows.
    public var figures: PortfolioFigures
    /// All companies, the highest score first, those without a score last.
    public var companies: [CompanyEntry]

    /// A portfolio.
    public init(association: Association, today: Day, figures: PortfolioFigures, companies: [CompanyEntry]) {
        self.association = association
        self.today = today
        self.figures = figures
        self.companies = companies
    }
}
