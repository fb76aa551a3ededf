public import HMSPlan
import Markup
import PDFOutput
public import PortfolioReport
import Template
import Typesetter

/// Makes the overview of a portfolio: the compiled template, its style sheets, the fonts. Immutable.
public struct PortfolioPress: Sendable {
    private let template: PortfolioTemplate
    private let documents: DocumentPress

    /// The press for the overview that comes with the program.
    ///
    /// - Throws: `TemplateErrors`, or a `Diagnostic` where templates or fonts are missing.
    public static func standard() throws -> PortfolioPress {
        let folders = try ResourceFolders.find()
        return try PortfolioPress(
            loader: DirectoryResourceLoader(root: folders.templates + "/portefolje"),
            fonts: try FontLibrary(directories: folders.fontFolders))
    }

    private init(loader: DirectoryResourceLoader, fonts: FontLibrary) throws(TemplateErrors) {
        template = try PortfolioTemplate(loader, language: .nb)
        documents = try DocumentPress(
            template.manifest, sourceMap: template.sourceMap, loader: loader, fonts: fonts)
    }

    /// The documents of a portfolio. Layout recurses with the document's nesting: call it where the stack is deep.
    ///
    /// - Parameter time: the moment that the PDF states as its own.
    /// - Throws: all errors of the template's result; warnings go with the report.
    public func makeReport(of portfolio: PortfolioOverview, time: Timestamp) throws(ReportError) -> FinishedReport {
        try DocumentWorker(press: documents).makeReport(
            template.document(of: portfolio), of: portfolio.association.id.text,
            figures: AttachedFigures("portfolio", of: PortfolioRecord(portfolio)), date: PDFDate(time.description))
    }
}
