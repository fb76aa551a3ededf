public import StatusReport
public import Template

/// The overview of a boligbyggelag's housing companies (*porteføljeoversikt*): what its template may name, and the values
/// of a portfolio.
public enum PortfolioReport {
    /// Name and version of the schema; templates say in `template.yml` which one they are written for.
    public static let schemaName = "portefolje/1"

    /// The names a template may use, with their types.
    public static var schema: RecordType { PortfolioValues.recordType }

    /// The values of a portfolio: a record of ``schema``'s type.
    ///
    /// - Parameters:
    ///   - template: name and version of the template, as the last line of the document prints them.
    ///   - theme: whose logo the document shows.
    public static func values(
        of portfolio: PortfolioOverview, texts: PortfolioTexts, template: String, theme: ReportTheme? = nil
    ) -> TemplateValue {
        PortfolioValues(portfolio, texts, template: template, theme: theme).value
    }
}
