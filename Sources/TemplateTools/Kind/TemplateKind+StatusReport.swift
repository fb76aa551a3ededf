public import AnnualReview
import StatusReport
import Template

extension TemplateKind {
    /// The status report of plans.
    public static func statusReport(
        _ samples: [TemplateSample] = TemplateSample.all, ruleSet: RuleSet
    ) -> TemplateKind {
        let reviews = SampleReviews(samples, ruleSet: ruleSet)
        return TemplateKind(
            schema: StatusReport.schemaName, name: "statusrapport",
            samples: samples.map { Sample(name: $0.name, title: $0.company) },
            compared: ["typical-1", "small-1", "heavy-1", "awkward-1"]
        ) { loader, language in
            let template = try ReportTemplate(loader, language: language, ruleSet: ruleSet)
            return TemplateEdition(
                manifest: template.manifest, sourceMap: template.sourceMap, languageTag: template.texts.languageTag,
                schema: StatusReport.schema, labels: template.texts.labels,
                filling: TemplateEdition.Filling { sample, look in
                    reviews.review(sample, language).map {
                        template.document(of: $0, theme: look.theme, named: look.template)
                    }
                } figures: { sample in
                    reviews.review(sample, language).map { TemplateEdition.Figures(name: "review", value: $0) }
                } values: { sample in
                    reviews.review(sample, language).map {
                        StatusReport.values(of: $0, texts: template.texts, template: template.manifest.description)
                    }
                })
        }
    }
}
