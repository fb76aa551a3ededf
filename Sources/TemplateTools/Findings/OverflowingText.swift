import Markup
import Typesetter

/// Finds text that is wider than the box it stands in, so that it runs into what stands beside it, and text whose box
/// leaves it next to no room.
struct OverflowingText {
    let result: TypesettingResult
    let runs: [[PaintedRun]]
    let styled: StyledDocument
    let sources: SourceMap
    /// By how much text may stand out unseen, in CSS pixels.
    private static let slack = 2.0
    /// A box of a width below so many times the size of its letters breaks words into letters.
    private static let narrow = 1.5

    /// A warning for each text, at most three a page.
    func diagnostics() -> [Diagnostic] {
        result.boxes.indices.flatMap { index -> [Diagnostic] in
            let page = result.document.pages[index]
            let blocks = result.boxes[index].filter(holdsLines)
            let wide = runs[index].lazy.filter { overflows($0, blocks, page) }.map { diagnostic($0, index) }
            return Array(wide.prefix(3)) + blocks.lazy.compactMap { tooNarrow($0, index) }.prefix(3)
        }
    }

    private func holdsLines(_ box: PlacedBox) -> Bool {
        box.part == .none
            && [.block, .listItem, .tableCell, .inlineBlock].contains(styled.style(of: box.element).box.display)
    }

    private func overflows(_ run: PaintedRun, _ blocks: [PlacedBox], _ page: Page) -> Bool {
        // Inside of a clip or a transform, another rule tells what is cut.
        guard case .paper = run.clip else { return false }
        let (x, y) = (run.run.origin.x, run.run.origin.y)
        // Parents come before their children: the last box around the pen is the innermost.
        guard
            let block = blocks.last(where: { box in
                x >= box.rect.minX - 0.5 && x <= box.rect.maxX && y >= box.rect.minY && y <= box.rect.maxY
            })
        else { return false }
        // What leaves the paper is told as cut off, and a box without room by itself.
        return run.end > block.rect.maxX + Self.slack && run.end <= page.size.width && narrowWord(of: block) == nil
    }

    private func diagnostic(_ run: PaintedRun, _ index: Int) -> Diagnostic {
        TextOrigin(of: run, in: styled.document, sources).diagnostic("text-overflow", "is wider than its box", index)
    }

    // MARK: Too little room

    private func contentWidth(of box: PlacedBox) -> Double {
        box.rect.width - box.border.left - box.border.right - box.padding.left - box.padding.right
    }

    /// A word that a box without room breaks into letters; `nil` where there is room.
    private func narrowWord(of box: PlacedBox) -> String? {
        let style = styled.style(of: box.element)
        // Text that does not wrap stands out instead.
        guard contentWidth(of: box) < Self.narrow * style.font.size, style.text.whiteSpace.wraps,
            let word = longestWord(in: box.element), word.count > 3
        else { return nil }
        return word
    }

    /// A warning about a box that breaks its words into letters.
    private func tooNarrow(_ box: PlacedBox, _ index: Int) -> Diagnostic? {
        guard !box.isContinued, let word = narrowWord(of: box) else { return nil }
        let millimetres = max(0, (contentWidth(of: box) * 254 / 96).rounded() / 10)
        return Diagnostic(
            "text-overflow", .warning,
            "<\(styled.document.name(box.element))> leaves \(Self.decimal(millimetres)) mm for its text",
            hints: [
                "the value is '\(word)', on page \(index + 1)",
                "give it more room; in a table the widths of all columns add up to more than there is",
            ], at: sources.location(of: styled.document.span(box.element)))
    }

    /// The longest word of an element's own text.
    private func longestWord(in element: NodeID) -> String? {
        let document = styled.document
        let words = document.children(element).filter { document.kind($0) == .text }
            .flatMap { (text: NodeID) -> [Substring] in document.text(text).split(whereSeparator: \.isWhitespace) }
        return words.max { $0.count < $1.count }.map(String.init)
    }

    private static func decimal(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
