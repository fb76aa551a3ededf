public import HMSPlan
public import Markup
public import StatusReport
public import Template

/// A template of the portfolio's overview in one language: read, checked and compiled once.
public struct PortfolioTemplate: Sendable {
    /// What the template says about itself.
    public let manifest: TemplateManifest
    /// Its sentences and words.
    public let texts: PortfolioTexts
    private let compiled: CompiledTemplate

    /// Reads and compiles a template.
    ///
    /// - Parameters:
    ///   - loader: the template's bundle.
    ///   - language: one of its languages.
    /// - Throws: all that is wrong with the template.
    public init(_ loader: any ResourceLoader, language: ReportLanguage) throws(TemplateErrors) {
        do throws(Diagnostic) {
            manifest = try TemplateManifest(loader, schema: PortfolioReport.schemaName)
            guard manifest.locales.contains(language.rawValue) else {
                throw Diagnostic(
                    "template-language", .error,
                    "the template \(manifest.description) has no texts in '\(language.rawValue)'",
                    hints: ["its languages are \(manifest.locales.joined(separator: ", "))"])
            }
            let file = try loader.load("/text/\(language.rawValue).yml", relativeTo: "")
            texts = try PortfolioTexts(
                yaml: String(decoding: file.bytes, as: UTF8.self), file: file.name, language: language)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        compiled = try CompiledTemplate(
            loader, entry: manifest.document, schema: PortfolioReport.schema, texts: texts.labels)
    }

    /// The template's files, for diagnostics about its documents.
    public var sourceMap: SourceMap { compiled.sourceMap }

    /// The overview of a portfolio.
    ///
    /// - Parameters:
    ///   - theme: whose logo it shows.
    ///   - name: name and version of the template that the overview shall give, where they are not its own.
    public func document(
        of portfolio: PortfolioOverview, theme: ReportTheme? = nil, named name: String? = nil
    ) -> Document {
        compiled.expand(
            PortfolioReport.values(
                of: portfolio, texts: texts, template: name ?? manifest.description, theme: theme))
    }
}
