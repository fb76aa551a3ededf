public import HMSPlan
public import PlanStore
public import PortfolioReport

extension PortfolioOverview {
    /// More companies than any association has.
    private static let allRows = 1_000_000

    /// The overview of an association as the store knows it; `nil` where there is no such association.
    ///
    /// - Parameters:
    ///   - today: the day it speaks of.
    ///   - recent: a plan counts as reviewed that was completed on or after this day.
    public init?(of association: SourceID, in store: any CompanyIndex, today: Day, recent: Day) throws {
        guard let found = try store.association(association) else { return nil }
        var query = CompanyQuery(association: association, today: today, recent: recent)
        query.order = .score
        query.isDescending = true
        query.pageSize = Self.allRows
        self.init(
            association: found, today: today,
            figures: try store.figures(association: association, today: today, recent: recent),
            companies: try store.companies(query).entries)
    }
}
