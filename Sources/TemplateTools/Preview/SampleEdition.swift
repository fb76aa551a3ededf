package import AnnualReview
package import HMSPlan
package import Markup
package import StatusReport
package import Template
package import Typesetter

/// A template compiled in one language, with its style sheets: typesets plans for those who look at it.
package struct SampleEdition {
    /// The compiled template.
    package let template: ReportTemplate
    /// Its style sheets.
    package let sheets: DocumentStyleSheets
    /// The bundle.
    package let loader: any ResourceLoader
    private let styles: StyleResolver
    private let memory = StyleMemory()

    /// Compiles a template.
    ///
    /// - Throws: all that is wrong with the template and its style sheets.
    package init(_ loader: any ResourceLoader, language: ReportLanguage, ruleSet: RuleSet) throws(TemplateErrors) {
        self.loader = loader
        template = try ReportTemplate(loader, language: language, ruleSet: ruleSet)
        let base = template.manifest.document
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
        styles = StyleResolver(sheets.sheets)
    }

    /// The pages of a review's report.
    ///
    /// - Parameters:
    ///   - shaper: the worker's.
    ///   - isExplained: whether places of boxes and reasons for breaks are wanted.
    ///   - name: the template's name and version as the report gives them, where they are not its own.
    package func pages(
        of review: Review, shaper: TextShaper, isExplained: Bool = false, named name: String? = nil
    ) -> SamplePages {
        let document = template.document(of: review, named: name)
        var job = TypesettingJob(styles: styles, shaper: shaper, resources: loader)
        job.memory = memory
        job.styleOptions.sources = sheets.sources
        job.styleOptions.base = template.manifest.document
        job.placesBoxes = isExplained
        job.explainsBreaks = isExplained
        return SamplePages(source: document, result: job.run(document))
    }

    /// What a reader would miss in a report: contrast, alternative texts, order of headings, text that is cut, texts
    /// that are not translated.
    package func findings(in pages: SamplePages) -> [Diagnostic] {
        var ignored = Diagnostics()
        var options = StyleOptions()
        options.base = template.manifest.document
        let styled = styles.resolve(pages.source, options: options, memory: memory, diagnostics: &ignored)
        let languages = template.manifest.locales.compactMap(ReportLanguage.init)
        return MarkupRules(pages.source, sheets.sources).diagnostics()
            + ContrastRule(styled, sheets.sources).diagnostics() + ClippedText(pages.result.document).diagnostics()
            + TextFiles(loader, languages: languages).diagnostics()
    }
}

/// A report as it was expanded and typeset.
package struct SamplePages: Sendable {
    /// The expanded document.
    package let source: Document
    /// Its pages, with what was found on the way.
    package let result: TypesettingResult
}
