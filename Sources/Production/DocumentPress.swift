import Archive
import Markup
import StatusReport
import Template
import Typesetter

/// What all workers share to make documents of one template: its style sheets, its files, the fonts. Immutable.
struct DocumentPress: Sendable {
    /// Name, version and content hash of the template.
    let source: DocumentManifest.Source
    /// The file of the template that documents begin with.
    let base: String
    private(set) var styles: StyleResolver
    private(set) var edition: EditionStyles
    let fonts: FontLibrary
    private(set) var loader: any ResourceLoader
    private(set) var sources: SourceMap
    /// Name and content hash of the theme that is laid over the template.
    private(set) var theme: DocumentManifest.Source?

    /// A press for a template that is compiled.
    ///
    /// - Throws: `TemplateErrors` with all that is wrong with the style sheets.
    init(
        _ manifest: TemplateManifest, sourceMap: SourceMap, loader: DirectoryResourceLoader, fonts: FontLibrary
    ) throws(TemplateErrors) {
        self.loader = loader
        self.fonts = fonts
        base = manifest.document
        do throws(Diagnostic) {
            source = DocumentManifest.Source(
                name: manifest.name, version: manifest.version, hash: try Self.hash(loader))
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        let sheets = try Self.sheets(base, loader, sourceMap)
        sources = sheets.sources
        styles = StyleResolver(sheets.sheets)
        edition = EditionStyles(sheets.references)
    }

    /// The press with a theme laid over its template.
    func themed(_ theme: ReportTheme, _ parts: ThemableParts) throws(TemplateErrors) -> DocumentPress {
        var press = self
        press.loader = ThemedLoader(loader, theme: theme, parts: parts)
        press.theme = DocumentManifest.Source(
            name: theme.name, version: theme.version, hash: ContentHash(ofFiles: theme.files).hexadecimal)
        let sheets = try Self.sheets(base, press.loader, sources)
        press.sources = sheets.sources
        press.styles = StyleResolver(sheets.sheets)
        press.edition = EditionStyles(sheets.references)
        return press
    }

    /// The style sheets of the template's first file.
    private static func sheets(
        _ base: String, _ loader: any ResourceLoader, _ sources: SourceMap
    ) throws(TemplateErrors) -> DocumentStyleSheets {
        let sheets: DocumentStyleSheets
        do throws(Diagnostic) {
            let entry = try loader.load(base, relativeTo: "")
            var files = sources
            let document = try HTMLParser.parse(entry.bytes, file: files.add(name: base, bytes: entry.bytes))
            sheets = DocumentStyleSheets(of: document, loader: loader, base: base, sources: files)
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        guard sheets.diagnostics.isEmpty else { throw TemplateErrors(diagnostics: sheets.diagnostics) }
        return sheets
    }

    /// Hash over the names and bytes of all files of a bundle.
    private static func hash(_ loader: DirectoryResourceLoader) throws(Diagnostic) -> String {
        var files: [(name: String, bytes: [UInt8])] = []
        for entry in try loader.files(limit: 10_000) {
            files.append((entry.name, try loader.load("/" + entry.name, relativeTo: "").bytes))
        }
        return ContentHash(ofFiles: files).hexadecimal
    }
}
