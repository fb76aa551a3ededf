import Markup
import Typesetter

/// Finds text that a reader cannot see: cut by a box that hides what is too long, or beyond the paper's edge.
struct ClippedText {
    private let document: TypesetDocument
    private let places: TextPlaces?

    /// - Parameters:
    ///   - source: the document that was typeset, so that the element can be named.
    ///   - sources: its template's files.
    init(_ document: TypesetDocument, of source: Document? = nil, _ sources: SourceMap = SourceMap()) {
        self.document = document
        places = source.map { TextPlaces($0, sources) }
    }

    /// A warning for each text, at most three a page.
    func diagnostics() -> [Diagnostic] {
        document.pages.indices.flatMap { Array(onPage($0).prefix(3)) }
    }

    private func onPage(_ index: Int) -> [Diagnostic] {
        let page = document.pages[index]
        var visible: [Rect?] = [Rect(origin: Point(x: 0, y: 0), size: page.size)]
        var found: [Diagnostic] = []
        for item in page.items {
            switch item {
            case .save: visible.append(visible.last ?? nil)
            case .restore: if visible.count > 1 { visible.removeLast() }
            case .transform: visible[visible.count - 1] = nil
            case .clip(.rect(let rect)) where visible.last != .some(nil): visible[visible.count - 1] = rect
            case .clip: visible[visible.count - 1] = nil
            case .glyphs(let run):
                guard let rect = visible.last ?? nil, isCut(run, by: rect, on: page) else { continue }
                found.append(diagnostic(run, page, index, isPaper: rect.size == page.size))
            default: break
            }
        }
        return found
    }

    private func isCut(_ run: GlyphRun, by rect: Rect, on page: Page) -> Bool {
        let range = Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)
        let width = page.glyphs[range].reduce(0.0) { $0 + Double($1.advance) }
        let end = rect.origin.x + rect.size.width
        return run.origin.x + width > end + 1 || run.origin.x < rect.origin.x - 1
            || run.origin.y > rect.origin.y + rect.size.height + run.size / 2
    }

    private func diagnostic(_ run: GlyphRun, _ page: Page, _ index: Int, isPaper: Bool) -> Diagnostic {
        let range = Int(run.textStart)..<Int(run.textStart + run.textLength)
        let text = String(decoding: page.text[range], as: UTF8.self)
        let place = places?.element(showing: text)
        let owner = place.map { "the text of <\($0.name)>" } ?? "a text"
        return Diagnostic(
            "text-clipped", .warning,
            isPaper ? "\(owner) leaves the paper" : "\(owner) is cut off by its box",
            hints: [
                "the value is '\(text)', on page \(index + 1)",
                "let it wrap (white-space: normal; overflow-wrap: anywhere), or give the box more room",
            ], at: place?.location)
    }
}
