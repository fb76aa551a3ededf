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
    private let sources: SourceMap

    init(_ template: ReportTemplate, loader: any ResourceLoader, fonts: FontLibrary) throws(TemplateErrors) {
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
        sources = sheets.sources
        styles = StyleResolver(sheets.sheets)
        shaper = TextShaper(library: fonts)
    }

    /// The pages of a document, and its styles.
    func typeset(_ document: Document) -> (result: TypesettingResult, styled: StyledDocument) {
        var job = TypesettingJob(styles: styles, shaper: shaper, resources: loader)
        job.styleOptions.sources = sources
        job.styleOptions.base = base
        // What is wrong with the styles is told by the job.
        var ignored = Diagnostics()
        let styled = styles.resolve(document, options: job.styleOptions, diagnostics: &ignored)
        return (job.run(document), styled)
    }
}
