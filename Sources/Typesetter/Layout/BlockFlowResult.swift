/// Makes a block container's fragment out of the children that stand on the page.
struct BlockFlowResult {
    private let flow: BlockFlow
    private let context: LayoutContext
    private let style: ComputedStyle

    init(flow: BlockFlow) {
        self.flow = flow
        context = flow.context
        style = flow.context[style: flow.box]
    }

    func make() -> LayoutResult {
        let closes = closes
        let isBroken = !closes && (flow.next != nil || !flow.openParts.isEmpty)
        var border = flow.border
        var padding = flow.padding
        if isBroken, style.box.decorationBreak == .slice { (border.bottom, padding.bottom) = (0, 0) }
        let joinsEnd = flow.margins.joinsLastChild(flow.box) && flow.space.forcedHeight == nil
        var content = contentHeight(isBroken: isBroken, joinsEnd: joinsEnd)
        let isCut = !isBroken && isCut(content)
        if isCut, let room = flow.room(below: 0) {
            content = room
            if style.box.decorationBreak == .slice { (border.bottom, padding.bottom) = (0, 0) }
        }
        var fragment = Fragment(
            box: flow.box, kind: .box,
            rect: Rect(x: 0, y: 0, width: flow.width, height: content + border.vertical + padding.vertical))
        fragment.border = border
        fragment.padding = padding
        fragment.isFirst = flow.resume.map { $0.position == .start } ?? true
        fragment.isLast = !isBroken && !isCut
        let id = context.fragments.add(fragment)
        appendChildren(to: id, at: Point(x: border.left + padding.left, y: border.top + padding.top))
        var result = LayoutResult(fragment: id, resume: resume(height: content, closes: closes, isCut: isCut))
        result.exclusions = flow.isContext ? flow.space.exclusions : flow.exclusions
        result.breakAppeal = flow.appeal
        if joinsEnd, !isBroken { result.endMargin = flow.pending }
        return result
    }

    private func resume(height: Double, closes: Bool, isCut: Bool) -> ResumePoint? {
        let open = flow.openParts
        guard flow.next != nil || !open.isEmpty || isCut else { return nil }
        var point = flow.next ?? ResumePoint(box: flow.box, position: .end)
        point.children += open
        point.consumedHeight = (flow.resume?.consumedHeight ?? 0) + height
        point.isOverflow = closes
        return point
    }

    /// Whether the box ends on this page though not all of its content does: that overflows it, on the next page.
    private var closes: Bool {
        if flow.resume?.isOverflow == true { return true }
        guard mayOverflow, flow.openFloats.isEmpty || style.box.height != .auto else { return false }
        if flow.next == nil, style.box.height == .auto { return !flow.openParts.isEmpty }
        guard flow.next?.isForced != true, let height = flow.contentHeight, let room = flow.room(below: 0),
            flow.space.forcedHeight == nil, style.box.minHeight == .auto || style.box.minHeight == .zero
        else { return false }
        let rest = height - (flow.resume?.consumedHeight ?? 0)
        return rest + flow.border.bottom + flow.padding.bottom <= room + 0.01
    }

    /// Whether the parent can place what follows beside what overflows.
    private var mayOverflow: Bool {
        let box = context.boxes[flow.box]
        guard box.kind == .block, !box.isInlineLevel, style.box.overflow == .visible, style.box.float == .none,
            !context.isAbsolute(flow.box)
        else { return false }
        return box.parent.isNone || context.boxes[box.parent].kind == .block
    }

    /// Whether a specified height reaches over the end of a page that begins with the box.
    private func isCut(_ content: Double) -> Bool {
        guard flow.space.fragmentation?.isAtPageStart == true, let room = flow.room(below: 0), room > 1 else {
            return false
        }
        return content > room + 1 && flow.y <= room + 1
            && (flow.contentHeight != nil || style.box.minHeight != .auto && style.box.minHeight != .zero)
    }

    /// The used content height of this fragment (CSS 2.2 §10.6.3, §10.7).
    private func contentHeight(isBroken: Bool, joinsEnd: Bool) -> Double {
        var natural = flow.y
        if !joinsEnd, !flow.isAtStart || !flow.margins.joinsFirstChild(flow.box) { natural += max(0, flow.pending.sum) }
        if flow.isContext, let bottom = flow.exclusions.bottom { natural = max(natural, bottom) }
        let consumed = flow.resume?.consumedHeight ?? 0
        if flow.resume?.isOverflow == true { return 0 }
        if isBroken {
            // A box that goes on fills its page, so that its background does.
            return max(natural, flow.room(below: 0).map { max(0, $0) } ?? natural)
        }
        if let forced = flow.space.forcedHeight { return max(0, forced - flow.border.vertical - flow.padding.vertical) }
        let frame = flow.frame
        var height =
            frame.contentHeight(style.box.height, base: flow.space.availableHeight).map { max(0, $0 - consumed) }
            ?? natural
        if let limit = frame.contentHeight(style.box.maxHeight, base: flow.space.availableHeight) {
            height = min(height, max(0, limit - consumed))
        }
        if let limit = frame.contentHeight(style.box.minHeight, base: flow.space.availableHeight) {
            height = max(height, limit - consumed)
        }
        return height
    }

    private func appendChildren(to id: FragmentID, at origin: Point) {
        for placed in flow.placed {
            context.fragments.append(placed.fragment, to: id, at: origin + placed.origin)
            noteBaseline(of: placed.fragment, in: id)
        }
        for float in flow.floats { context.fragments.append(float.fragment, to: id, at: origin + float.origin) }
    }

    private func noteBaseline(of child: FragmentID, in parent: FragmentID) {
        let top = context.fragments[child].rect.minY
        if context.fragments[parent].firstBaseline == nil, let baseline = context.fragments[child].firstBaseline {
            context.fragments[parent].firstBaseline = top + baseline
        }
        if let baseline = context.fragments[child].lastBaseline {
            context.fragments[parent].lastBaseline = top + baseline
        }
    }
}
