import HMSPlan
package import Markup
package import PDFOutput
import StatusReport
package import Typesetter

extension SampleEdition {
    /// What is wrong with a sample's document: what typesetting told, what a reader would miss, what keeps the archival
    /// file from being written.
    ///
    /// - Parameters:
    ///   - fonts: those that reports may use.
    ///   - writer: keeps fonts from one document to the next.
    package func findings(in pages: SamplePages, fonts: FontLibrary, writer: PDFWriter) -> [Diagnostic] {
        let sources = sheets.sources
        let styled = styled(pages.source)
        let checked = CheckedDocument(pages.source, sources)
        let runs = pages.result.document.pages.indices.map(pages.result.runs)
        let markup =
            VocabularyRule(checked: checked).diagnostics() + AlternativeRule(checked: checked).diagnostics()
            + HeadingRule(checked: checked).diagnostics() + TableRule(checked: checked).diagnostics()
            + ReferenceRule(checked: checked).diagnostics()
            + LanguageRule(checked: checked, tag: template.languageTag).diagnostics()
        let looks =
            FontRule(styled, fonts, sources).diagnostics() + ContrastRule(styled, sources).diagnostics()
            + DrawnContrast(result: pages.result, runs: runs, styled: styled, sources: sources).diagnostics()
        let room =
            ClippedText(runs: runs, source: pages.source, sources: sources).diagnostics()
            + OverflowingText(result: pages.result, runs: runs, styled: styled, sources: sources).diagnostics()
            + WideBoxes(result: pages.result, styled: styled, sources: sources).diagnostics()
        let archival = ArchivalRule(document: pages.result.document).diagnostics(writer, besides: markup)
        return markup + PlacedDiagnostics(checked, sources).placed(pages.result.diagnostics + archival) + looks + room
    }

    /// Diagnostics with their places in the template.
    package func placed(_ diagnostics: [Diagnostic], in pages: SamplePages) -> [Diagnostic] {
        PlacedDiagnostics(CheckedDocument(pages.source, sheets.sources), sheets.sources).placed(diagnostics)
    }

    /// What is wrong with the template's files, whatever it is filled with.
    package var fileFindings: [Diagnostic] {
        let languages = template.manifest.locales.compactMap(ReportLanguage.init)
        return EncodingRule(loader: loader).diagnostics()
            + StyleImageRule(loader: loader, sources: sheets.sources).diagnostics()
            + TextFiles(loader, languages: languages).diagnostics()
    }

    private func styled(_ document: Document) -> StyledDocument {
        var options = StyleOptions()
        options.sources = sheets.sources
        options.base = template.manifest.document
        // What is wrong with the styles is told where the document is typeset.
        var ignored = Diagnostics()
        return styles.resolve(document, options: options, memory: memory, diagnostics: &ignored)
    }
}
