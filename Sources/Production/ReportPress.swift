public import AnnualReview
public import Archive
import Foundation
public import HMSPlan
public import Markup
public import StatusReport
public import Template
public import Typesetter

/// What all workers share to make status reports: the compiled template, its style sheets, the fonts. Immutable.
public struct ReportPress: Sendable {
    /// The template, checked and compiled in each of its languages, or in the one that was asked for.
    private let templates: [ReportLanguage: ReportTemplate]
    /// The template in the language that is used where a plan's own is missing: its first.
    public let template: ReportTemplate
    let documents: ThemedPress

    /// A press for a template, in all languages that its manifest names.
    ///
    /// - Parameters:
    ///   - only: the one language in which reports are to be made; compiling the others would be in vain.
    ///   - themes: themes that may be laid over the template.
    ///   - choice: which of them a report has.
    /// - Throws: `TemplateErrors` with all that is wrong with the template, its style sheets, the themes or the fonts.
    public init(
        loader: DirectoryResourceLoader, ruleSet: RuleSet, fonts: FontLibrary, themes: ThemeCatalog = ThemeCatalog(),
        choice: ThemeChoice = .association, only: ReportLanguage? = nil
    ) throws(TemplateErrors) {
        var templates: [ReportLanguage: ReportTemplate] = [:]
        let languages = try Self.languages(loader, only: only)
        let template = try ReportTemplate(loader, language: languages[0], ruleSet: ruleSet)
        for language in languages {
            templates[language] =
                language == languages[0]
                ? template : try ReportTemplate(loader, language: language, ruleSet: ruleSet)
        }
        self.templates = templates
        self.template = template
        let plain = try DocumentPress(
            template.manifest, sourceMap: template.sourceMap, loader: loader, fonts: fonts)
        documents = try ThemedPress(plain, template.manifest, themes, choice)
    }

    /// The press for the status report that comes with the program, with the themes that lie beside it.
    ///
    /// - Throws: `TemplateErrors`, or a `Diagnostic` where templates or fonts are missing.
    public static func standard(
        ruleSet: RuleSet? = nil, choice: ThemeChoice = .association, only language: ReportLanguage? = nil
    ) throws -> ReportPress {
        let folders = try ResourceFolders.find()
        let loader = DirectoryResourceLoader(root: folders.templates + "/statusrapport")
        let fonts = try FontLibrary(directories: folders.fontFolders)
        if let language { Thread.detachNewThread { fonts.loadHyphenation(of: language.rawValue) } }
        return try ReportPress(
            loader: loader, ruleSet: try ruleSet ?? .standard(), fonts: fonts,
            themes: try ThemeCatalog(folder: folders.themes), choice: choice, only: language)
    }

    /// The template in a plan's language.
    func template(in language: ReportLanguage) -> ReportTemplate { templates[language] ?? template }

    /// The languages of a template's manifest, the first being the one for plans whose own is not among them; of these
    /// only one, where that is enough.
    private static func languages(
        _ loader: DirectoryResourceLoader, only: ReportLanguage?
    ) throws(TemplateErrors) -> [ReportLanguage] {
        do throws(Diagnostic) {
            let manifest = try TemplateManifest(loader)
            let languages = manifest.locales.compactMap(ReportLanguage.init)
            guard !languages.isEmpty, languages.count == manifest.locales.count else {
                throw Diagnostic(
                    "template-language", .error, "template.yml names a language that reports do not have",
                    hints: ["locales are a list of nb, nn and en"])
            }
            guard let only else { return languages }
            return [languages.contains(only) ? only : languages[0]]
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
    }

    /// Folders whose fonts documents may use.
    public static func fontDirectories() throws -> [String] { try ResourceFolders.find().fontFolders }

    /// Name, version and content hash of the template.
    public var source: DocumentManifest.Source { documents.plain.source }

    /// Sentences of the suggested measures, by their key in the rule set.
    public var measures: [String: String] { template.texts.measures }

    /// A worker for one thread.
    public func makeWorker() -> ReportWorker { ReportWorker(press: self) }
}
