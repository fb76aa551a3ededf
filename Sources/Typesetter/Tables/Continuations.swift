import Markup

/// Copies of captions and rows that stand again on later pages with a text added (`-hms-continuation`).
struct Continuations {
    let context: LayoutContext

    /// The text that is added to a box on later pages; `nil` where it does not stand there.
    func text(of box: BoxID) -> String? {
        let items = context[style: box].generated.continuation
        guard !items.isEmpty else { return nil }
        let node = context.boxes[box].node
        return items.map { item in
            switch item {
            case .text(let text): text
            case .attribute(let name): context.styled.document.attribute(name.lowercased(), of: node) ?? ""
            default: ""
            }
        }.joined()
    }

    /// A copy of a box and all in it, with a text after its last line, in no list of children.
    func copy(of box: BoxID, adding text: String) -> BoxID {
        let copy = copy(box, to: .none)
        context.boxes[copy].parent = context.boxes[box].parent
        if let root = lastInlineRoot(copy) { add(text, to: root) }
        return copy
    }

    private func copy(_ box: BoxID, to parent: BoxID) -> BoxID {
        var entry = context.boxes[box]
        (entry.firstChild, entry.lastChild) = (.none, .none)
        (entry.nextSibling, entry.previousSibling) = (.none, .none)
        let copy = context.boxes.append(entry, to: parent)
        for child in context.boxes.children(of: box) { _ = self.copy(child, to: copy) }
        return copy
    }

    private func lastInlineRoot(_ box: BoxID) -> BoxID? {
        if context.boxes[box].kind == .inlineRoot || isLines(box) { return box }
        for child in context.boxes.children(of: box).reversed() {
            if let found = lastInlineRoot(child) { return found }
        }
        return nil
    }

    /// Whether a box's children stand in lines of its own.
    private func isLines(_ box: BoxID) -> Bool {
        let child = context.boxes[box].firstChild
        return !child.isNone && context.boxes[child].isInlineLevel
    }

    private func add(_ text: String, to root: BoxID) {
        let style = context.pool.derive(.anonymous(.inline), from: context.boxes[root].style)
        var box = Box(
            kind: .text, isInlineLevel: true, style: style, node: context.boxes[root].node, pseudo: .anonymous)
        (box.textStart, box.textLength) = context.boxes.store(text.utf8)
        context.boxes.append(box, to: root)
    }
}
