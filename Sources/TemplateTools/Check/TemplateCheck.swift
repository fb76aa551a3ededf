public import AnnualReview
import HMSPlan
public import Markup
public import StatusReport
import Template
public import Typesetter

/// Checks a template as a designer needs it: against the schema, against every kind of sample in all of its languages,
/// and under every theme.
public struct TemplateCheck: Sendable {
    let loader: any ResourceLoader
    let ruleSet: RuleSet
    let fonts: FontLibrary
    let themes: ThemeCatalog
    let kinds: [TemplateKind]

    /// A check of the template in a bundle.
    ///
    /// - Parameters:
    ///   - themes: themes that are laid over it, each in turn.
    ///   - kinds: kinds of documents beside the status report; the schema in `template.yml` decides.
    public init(
        _ loader: any ResourceLoader, ruleSet: RuleSet, fonts: FontLibrary, themes: ThemeCatalog = ThemeCatalog(),
        kinds: [TemplateKind] = []
    ) {
        self.loader = loader
        self.ruleSet = ruleSet
        self.fonts = fonts
        self.themes = themes
        self.kinds = kinds
    }

    /// All that is wrong, each problem once.
    ///
    /// - Parameter samples: the plans that a status report is typeset with in every language.
    public func run(_ samples: [TemplateSample] = TemplateSample.all) -> CheckedTemplate {
        var findings = TemplateFindings()
        do throws(Diagnostic) {
            let manifest = try TemplateManifest(loader, schema: nil)
            let kind = try kind(of: manifest, samples)
            let languages = manifest.locales.compactMap(ReportLanguage.init)
            let texts = TextFiles(loader, languages: languages)
            findings.report(texts.diagnostics())
            for language in languages { check(kind, language, texts, &findings) }
            if let parts = manifest.theme, let language = languages.first {
                for theme in themes.themes { check(theme, over: parts, kind, language, &findings) }
            }
        } catch {
            findings.report([error])
        }
        return CheckedTemplate(findings, loader: loader, themes: themes)
    }

    private func kind(of manifest: TemplateManifest, _ samples: [TemplateSample]) throws(Diagnostic) -> TemplateKind {
        let all = [TemplateKind.statusReport(samples, ruleSet: ruleSet)] + kinds
        if let kind = all.first(where: { $0.schema == manifest.schema }) { return kind }
        throw Diagnostic(
            "template-schema", .error, "no document has the schema '\(manifest.schema)'",
            hints: ["write one of these in template.yml: \(all.map(\.schema).joined(separator: ", "))"],
            at: TemplateManifest.line("schema:", in: try loader.load("/template.yml", relativeTo: "")))
    }

    private func check(
        _ kind: TemplateKind, _ language: ReportLanguage, _ texts: TextFiles, _ findings: inout TemplateFindings
    ) {
        do throws(TemplateErrors) {
            let edition = try kind.compile(loader, language)
            let typesetter = try SampleTypesetter(edition, loader: loader, fonts: fonts)
            findings.report(typesetter.diagnostics)
            for sample in edition.samples {
                guard let document = sample.document(nil) else { continue }
                typesetter.check(
                    document, trace: "seen with the sample \(sample.name) in \(language.rawValue)", &findings)
            }
        } catch {
            findings.report(texts.withoutRepetition(error.diagnostics, in: language))
        }
    }

    /// A theme changes colours and images only: one sample shows them.
    private func check(
        _ theme: ReportTheme, over parts: ThemableParts, _ kind: TemplateKind, _ language: ReportLanguage,
        _ findings: inout TemplateFindings
    ) {
        do throws(TemplateErrors) {
            let rules = try ThemeRules(theme, parts, loader: loader)
            findings.report(rules.diagnostics())
            let themed = ThemedLoader(loader, theme: theme, parts: parts)
            let edition = try kind.compile(themed, language)
            let typesetter = try SampleTypesetter(edition, loader: themed, fonts: fonts)
            guard let sample = edition.samples.first, let document = sample.document(theme) else { return }
            typesetter.check(document, trace: "seen with the theme \(theme.name)", &findings)
        } catch {
            findings.report(error.diagnostics)
        }
    }
}
