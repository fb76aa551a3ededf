import Markup

/// Finds what stands below the paper's end: what cannot be broken and fits on no page is never lost silently.
struct PageOverflow {
    let context: LayoutContext

    /// A warning for each page on which something stands outside of the paper.
    func diagnostics(_ pages: [LaidOutPage]) -> [Diagnostic] {
        pages.indices.compactMap { index in
            let page = pages[index]
            let end = page.geometry.size.height
            let roots = page.positioned.map { entry in
                (entry.fragment, entry.origin, page.cutsOff(entry, in: context) ? page.geometry.content.maxY : end)
            }
            let flow = page.root.isNone ? [] : [(page.root, context.fragments[page.root].rect.origin, end)]
            for (fragment, origin, end) in flow + roots {
                if let box = outside(fragment, at: origin, end: end) {
                    return diagnostic(box, page: index + 1)
                }
            }
            return nil
        }
    }

    private func outside(_ id: FragmentID, at origin: Point, end: Double) -> BoxID? {
        let (height, box) = (context.fragments[id].rect.height, context.fragments[id].box)
        switch context.fragments[id].kind {
        case .text: return origin.y + height / 2 > end ? box : nil
        case .replaced: return origin.y + height > end + 1 ? box : nil
        case .box where context.traits(of: box).contains(.clips): return nil
        default: break
        }
        var child = context.fragments[id].firstChild
        while !child.isNone {
            if let found = outside(child, at: origin + context.fragments[child].rect.origin, end: end) { return found }
            child = context.fragments[child].nextSibling
        }
        return nil
    }

    private func diagnostic(_ box: BoxID, page: Int) -> Diagnostic {
        let document = context.styled.document
        let node = context.boxes[box].node
        let element = node.isNone || document.kind(node) == .element ? node : document.parent(node)
        let name = element.isNone || document.kind(element) != .element ? "content" : "<\(document.name(element))>"
        return Diagnostic(
            "content-outside-page", .warning, "\(name) reaches below the end of page \(page)",
            hints: ["an inline-block, an image or a box placed from below is not broken over pages; make it lower"])
    }
}
