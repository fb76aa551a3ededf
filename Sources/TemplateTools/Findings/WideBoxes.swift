import Markup
import Typesetter

/// Finds tables and pictures that reach beyond the page's area, and other boxes that reach beyond the paper.
struct WideBoxes {
    let result: TypesettingResult
    let styled: StyledDocument
    let sources: SourceMap
    /// By how much a box may stand out unseen, in CSS pixels.
    private static let slack = 2.0

    /// A warning for each, at most three a page.
    func diagnostics() -> [Diagnostic] {
        result.boxes.indices.flatMap { index -> [Diagnostic] in
            let (boxes, page) = (result.boxes[index], result.document.pages[index])
            guard let area = boxes.first(where: { styled.document.name($0.element) == "body" })?.rect else { return [] }
            var told: Set<NodeID> = []
            return boxes.lazy.compactMap { diagnostic($0, area, page, index, &told) }.prefix(3).map(\.self)
        }
    }

    private func diagnostic(
        _ box: PlacedBox, _ area: Rect, _ page: Page, _ index: Int, _ told: inout Set<NodeID>
    ) -> Diagnostic? {
        let name = styled.document.name(box.element)
        let isWhole = ["table", "img", "svg"].contains(name)
        let limit = isWhole ? area.maxX : page.size.width
        let excess = box.rect.maxX - limit
        guard box.part == .none, excess > Self.slack, box.rect.minX < page.size.width, !isWithin(told, box.element),
            !isHidden(box.element)
        else { return nil }
        told.insert(box.element)
        let millimetres = Int((excess * 25.4 / 96).rounded(.up))
        return Diagnostic(
            "box-too-wide", .warning,
            "<\(name)> reaches \(millimetres) mm beyond the \(isWhole ? "page's area" : "paper")",
            hints: [
                "on page \(index + 1); give it a width that fits, such as width: 100%, or a page in landscape: @page { size: A4 landscape }"
            ], at: sources.location(of: styled.document.span(box.element)))
    }

    /// Whether something around an element is told already.
    private func isWithin(_ told: Set<NodeID>, _ element: NodeID) -> Bool {
        styled.document.ancestors(of: element).contains { told.contains($0) }
    }

    /// Whether something around an element hides what stands out.
    private func isHidden(_ element: NodeID) -> Bool {
        styled.document.ancestors(of: element).contains { styled.style(of: $0).box.overflow == .hidden }
    }
}
