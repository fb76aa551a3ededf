public import AnnualReview
public import Archive
import HMSPlan
public import Markup
public import StatusReport
public import Template
public import Typesetter

/// What all workers share to make reports: the compiled template, its style sheets, the fonts. Immutable.
public struct ReportPress: Sendable {
    /// The template, checked and compiled.
    public let template: ReportTemplate
    /// Name, version and content hash of the template.
    public let source: DocumentManifest.Source
    let styles: StyleResolver
    let edition: EditionStyles
    let fonts: FontLibrary
    let loader: any ResourceLoader
    let sources: SourceMap

    /// A press for a template.
    ///
    /// - Throws: `TemplateErrors` with all that is wrong with the template, its style sheets or the fonts.
    public init(
        template: ReportTemplate, loader: DirectoryResourceLoader, fonts: FontLibrary
    ) throws(TemplateErrors) {
        self.template = template
        self.loader = loader
        self.fonts = fonts
        let sheets: DocumentStyleSheets
        do throws(Diagnostic) {
            let name = template.manifest.document
            let entry = try loader.load(name, relativeTo: "")
            var files = template.sourceMap
            let document = try HTMLParser.parse(entry.bytes, file: files.add(name: name, bytes: entry.bytes))
            sheets = DocumentStyleSheets(of: document, loader: loader, base: name, sources: files)
            source = DocumentManifest.Source(
                name: template.manifest.name, version: template.manifest.version, hash: try Self.hash(loader))
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        guard sheets.diagnostics.isEmpty else { throw TemplateErrors(diagnostics: sheets.diagnostics) }
        sources = sheets.sources
        styles = StyleResolver(sheets.sheets)
        edition = EditionStyles(sheets.references)
    }

    /// The press for the status report that comes with the program.
    ///
    /// - Throws: `TemplateErrors`, or a `Diagnostic` where templates or fonts are missing.
    public static func standard(ruleSet: RuleSet? = nil) throws -> ReportPress {
        let folders = try ResourceFolders.find()
        let loader = DirectoryResourceLoader(root: folders.templates + "/statusrapport")
        let template = try ReportTemplate(loader, language: .nb, ruleSet: try ruleSet ?? .standard())
        return try ReportPress(
            template: template, loader: loader, fonts: try FontLibrary(directories: folders.fontFolders))
    }

    /// Folders whose fonts documents may use.
    public static func fontDirectories() throws -> [String] { try ResourceFolders.find().fontFolders }

    /// Sentences of the suggested measures, by their key in the rule set.
    public var measures: [String: String] { template.texts.measures }

    /// A worker for one thread.
    public func makeWorker() -> ReportWorker { ReportWorker(press: self) }

    /// Hash over the names and bytes of all files of a bundle.
    private static func hash(_ loader: DirectoryResourceLoader) throws(Diagnostic) -> String {
        var bytes: [UInt8] = []
        for entry in try loader.files(limit: 10_000) {
            let file = try loader.load("/" + entry.name, relativeTo: "")
            bytes += Array(entry.name.utf8) + [0] + Array(String(file.bytes.count).utf8) + [0] + file.bytes
        }
        return ContentHash(of: bytes).hexadecimal
    }
}
