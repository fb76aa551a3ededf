import Markup
import Typesetter

/// Finds text that is wider than the box it stands in: it runs into what stands beside it.
struct OverflowingText {
    private let result: TypesettingResult
    private let styled: StyledDocument
    private let places: TextPlaces
    /// By how much text may stand out unseen, in CSS pixels.
    private static let slack = 2.0

    init(_ result: TypesettingResult, _ styled: StyledDocument, _ sources: SourceMap) {
        self.result = result
        self.styled = styled
        places = TextPlaces(styled.document, sources)
    }

    /// A warning for each text, at most three a page.
    func diagnostics() -> [Diagnostic] {
        zip(result.document.pages, result.boxes).enumerated().flatMap { index, pair in
            Array(runs(on: pair.0, among: pair.1).lazy.map { diagnostic($0, pair.0, index) }.prefix(3))
        }
    }

    /// Runs that end behind the right edge of the block or cell that they begin in.
    private func runs(on page: Page, among boxes: [PlacedBox]) -> [GlyphRun] {
        let blocks = boxes.filter(holdsLines)
        var depth = 0
        return page.items.compactMap { item in
            switch item {
            case .save: depth += 1
            case .restore: depth -= 1
            // Inside of a clip or a transform, another rule tells what is cut.
            case .glyphs(let run) where depth == 0 && overflows(run, blocks, page): return run
            default: break
            }
            return nil
        }
    }

    private func holdsLines(_ box: PlacedBox) -> Bool {
        let style = styled.styles[Int(styled.elementStyles[Int(box.element.index)].index)]
        return box.part == .none && [.block, .listItem, .tableCell, .inlineBlock].contains(style.box.display)
    }

    private func overflows(_ run: GlyphRun, _ blocks: [PlacedBox], _ page: Page) -> Bool {
        let (x, y) = (run.origin.x, run.origin.y)
        // Parents come before their children: the last box around the pen is the innermost.
        guard
            let block = blocks.last(where: { box in
                x >= box.rect.minX - 0.5 && x <= box.rect.maxX && y >= box.rect.minY && y <= box.rect.maxY
            })
        else { return false }
        let glyphs = page.glyphs[Int(run.glyphStart)..<Int(run.glyphStart + run.glyphCount)]
        let end = x + glyphs.reduce(0.0) { $0 + Double($1.advance) }
        // What leaves the paper is told as cut off.
        return end > block.rect.maxX + Self.slack && end <= page.size.width
    }

    private func diagnostic(_ run: GlyphRun, _ page: Page, _ index: Int) -> Diagnostic {
        let range = Int(run.textStart)..<Int(run.textStart + run.textLength)
        let text = String(decoding: page.text[range], as: UTF8.self)
        let place = places.element(showing: text)
        return Diagnostic(
            "text-overflow", .warning, "the text of <\(place?.name ?? "p")> is wider than its box",
            hints: [
                "the value is '\(text)', on page \(index + 1)",
                "let it wrap (white-space: normal; overflow-wrap: anywhere), or give the box more room",
            ], at: place?.location)
    }
}
