/// Where breaks must and must not fall between boxes, with what inner boxes ask for passed outwards
/// (CSS Fragmentation 3 §3.1).
struct BreakRules {
    let context: LayoutContext

    /// `break-before` of a box or of the first box in it.
    func before(_ box: BoxID) -> BreakBetween {
        var strongest = BreakBetween.auto
        var id = box
        while !id.isNone {
            strongest = Self.stronger(strongest, context[style: id].box.breakBefore)
            guard hasBlockChildren(id) else { break }
            id = firstInFlow(id)
        }
        return strongest
    }

    /// `break-after` of a box or of the last box in it.
    func after(_ box: BoxID) -> BreakBetween {
        var strongest = BreakBetween.auto
        var id = box
        while !id.isNone {
            strongest = Self.stronger(strongest, context[style: id].box.breakAfter)
            guard hasBlockChildren(id) else { break }
            id = lastInFlow(id)
        }
        return strongest
    }

    /// The named page a box begins on: its own or that of the first box in it.
    func pageName(_ box: BoxID) -> String {
        var name = ""
        var id = box
        while !id.isNone {
            if !context[style: id].box.page.isEmpty { name = context[style: id].box.page }
            guard hasBlockChildren(id) else { break }
            id = firstInFlow(id)
        }
        return name.isEmpty ? inheritedPageName(box) : name
    }

    /// The named page of the box's surroundings.
    func inheritedPageName(_ box: BoxID) -> String {
        var id = context.boxes[box].parent
        while !id.isNone {
            if !context[style: id].box.page.isEmpty { return context[style: id].box.page }
            id = context.boxes[id].parent
        }
        return ""
    }

    /// Whether a break is forced between boxes within a box.
    func forcesBreak(inside box: BoxID) -> Bool {
        var child = context.boxes[box].firstChild
        while !child.isNone {
            let isFirst = child == context.boxes[box].firstChild
            if context.boxes[child].kind != .text {
                let style = context[style: child].box
                if style.breakBefore.isForced && !isFirst { return true }
                if style.breakAfter.isForced && !context.boxes[child].nextSibling.isNone { return true }
                if forcesBreak(inside: child) { return true }
            }
            child = context.boxes[child].nextSibling
        }
        return false
    }

    private func hasBlockChildren(_ box: BoxID) -> Bool {
        switch context.boxes[box].kind {
        case .block, .table, .tableCell, .tableGrid, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup: true
        default: false
        }
    }

    /// Whether a box is no neighbour of a break: out of flow, or a table's column.
    private func isAside(_ box: BoxID) -> Bool {
        let kind = context.boxes[box].kind
        return context.isAbsolute(box) || context.isFloat(box) || kind == .tableColumn || kind == .tableColumnGroup
    }

    private func firstInFlow(_ box: BoxID) -> BoxID {
        var child = context.boxes[box].firstChild
        while !child.isNone, isAside(child) {
            child = context.boxes[child].nextSibling
        }
        return child
    }

    private func lastInFlow(_ box: BoxID) -> BoxID {
        var child = context.boxes[box].lastChild
        while !child.isNone, isAside(child) {
            child = context.boxes[child].previousSibling
        }
        return child
    }

    private static func stronger(_ outer: BreakBetween, _ inner: BreakBetween) -> BreakBetween {
        if inner.isForced { return inner }
        if outer.isForced { return outer }
        return outer == .avoid || inner == .avoid ? .avoid : .auto
    }
}
