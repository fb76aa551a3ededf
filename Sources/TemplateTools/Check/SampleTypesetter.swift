import Markup
import StatusReport
import Template
import Typesetter

/// Typesets documents of one template; what it computes for one serves the next.
struct SampleTypesetter {
    private let loader: any ResourceLoader
    private let base: String
    private let styles: StyleResolver
    private let shaper: TextShaper
    private let fonts: FontLibrary
    private let sources: SourceMap
    /// What the style sheets hold that has no effect: warnings, for their errors end the check of a language.
    let diagnostics: [Diagnostic]

    init(_ template: TemplateEdition, loader: any ResourceLoader, fonts: FontLibrary) throws(TemplateErrors) {
        self.loader = loader
        base = template.manifest.document
        let sheets: DocumentStyleSheets
        do throws(Diagnostic) {
            let entry = try loader.load("/" + base, relativeTo: "")
            var files = template.sourceMap
            let document = try HTMLParser.parse(entry.bytes, file: files.add(name: base, bytes: entry.bytes))
            sheets = DocumentStyleSheets(of: document, loader: loader, base: base, sources: files)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        guard !sheets.diagnostics.contains(where: { $0.severity == .error }) else {
            throw TemplateErrors(diagnostics: sheets.diagnostics)
        }
        self.fonts = fonts
        sources = sheets.sources
        diagnostics = sheets.diagnostics
        styles = StyleResolver(sheets.sheets)
        shaper = TextShaper(library: fonts)
    }

    /// Everything that shows when a document is typeset.
    ///
    /// - Parameter trace: what it was made from, as a hint.
    func check(_ document: Document, trace: String, _ findings: inout TemplateFindings) {
        let (result, styled) = typeset(document)
        findings.report(MarkupRules(document, sources).diagnostics(), trace: trace)
        findings.report(PlacedDiagnostics(document, sources).placed(result.diagnostics), trace: trace)
        findings.report(FontRule(styled, fonts, sources).diagnostics(), trace: trace)
        findings.report(ContrastRule(styled, sources).diagnostics(), trace: trace)
        findings.report(ClippedText(result.document, of: document, sources).diagnostics(), trace: trace)
        findings.report(OverflowingText(result, styled, sources).diagnostics(), trace: trace)
        findings.pages += result.document.pages.count
        findings.documents += 1
    }

    /// The pages of a document, and its styles.
    private func typeset(_ document: Document) -> (result: TypesettingResult, styled: StyledDocument) {
        var job = TypesettingJob(styles: styles, shaper: shaper, resources: loader)
        job.styleOptions.sources = sources
        job.styleOptions.base = base
        job.placesBoxes = true
        // What is wrong with the styles is told by the job.
        var ignored = Diagnostics()
        let styled = styles.resolve(document, options: job.styleOptions, diagnostics: &ignored)
        return (job.run(document), styled)
    }
}
