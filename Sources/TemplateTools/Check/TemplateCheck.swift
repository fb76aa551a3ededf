public import AnnualReview
import HMSPlan
public import Markup
import StatusReport
import Template
public import Typesetter

/// Checks a template as a designer needs it: against the schema, and against every kind of sample plan in all of its
/// languages.
public struct TemplateCheck: Sendable {
    let loader: any ResourceLoader
    let ruleSet: RuleSet
    let fonts: FontLibrary

    /// A check of the template in a bundle.
    public init(_ loader: any ResourceLoader, ruleSet: RuleSet, fonts: FontLibrary) {
        self.loader = loader
        self.ruleSet = ruleSet
        self.fonts = fonts
    }

    /// All that is wrong, each problem once.
    ///
    /// - Parameter samples: the plans that are typeset in every language.
    public func run(_ samples: [TemplateSample] = TemplateSample.all) -> CheckedTemplate {
        var findings = TemplateFindings()
        do throws(Diagnostic) {
            let manifest = try TemplateManifest(loader)
            let languages = manifest.locales.compactMap(ReportLanguage.init)
            findings.report(TextFiles(loader, languages: languages).diagnostics())
            for language in languages { check(language, samples, &findings) }
        } catch {
            findings.report([error])
        }
        return CheckedTemplate(findings, loader: loader)
    }

    private func check(_ language: ReportLanguage, _ samples: [TemplateSample], _ findings: inout TemplateFindings) {
        do throws(TemplateErrors) {
            let template = try ReportTemplate(loader, language: language, ruleSet: ruleSet)
            let typesetter = try SampleTypesetter(template, loader: loader, fonts: fonts)
            for sample in samples {
                guard let review = sample.review(in: language, ruleSet: ruleSet) else { continue }
                let document = template.document(of: review)
                let trace = "seen with the sample \(sample.name) in \(language.rawValue)"
                findings.report(MarkupRules(document, template.sourceMap).diagnostics(), trace: trace)
                let (result, styled) = typesetter.typeset(document)
                findings.report(result.diagnostics, trace: trace)
                findings.report(ContrastRule(styled, template.sourceMap).diagnostics(), trace: trace)
                findings.report(ClippedText(result.document).diagnostics(), trace: trace)
                findings.pages += result.document.pages.count
                findings.documents += 1
            }
        } catch {
            findings.report(error.diagnostics)
        }
    }
}
