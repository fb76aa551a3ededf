import AnnualReview
import HMSPlan
import Markup
import PortfolioReport
import Production
import StatusReport
import TemplateTools

extension TemplateKinds {
    /// The kinds of documents that the program makes.
    ///
    /// - Parameter plans: plans that a status report can be made of beside the samples.
    static func ofProgram(plans: [TemplateSample] = []) throws -> TemplateKinds {
        TemplateKinds(.statusReport(plans + TemplateSample.all, ruleSet: try .standard()), .portfolio)
    }

    /// The kind of a name, and the folder of its template that comes with the program.
    ///
    /// - Throws: `CommandFailure` where there is none of the name.
    func installed(_ name: String) throws -> (kind: TemplateKind, folder: String) {
        guard let kind = kind(named: name) else {
            throw CommandFailure("\(name): there is no such kind; there are \(all.map(\.name).joined(separator: ", "))")
        }
        return (kind, try ResourceFolders.find().templates + "/" + kind.name)
    }
}

extension TemplateKind {
    /// The overview of a portfolio.
    fileprivate static var portfolio: TemplateKind {
        let all = PortfolioOverview.samples
        let portfolios = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.portfolio) })
        return TemplateKind(
            schema: PortfolioReport.schemaName, name: "portefolje",
            samples: all.map { Sample(name: $0.name, title: "\($0.portfolio.companies.count) boligselskap") },
            compared: all.map(\.name)
        ) { loader, language in try edition(PortfolioTemplate(loader, language: language), portfolios) }
    }

    private static func edition(
        _ template: PortfolioTemplate, _ portfolios: [String: PortfolioOverview]
    ) -> TemplateEdition {
        TemplateEdition(
            manifest: template.manifest, sourceMap: template.sourceMap, languageTag: template.texts.languageTag,
            schema: PortfolioReport.schema, labels: template.texts.labels,
            filling: TemplateEdition.Filling { sample, look in
                portfolios[sample].map { template.document(of: $0, theme: look.theme, named: look.template) }
            } figures: { sample in
                portfolios[sample].map { TemplateEdition.Figures(name: "portfolio", value: PortfolioRecord($0)) }
            } values: { sample in
                portfolios[sample].map {
                    PortfolioReport.values(
                        of: $0, texts: template.texts, template: template.manifest.description)
                }
            })
    }
}
