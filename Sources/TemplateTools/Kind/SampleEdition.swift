package import HMSPlan
package import Markup
import PDFOutput
package import StatusReport
package import Template
package import Typesetter

/// A template compiled in one language, with its style sheets, as it is or under a theme: typesets samples and finds
/// what is wrong with them.
package struct SampleEdition {
    /// The compiled template.
    package let template: TemplateEdition
    /// Its style sheets.
    package let sheets: DocumentStyleSheets
    /// The bundle, with the theme over it.
    package let loader: any ResourceLoader
    let language: ReportLanguage
    let styles: StyleResolver
    let memory = StyleMemory()
    private let theme: ReportTheme?

    /// Compiles a template.
    ///
    /// - Parameter theme: what is laid over it.
    /// - Throws: all that is wrong with the template and its style sheets.
    package init(
        _ bundle: any ResourceLoader, _ kind: TemplateKind, _ language: ReportLanguage, theme: ReportTheme? = nil
    ) throws(TemplateErrors) {
        self.theme = theme
        self.language = language
        loader = try Self.themed(bundle, theme)
        template = try Self.compile(kind, loader, language)
        sheets = try Self.sheets(template.manifest.document, loader, template.sourceMap)
        let problems = sheets.problems
        guard !problems.contains(where: { $0.severity == .error }) else {
            throw TemplateErrors(diagnostics: problems)
        }
        styles = StyleResolver(sheets.sheets)
    }

    private static func compile(
        _ kind: TemplateKind, _ loader: any ResourceLoader, _ language: ReportLanguage
    ) throws(TemplateErrors) -> TemplateEdition {
        do throws(TemplateErrors) {
            return try kind.compile(loader, language)
        } catch {
            // What the style sheets get wrong is told in the same run.
            let styles = manifest(of: loader).flatMap { try? sheets($0.document, loader, SourceMap()) }
            throw TemplateErrors(diagnostics: error.diagnostics + (styles?.problems ?? []))
        }
    }

    private static func manifest(of loader: any ResourceLoader) -> TemplateManifest? {
        try? TemplateManifest(loader, schema: nil)
    }

    private static func themed(
        _ bundle: any ResourceLoader, _ theme: ReportTheme?
    ) throws(TemplateErrors) -> any ResourceLoader {
        guard let theme, let parts = manifest(of: bundle)?.theme else { return bundle }
        try ThemeCatalog([theme]).check(over: parts, loader: bundle)
        return ThemedLoader(bundle, theme: theme, parts: parts)
    }

    private static func sheets(
        _ base: String, _ loader: any ResourceLoader, _ sources: SourceMap
    ) throws(TemplateErrors) -> DocumentStyleSheets {
        do throws(Diagnostic) {
            let entry = try loader.load("/" + base, relativeTo: "")
            var files = sources
            let document = try HTMLParser.parse(entry.bytes, file: files.add(name: base, bytes: entry.bytes))
            return DocumentStyleSheets(of: document, loader: loader, base: base, sources: files)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
    }

    /// The pages of a sample; `nil` where there is no document to make.
    ///
    /// - Parameters:
    ///   - shaper: the worker's.
    ///   - isExplained: whether reasons for breaks are wanted.
    ///   - name: the template's name and version as the report gives them, where they are not its own.
    package func pages(
        of sample: String, shaper: TextShaper, isExplained: Bool = false, named name: String? = nil
    ) -> SamplePages? {
        guard let document = template.document(of: sample, TemplateEdition.Look(theme: theme, template: name)) else {
            return nil
        }
        var job = TypesettingJob(styles: styles, shaper: shaper, resources: loader)
        job.memory = memory
        job.styleOptions.sources = sheets.sources
        job.styleOptions.base = template.manifest.document
        job.placesBoxes = true
        job.explainsBreaks = isExplained
        return SamplePages(source: document, result: job.run(document))
    }
}

/// A sample's document as it was expanded and typeset.
package struct SamplePages: Sendable {
    /// The expanded document.
    package let source: Document
    /// Its pages, with what was found on the way.
    package let result: TypesettingResult
}

extension DocumentStyleSheets {
    /// What is wrong with the style sheets of a template: fonts of its own are an error in reports.
    fileprivate var problems: [Diagnostic] {
        diagnostics
            + sheets.flatMap(\.fontFaces).map { face in
                Diagnostic(
                    "css-font-face", .error, "a report's style sheets cannot bring fonts of their own",
                    hints: ["remove the rule, and take one of the fonts in the folder Fonts, such as Fira Sans"],
                    at: sources.location(of: face.span))
            }
    }
}
