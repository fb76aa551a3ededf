import PortfolioReport
import TemplateTools

extension TemplateKind {
    /// The overview of a portfolio.
    static let portfolio = TemplateKind(schema: PortfolioReport.schemaName) { loader, language in
        let template = try PortfolioTemplate(loader, language: language)
        return TemplateEdition(
            manifest: template.manifest, sourceMap: template.sourceMap,
            samples: PortfolioOverview.samples.map { name, portfolio in
                TemplateEdition.Sample(name: name) { template.document(of: portfolio, theme: $0) }
            })
    }
}
