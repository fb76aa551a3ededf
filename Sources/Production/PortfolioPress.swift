public import HMSPlan
import Markup
import PDFOutput
public import PortfolioReport
import StatusReport
import Template
import Typesetter

/// Makes the overview of a portfolio: the compiled template, its style sheets, the fonts. Immutable.
public struct PortfolioPress: Sendable {
    private let template: PortfolioTemplate
    private let documents: ThemedPress

    /// The press for the overview that comes with the program, with the themes that lie beside it.
    ///
    /// - Parameters:
    ///   - language: one of the template's languages.
    ///   - choice: which theme an overview has.
    /// - Throws: `TemplateErrors`, or a `Diagnostic` where templates or fonts are missing.
    public static func standard(
        language: ReportLanguage = .nb, choice: ThemeChoice = .association
    ) throws -> PortfolioPress {
        let folders = try ResourceFolders.find()
        let loader = DirectoryResourceLoader(root: folders.templates + "/portefolje")
        let template = try PortfolioTemplate(loader, language: language)
        let plain = try DocumentPress(
            template.manifest, sourceMap: template.sourceMap, loader: loader,
            fonts: try FontLibrary(directories: folders.fontFolders))
        let themes = try ThemeCatalog(folder: folders.themes)
        return PortfolioPress(
            template: template, documents: try ThemedPress(plain, template.manifest, themes, choice))
    }

    /// The documents of a portfolio. Layout recurses with the document's nesting: call it where the stack is deep.
    ///
    /// - Parameter time: the moment that the PDF states as its own.
    /// - Throws: all errors of the template's result; warnings go with the report.
    public func makeReport(of portfolio: PortfolioOverview, time: Timestamp) throws(ReportError) -> FinishedReport {
        let association = portfolio.association.id.text
        let theme = documents.theme(ofAssociation: association)
        return try DocumentWorker(press: documents.press(theme)).makeReport(
            template.document(of: portfolio, theme: theme), of: association,
            figures: AttachedFigures("portfolio", of: PortfolioRecord(portfolio)), date: PDFDate(time.description))
    }
}
