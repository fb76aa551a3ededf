import Markup
import PDFOutput
import Typesetter

/// Typesets files of the suite and paints them.
final class SuiteTypesetter {
    /// What pages look like before a test says otherwise.
    enum Paper: CaseIterable {
        /// One large page without margins, for tests made for screens.
        case screen
        /// The small page of the suite's print tests.
        case print

        var sheet: String {
            switch self {
            case .screen: "@page { size: 800px 1200px; margin: 0 }"
            case .print: "@page { size: 5in 3in; margin: 0.5in }"
            }
        }

        var extent: Extent { self == .screen ? Extent(width: 800, height: 1200) : Extent(width: 480, height: 288) }
    }

    /// A typeset file and what the engine cannot do of it.
    struct Pages {
        let document: TypesetDocument
        let unsupported: String?
        /// Whether a page took none of the content that was left.
        let isCutShort: Bool
    }

    private let fonts: FontLibrary
    private let shaper: TextShaper
    private let painter = PNGPainter()
    let loader: DirectoryResourceLoader

    init(suite: String, fonts folder: String) throws(Diagnostic) {
        loader = DirectoryResourceLoader(root: suite)
        fonts = try FontLibrary(directories: [folder])
            .adding([FontFaceDeclaration(family: "Ahem", path: suite + "/fonts/Ahem.ttf")])
        shaper = TextShaper(library: fonts)
    }

    /// The pages of a file.
    ///
    /// - Parameter isBare: whether the file's own styles are left out.
    func typeset(_ path: String, paper: Paper, isBare: Bool = false) throws(Diagnostic) -> Pages {
        let file = try SuiteFile(path: path, loader: loader, withoutStyles: isBare)
        var parser = StyleSheetParser(sources: file.sources, loader: loader, media: MediaContext(page: paper.extent))
        let page = parser.parse(Array(paper.sheet.utf8), name: "page.css")
        let own = DocumentStyleSheets(
            of: file.document, loader: loader, base: path, sources: parser.sources,
            media: MediaContext(page: paper.extent))
        let resolver = StyleResolver(isBare ? [page] : [page] + own.sheets)
        var job = TypesettingJob(styles: resolver, shaper: shaper(for: resolver), resources: loader)
        job.styleOptions.sources = own.sources
        job.styleOptions.base = path
        job.limits.pages = 60
        let result = job.run(file.document)
        let unsupported = (own.diagnostics + result.diagnostics).first { $0.code.text == "css-unsupported-property" }
        let isCutShort = result.diagnostics.contains { $0.code == "page-no-progress" }
        return Pages(document: result.document, unsupported: unsupported?.message, isCutShort: isCutShort)
    }

    /// A page as pixels; `nil` where there is none.
    func pixels(_ index: Int, of document: TypesetDocument) throws(Diagnostic) -> PixelBuffer? {
        guard index < document.pages.count else { return nil }
        return try painter.pixels(page: index, of: document)
    }

    private func shaper(for styles: StyleResolver) -> TextShaper {
        let declarations = styles.fontFaceFiles.compactMap { face -> FontFaceDeclaration? in
            guard let file = try? loader.load(face.reference.name, relativeTo: face.reference.base) else { return nil }
            return FontFaceDeclaration(family: face.family, traits: face.traits, path: "\(loader.root)/\(file.name)")
        }
        guard !declarations.isEmpty, let library = try? fonts.adding(declarations) else { return shaper }
        return TextShaper(library: library)
    }
}
