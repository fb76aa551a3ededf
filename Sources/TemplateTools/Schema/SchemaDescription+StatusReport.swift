public import AnnualReview
import HMSPlan
public import Markup
import SamplePortfolio
import StatusReport
import Template

extension SchemaDescription {
    /// The names of the status report, with examples from a sample in the template's first language.
    public static func statusReport(_ loader: any ResourceLoader, ruleSet: RuleSet) throws -> SchemaDescription {
        let manifest = try TemplateManifest(loader)
        let template = try ReportTemplate(loader, language: .nb, ruleSet: ruleSet)
        guard let sample = TemplateSample(.typical), let review = sample.review(in: .nb, ruleSet: ruleSet) else {
            return SchemaDescription(StatusReport.schema, example: .nothing)
        }
        let values = StatusReport.values(of: review, texts: template.texts, template: manifest.description)
        return SchemaDescription(StatusReport.schema, example: values)
    }
}
