import Markup

/// Gathers the boxes of elements on pages, parents before their children.
struct BoxPlaces {
    let context: LayoutContext

    /// The boxes of a page.
    func boxes(on page: LaidOutPage) -> [PlacedBox] {
        var found: [PlacedBox] = []
        let width = page.geometry.content.width
        if !page.root.isNone {
            gather(page.root, at: context.fragments[page.root].rect.origin, within: width, &found)
        }
        for entry in page.positioned { gather(entry.fragment, at: entry.origin, within: width, &found) }
        return found
    }

    private func gather(_ id: FragmentID, at origin: Point, within width: Double, _ found: inout [PlacedBox]) {
        let fragment = context.fragments[id]
        if let box = box(of: fragment, at: origin, within: width) { found.append(box) }
        let edges = fragment.border + fragment.padding
        let inside = fragment.kind == .line ? width : fragment.rect.width - edges.left - edges.right
        var child = fragment.firstChild
        while !child.isNone {
            gather(child, at: origin + context.fragments[child].rect.origin, within: inside, &found)
            child = context.fragments[child].nextSibling
        }
    }

    /// A fragment as a box; `nil` for lines, text and boxes that no element of the document has asked for.
    private func box(of fragment: Fragment, at origin: Point, within width: Double) -> PlacedBox? {
        guard !fragment.box.isNone, [.box, .replaced, .repeated].contains(fragment.kind) else { return nil }
        let box = context.boxes[fragment.box]
        guard box.pseudo != .anonymous, box.kind != .tableGrid, !box.node.isNone,
            context.styled.document.kind(box.node) == .element
        else { return nil }
        return PlacedBox(
            element: box.node, part: box.pseudo, rect: Rect(origin: origin, size: fragment.rect.size),
            margin: margin(of: fragment, within: width), border: fragment.border, padding: fragment.padding,
            isContinued: !fragment.isFirst, goesOn: !fragment.isLast)
    }

    /// Margins as specified, percentages and all; what `auto` takes up is not told.
    private func margin(of fragment: Fragment, within width: Double) -> Edges<Double> {
        let kind = context.boxes[fragment.box].kind
        if [.tableRow, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableCell].contains(kind) {
            return .zero
        }
        let margin = context[style: fragment.box].box.margin
        let isInline = kind == .inline
        return Edges(
            top: fragment.isFirst && !isInline ? margin.top.resolved(width) ?? 0 : 0,
            right: margin.right.resolved(width) ?? 0,
            bottom: fragment.isLast && !isInline ? margin.bottom.resolved(width) ?? 0 : 0,
            left: margin.left.resolved(width) ?? 0)
    }
}
