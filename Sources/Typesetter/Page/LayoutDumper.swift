import Markup

/// Writes a layout down as text, for debugging and for tests.
struct LayoutDumper {
    let context: LayoutContext
    let pages: [LaidOutPage]

    /// The dump that is asked for.
    func text(of dump: LayoutDump) -> String {
        switch dump {
        case .boxes: boxLines(BoxTree.root, depth: 0).joined(separator: "\n") + "\n"
        case .pages: pages.indices.flatMap(pageLines).joined(separator: "\n") + "\n"
        case .outline: pages.indices.map(outline).joined(separator: "\n") + "\n"
        }
    }

    // MARK: Boxes

    private func boxLines(_ id: BoxID, depth: Int) -> [String] {
        let box = context.boxes[id]
        var line = indent(depth) + "\(box.kind)" + name(box)
        if box.kind == .text { line += " " + quoted(Array(context.boxes.textBytes(of: id))) }
        return [line] + context.boxes.children(of: id).flatMap { boxLines($0, depth: depth + 1) }
    }

    private func name(_ box: Box) -> String {
        let document = context.styled.document
        guard !box.node.isNone, document.kind(box.node) == .element else { return "" }
        let pseudo = box.pseudo == .none ? "" : box.pseudo == .anonymous ? " anonymous" : "::\(box.pseudo)"
        if box.pseudo == .anonymous { return pseudo }
        return " <\(document.name(box.node))>" + pseudo
    }

    // MARK: Pages

    private func pageLines(_ index: Int) -> [String] {
        let page = pages[index]
        let size = page.geometry.size
        let blank = page.selector.isBlank ? " blank" : ""
        let named = page.selector.name.isEmpty ? "" : " '\(page.selector.name)'"
        var lines = ["page \(index + 1)\(named)\(blank) \(number(size.width)) × \(number(size.height))"]
        if !page.root.isNone {
            lines += fragmentLines(page.root, at: context.fragments[page.root].rect.origin, depth: 1)
        }
        for entry in page.positioned { lines += fragmentLines(entry.fragment, at: entry.origin, depth: 1) }
        for box in page.marginBoxes {
            lines.append("  @\(box.name)")
            lines += fragmentLines(box.fragment, at: box.origin, depth: 2)
        }
        return lines
    }

    private func fragmentLines(_ id: FragmentID, at origin: Point, depth: Int) -> [String] {
        let fragment = context.fragments[id]
        var lines = [indent(depth) + describe(fragment, at: origin)]
        var child = fragment.firstChild
        while !child.isNone {
            lines += fragmentLines(child, at: origin + context.fragments[child].rect.origin, depth: depth + 1)
            child = context.fragments[child].nextSibling
        }
        return lines
    }

    private func describe(_ fragment: Fragment, at origin: Point) -> String {
        let box = context.boxes[fragment.box]
        let size = "\(number(fragment.rect.width)) × \(number(fragment.rect.height))"
        let place = "\(number(origin.x)), \(number(origin.y)) \(size)"
        let cut = fragment.isFirst ? fragment.isLast ? "" : " ⤓" : fragment.isLast ? " ⤒" : " ⤒⤓"
        switch fragment.kind {
        case .text: return "text \(quoted(context.fragments.runs[Int(fragment.payload)].text)) \(place)"
        case .line: return "line \(place)"
        case .box: return "\(box.kind)\(name(box)) \(place)\(cut)"
        default: return "\(fragment.kind)\(name(box)) \(place)"
        }
    }

    private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    private func quoted(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return "\"" + text.replacing("\n", with: "\\n") + "\""
    }

    /// At most two decimals.
    func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
