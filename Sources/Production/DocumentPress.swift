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
    let styles: StyleResolver
    let edition: EditionStyles
    let fonts: FontLibrary
    let loader: any ResourceLoader
    let sources: SourceMap

    /// A press for a template that is compiled.
    ///
    /// - Throws: `TemplateErrors` with all that is wrong with the style sheets.
    init(
        _ manifest: TemplateManifest, sourceMap: SourceMap, loader: DirectoryResourceLoader, fonts: FontLibrary
    ) throws(TemplateErrors) {
        self.loader = loader
        self.fonts = fonts
        base = manifest.document
        let sheets: DocumentStyleSheets
        do throws(Diagnostic) {
            let entry = try loader.load(base, relativeTo: "")
            var files = sourceMap
            let document = try HTMLParser.parse(entry.bytes, file: files.add(name: base, bytes: entry.bytes))
            sheets = DocumentStyleSheets(of: document, loader: loader, base: base, sources: files)
            source = DocumentManifest.Source(
                name: manifest.name, version: manifest.version, hash: try Self.hash(loader))
        } catch {
            throw TemplateErrors(diagnostics: [error])
        }
        guard sheets.diagnostics.isEmpty else { throw TemplateErrors(diagnostics: sheets.diagnostics) }
        sources = sheets.sources
        styles = StyleResolver(sheets.sheets)
        edition = EditionStyles(sheets.references)
    }

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
