import HMSPlan
public import Markup
import PDFOutput
public import StatusReport
import Template
public import Typesetter

/// Checks a template as a designer needs it: against the schema, against every kind of sample in all of its languages,
/// and under every theme.
public struct TemplateCheck: Sendable {
    let loader: any ResourceLoader
    let fonts: FontLibrary
    let themes: ThemeCatalog
    let kinds: TemplateKinds

    /// A check of the template in a bundle.
    ///
    /// - Parameters:
    ///   - themes: themes that are laid over it, each in turn.
    ///   - kinds: kinds of documents; the schema in `template.yml` decides.
    public init(
        _ loader: any ResourceLoader, kinds: TemplateKinds, fonts: FontLibrary, themes: ThemeCatalog = ThemeCatalog()
    ) {
        self.loader = loader
        self.fonts = fonts
        self.themes = themes
        self.kinds = kinds
    }

    /// All that is wrong, each problem once.
    ///
    /// - Parameter names: the samples that it is filled with in every language; all where none is named.
    /// - Throws: where there is no sample of a name.
    public func run(_ names: [String] = []) throws(UnknownSample) -> CheckedTemplate {
        var findings = TemplateFindings()
        findings.report(EncodingRule(loader: loader).diagnostics())
        let kind: TemplateKind, manifest: TemplateManifest
        do throws(Diagnostic) {
            manifest = try TemplateManifest(loader, schema: nil)
            kind = try kinds.kind(of: loader)
        } catch {
            findings.report([error])
            return CheckedTemplate(findings, loader: loader, themes: themes)
        }
        run(kind, manifest, try kind.samples(names).map(\.name), &findings)
        return CheckedTemplate(findings, loader: loader, themes: themes)
    }

    private func run(
        _ kind: TemplateKind, _ manifest: TemplateManifest, _ samples: [String], _ findings: inout TemplateFindings
    ) {
        let languages = manifest.locales.compactMap(ReportLanguage.init)
        let texts = TextFiles(loader, languages: languages)
        let writer = PDFWriter()
        findings.report(texts.diagnostics())
        for language in languages {
            do throws(TemplateErrors) {
                let edition = try SampleEdition(loader, kind, language)
                check(edition, samples, writer, &findings) { "seen with the sample \($0) in \(language.rawValue)" }
            } catch {
                findings.report(texts.withoutRepetition(error.diagnostics, in: language))
            }
        }
        guard let parts = manifest.theme, let language = languages.first else { return }
        for theme in themes.themes { check(theme, over: parts, kind, language, samples, writer, &findings) }
    }

    private func check(
        _ edition: SampleEdition, _ samples: [String], _ writer: PDFWriter, _ findings: inout TemplateFindings,
        trace: (String) -> String
    ) {
        findings.report(edition.sheets.diagnostics)
        findings.report(StyleImageRule(loader: edition.loader, sources: edition.sheets.sources).diagnostics())
        // What is computed for one sample serves the next.
        let shaper = TextShaper(library: fonts)
        for sample in samples {
            guard let pages = edition.pages(of: sample, shaper: shaper) else { continue }
            findings.report(edition.findings(in: pages, fonts: fonts, writer: writer), trace: trace(sample))
            findings.pages += pages.result.document.pages.count
            findings.documents += 1
        }
    }

    /// A theme changes colours and images only: one sample shows them.
    private func check(
        _ theme: ReportTheme, over parts: ThemableParts, _ kind: TemplateKind, _ language: ReportLanguage,
        _ samples: [String], _ writer: PDFWriter, _ findings: inout TemplateFindings
    ) {
        do throws(TemplateErrors) {
            findings.report(try ThemeRules(theme, parts, loader: loader).diagnostics())
            let edition = try SampleEdition(loader, kind, language, theme: theme)
            check(edition, Array(samples.prefix(1)), writer, &findings) { _ in "seen with the theme \(theme.name)" }
        } catch {
            findings.report(error.diagnostics)
        }
    }
}
