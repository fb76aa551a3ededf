import HMSPlan
import StatusReport

/// All companies.
struct CompanyTable: ReportRecord {
    var lead: String
    var rows: [CompanyRow]
    /// What stands instead of the table where there are no companies.
    var empty: String?

    static let fields: [ReportField<CompanyTable>] = [
        .text("lead") { $0.lead }, .list("rows") { $0.rows }, .optionalText("empty") { $0.empty },
    ]
}

extension CompanyTable {
    /// The companies of a portfolio, in its order.
    init(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) {
        self.init(
            lead: text(.companiesLead, count: portfolio.companies.count),
            rows: portfolio.companies.enumerated().map { index, entry in
                CompanyRow(entry, number: index + 1, today: portfolio.today, text)
            },
            empty: portfolio.companies.isEmpty ? text(.companiesNone, ["lag": portfolio.association.name]) : nil)
    }
}
