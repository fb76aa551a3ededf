public import AnnualReview
import StatusReport
import Template

extension TemplateKind {
    /// The status report of plans.
    public static func statusReport(_ samples: [TemplateSample], ruleSet: RuleSet) -> TemplateKind {
        TemplateKind(schema: StatusReport.schemaName) { loader, language in
            let template = try ReportTemplate(loader, language: language, ruleSet: ruleSet)
            return TemplateEdition(
                manifest: template.manifest, sourceMap: template.sourceMap,
                samples: samples.map { sample in
                    TemplateEdition.Sample(name: sample.name) { theme in
                        sample.review(in: language, ruleSet: ruleSet).map { template.document(of: $0, theme: theme) }
                    }
                })
        }
    }
}
