import Markup
import Production
import Typesetter

/// Typesets one HTML edition over and over, as a worker does: fonts, style sheets and what was shaped are kept.
final class SampleTypesetter {
    private let document: Document
    private let resolver: StyleResolver
    private let fonts: FontLibrary
    private let shaper: TextShaper
    private let loader: MemoryResourceLoader
    private let memory = StyleMemory()

    init(html: [UInt8]) throws {
        loader = MemoryResourceLoader(["/rapport.html": html])
        var sources = SourceMap()
        document = try HTMLParser.parse(html, file: sources.add(name: "rapport.html", bytes: html))
        let sheets = DocumentStyleSheets(of: document, loader: loader, base: "rapport.html", sources: sources)
        resolver = StyleResolver(sheets.sheets)
        fonts = try FontLibrary(directories: try ReportPress.fontDirectories())
        shaper = TextShaper(library: fonts)
    }

    func styles() -> Int {
        var diagnostics = Diagnostics()
        return resolver.resolve(document, options: StyleOptions(), memory: memory, diagnostics: &diagnostics).styles
            .count
    }

    func run() -> TypesettingResult { run(shaper) }

    func runUnshaped() -> TypesettingResult { run(TextShaper(library: fonts)) }

    private func run(_ shaper: TextShaper) -> TypesettingResult {
        var job = TypesettingJob(styles: resolver, shaper: shaper, resources: loader)
        job.memory = memory
        return job.run(document)
    }
}
