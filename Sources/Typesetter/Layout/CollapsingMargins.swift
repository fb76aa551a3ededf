/// Margins that meet at the start of a box, found on the box tree before anything is laid out (CSS 2.2 §8.3.1).
struct CollapsingMargins {
    let context: LayoutContext

    /// Whether the box's own start margin meets that of its first child.
    func joinsFirstChild(_ box: BoxID) -> Bool {
        context.boxes[box].kind == .block && !establishesContext(box) && !hasEdge(box, atEnd: false)
    }

    /// Whether the box's own end margin meets that of its last child.
    func joinsLastChild(_ box: BoxID) -> Bool {
        let style = context[style: box]
        return context.boxes[box].kind == .block && !establishesContext(box) && !hasEdge(box, atEnd: true)
            && style.box.height == .auto
    }

    /// The margins that meet at the box's start, its own among them.
    func start(of box: BoxID, width: Double) -> MarginStrut {
        var strut = MarginStrut(context[style: box].box.margin.top.resolved(width) ?? 0)
        guard joinsFirstChild(box) else { return strut }
        var child = context.boxes[box].firstChild
        while !child.isNone {
            if !context.isAbsolute(child), !context.isFloat(child) {
                if context[style: child].box.clear != .none, !isEmpty(child) { break }
                strut.append(start(of: child, width: width))
                guard isEmpty(child) else { break }
                strut.append(MarginStrut(context[style: child].box.margin.bottom.resolved(width) ?? 0))
            }
            child = context.boxes[child].nextSibling
        }
        return strut
    }

    /// Whether margins meet through the box: nothing in it has height.
    func isEmpty(_ box: BoxID) -> Bool {
        let style = context[style: box]
        guard context.boxes[box].kind == .block, !establishesContext(box), !hasEdge(box, atEnd: false),
            !hasEdge(box, atEnd: true), style.box.height == .auto || style.box.height == .zero,
            style.box.minHeight == .auto || style.box.minHeight == .zero
        else { return false }
        var child = context.boxes[box].firstChild
        while !child.isNone {
            guard context.isAbsolute(child) || context.isFloat(child) || isEmpty(child) else { return false }
            child = context.boxes[child].nextSibling
        }
        return true
    }

    /// Whether floats and margins inside stay inside: a block formatting context of its own.
    func establishesContext(_ box: BoxID) -> Bool {
        let entry = context.boxes[box]
        if entry.kind == .tableCell || entry.kind == .tableCaption || entry.kind == .outsideMarker { return true }
        if box == BoxTree.root || entry.isInlineLevel || entry.parent.isNone { return true }
        let style = context[style: box]
        return style.box.display == .flowRoot || style.box.overflow == .hidden || style.box.float != .none
            || style.box.position == .absolute || style.box.position == .fixed
            || context.boxes[entry.parent].kind == .flex
            || entry.kind != .block && entry.kind != .inlineRoot
    }

    private func hasEdge(_ box: BoxID, atEnd: Bool) -> Bool {
        let style = context[style: box]
        return atEnd
            ? style.box.borderWidth.bottom > 0 || style.box.padding.bottom != .zero
            : style.box.borderWidth.top > 0 || style.box.padding.top != .zero
    }
}
