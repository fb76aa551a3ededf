import Markup

/// The terse form: a line per page with the boxes of elements that have ids, and the text of each line.
extension LayoutDumper {
    /// A page in one line: `1 'name' [100x100] a 0,0 100x20 "text" @top-left "1"`.
    ///
    /// Marks after a box: `v` it goes on on the next page, `^` it began on an earlier one, `~` it is repeated.
    func outline(of index: Int) -> String {
        let page = pages[index]
        let size = page.geometry.size
        var parts = ["\(index + 1)"]
        if page.selector.isBlank { parts.append("blank") }
        if !page.selector.name.isEmpty { parts.append("'\(page.selector.name)'") }
        parts.append("[\(number(size.width))x\(number(size.height))]")
        if !page.root.isNone { parts += outline(page.root, at: context.fragments[page.root].rect.origin) }
        for entry in page.positioned { parts += outline(entry.fragment, at: entry.origin) }
        for box in page.marginBoxes {
            let rect = context.fragments[box.fragment].rect
            parts.append(
                "@\(box.name) \(number(box.origin.x)),\(number(box.origin.y)) "
                    + "\(number(rect.width))x\(number(rect.height))")
            parts += outline(box.fragment, at: box.origin)
        }
        return parts.joined(separator: " ")
    }

    private func outline(_ id: FragmentID, at origin: Point) -> [String] {
        let fragment = context.fragments[id]
        if fragment.kind == .line, let text = plainText(fragment) { return ["\"\(text)\""] + atomics(id, at: origin) }
        var parts: [String] = []
        if let name = elementID(fragment) {
            let rect = fragment.rect
            let cut = (fragment.isLast ? "" : "v") + (fragment.isFirst ? "" : "^")
            let mark = fragment.kind == .repeated ? "~" : cut
            parts.append(
                "\(name)\(mark) \(number(origin.x)),\(number(origin.y)) \(number(rect.width))x\(number(rect.height))")
        }
        return parts + children(of: id).flatMap { outline($0, at: origin + context.fragments[$0].rect.origin) }
    }

    /// Boxes with ids in a line.
    private func atomics(_ line: FragmentID, at origin: Point) -> [String] {
        children(of: line).flatMap { child -> [String] in
            context.fragments[child].kind == .text
                ? [] : outline(child, at: origin + context.fragments[child].rect.origin)
        }
    }

    /// The text of a line, that of atomic inlines aside; `nil` where it has none.
    private func plainText(_ line: Fragment) -> String? {
        var bytes: [UInt8] = []
        var child = line.firstChild
        while !child.isNone {
            let fragment = context.fragments[child]
            if fragment.kind == .text {
                let run = context.fragments.runs[Int(fragment.payload)]
                bytes += run.text.filter { $0 != 0x0A } + (run.hasGeneratedHyphen ? [0x2D] : [])
            } else if fragment.kind == .box, context.boxes[fragment.box].kind == .inline {
                bytes += Array((plainText(fragment) ?? "").utf8)
            }
            child = fragment.nextSibling
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    private func elementID(_ fragment: Fragment) -> String? {
        guard !fragment.box.isNone, [.box, .replaced, .repeated].contains(fragment.kind) else { return nil }
        let box = context.boxes[fragment.box]
        guard box.pseudo == .none, box.kind != .tableGrid, !box.node.isNone,
            context.styled.document.kind(box.node) == .element
        else { return nil }
        return context.styled.document.attribute(.id, of: box.node)
    }

    func children(of id: FragmentID) -> [FragmentID] {
        var found: [FragmentID] = []
        var child = context.fragments[id].firstChild
        while !child.isNone {
            found.append(child)
            child = context.fragments[child].nextSibling
        }
        return found
    }
}
