/// The children of a block container on one page, from top to bottom.
final class BlockFlow {
    let context: LayoutContext
    let box: BoxID
    let space: ConstraintSpace
    let resume: ResumePoint?
    let frame: BoxFrame
    let margins: CollapsingMargins
    let rules: BreakRules
    /// Border and padding of this fragment: none at a sliced start.
    @exclusivity(unchecked) var border: Edges<Double>
    @exclusivity(unchecked) var padding: Edges<Double>
    /// Border-box and content width.
    let width: Double
    let contentWidth: Double
    /// Definite content height for percentages of children.
    let contentHeight: Double?
    let isContext: Bool

    /// Bottom of what stands so far, in the content box.
    @exclusivity(unchecked) var y = 0.0
    /// Margins that wait for the next child.
    @exclusivity(unchecked) var pending = MarginStrut()
    /// Whether pending margins are those above the first child, which the parent has placed.
    @exclusivity(unchecked) var isAtStart = true
    @exclusivity(unchecked) var exclusions: ExclusionSpace
    @exclusivity(unchecked) var placed: [Placed] = []
    @exclusivity(unchecked) var floats: [PlacedFloat] = []
    /// Whether something overflows a child that is complete.
    @exclusivity(unchecked) var hasOverflow = false
    @exclusivity(unchecked) var next: ResumePoint?
    @exclusivity(unchecked) var appeal = BreakAppeal.perfect
    /// Nothing could be placed: the whole box is to move on.
    @exclusivity(unchecked) var movesOn = false

    /// A child that stands on this page.
    struct Placed {
        let child: BoxID
        let fragment: FragmentID
        let origin: Point
        /// What the flow was before it, to go back to.
        let y: Double
        let pending: MarginStrut
        let exclusions: ExclusionSpace
        let floatCount: Int
        /// Whether a break may fall before it.
        let allowsBreakBefore: Bool
        let mark: (fragments: Int, runs: Int)
        /// Where what overflows the child goes on.
        var overflow: ResumePoint?
    }

    init(context: LayoutContext, box: BoxID, space: ConstraintSpace, resume: ResumePoint?) {
        self.context = context
        self.box = box
        self.space = space
        self.resume = resume
        margins = CollapsingMargins(context: context)
        rules = BreakRules(context: context)
        let style = context[style: box]
        frame = BoxFrame(style, base: space.availableWidth)
        border = frame.border
        padding = frame.padding
        let isResumed = resume.map { $0.position != .start } ?? false
        if isResumed, style.box.decorationBreak == .slice { (border.top, padding.top) = (0, 0) }
        if resume?.isOverflow == true {
            (border.top, border.bottom) = (0, 0)
            (padding.top, padding.bottom) = (0, 0)
        }
        let used = UsedWidth(style: style, frame: frame, space: space, context: context, box: box)
        let borderBoxWidth = used.resolve()
        width = borderBoxWidth
        let edges = frame
        contentWidth = max(0, borderBoxWidth - edges.horizontal)
        let specified = frame.contentHeight(style.box.height, base: space.availableHeight)
        contentHeight =
            space.forcedHeight.map { max(0, $0 - edges.vertical) }.flatMap { space.isForcedHeightDefinite ? $0 : nil }
            ?? specified
        isAtStart = !isResumed
        isContext = margins.establishesContext(box)
        exclusions = isContext ? ExclusionSpace() : space.exclusions
    }

    /// Top left of the content box in the coordinates of the floats.
    var offset: Point { isContext ? Point(x: 0, y: 0) : space.formattingContextOffset }

    /// Room below a place in the content box, down to the page's end.
    func room(below y: Double) -> Double? {
        space.fragmentation.map { $0.remaining - border.top - padding.top - clonedEnd - y }
    }

    /// Height of the lower edges where each part of the box has them.
    private var clonedEnd: Double {
        context[style: box].box.decorationBreak == .clone ? border.bottom + padding.bottom : 0
    }

    /// Whether nothing stands above on the page.
    var isPageStart: Bool { (space.fragmentation?.isAtPageStart ?? false) && placed.isEmpty }

    // MARK: Children

    func run() {
        placeOpenFloats()
        placeOverflow()
        var child = context.boxes[box].firstChild
        if case .child(let first) = resume?.position { child = first }
        if case .end = resume?.position { return }
        while !child.isNone, next == nil, !movesOn {
            let following = context.boxes[child].nextSibling
            if context.isAbsolute(child) {
                placeLater(child)
            } else if context.isFloat(child) {
                placeFloat(child)
            } else {
                place(child)
            }
            child = following
        }
    }

    private func place(_ child: BoxID) {
        let isResumed = resume?.child(child) != nil
        let before = rules.before(child)
        let previous = placed.last?.child
        if !isResumed, previous != nil || !isFirstOfBox(child), mustBreak(before: child, after: previous, before) {
            return
        }
        let allowed = previous.map { before != .avoid && rules.after($0) != .avoid } ?? true
        let mark = context.fragments.mark
        let state = (y, pending, exclusions, floats.count)
        let top = self.top(of: child, isResumed: isResumed)
        let result = layoutChild(child, at: top)
        if mustMove(child, result, at: top) {
            context.discard(to: mark)
            (y, pending, exclusions) = (state.0, state.1, state.2)
            return breakBefore(child, isAllowed: allowed)
        }
        let origin = Point(x: left(of: child, result), y: top)
        placed.append(
            Placed(
                child: child, fragment: result.fragment, origin: origin, y: state.0, pending: state.1,
                exclusions: state.2,
                floatCount: state.3, allowsBreakBefore: allowed, mark: mark))
        advance(over: child, result, at: top)
    }

    private func isFirstOfBox(_ child: BoxID) -> Bool { resume == nil && placed.isEmpty }

    /// Forced breaks and changes of the named page between children (§3.1, Paged Media 3 §6.1).
    private func mustBreak(before child: BoxID, after previous: BoxID?, _ before: BreakBetween) -> Bool {
        guard space.fragmentation != nil, let previous else { return false }
        let after = rules.after(previous)
        let forced = before.isForced ? before : after.isForced ? after : nil
        let name = rules.pageName(child)
        let changesPage = name != rules.pageName(previous)
        guard forced != nil || changesPage else { return false }
        var point = ResumePoint(box: box, position: .child(child))
        point.isForced = true
        point.pageName = name
        point.side = forced ?? .page
        next = point
        context.explainBreak(forced == nil ? "the page '\(name)' begins" : "a break is forced", before: child)
        return true
    }

    /// Where the child's border box begins, margins and clearance applied.
    private func top(of child: BoxID, isResumed: Bool) -> Double {
        if isResumed { return y }
        var strut = pending
        let own = margins.start(of: child, width: contentWidth)
        strut.append(own)
        let isTruncated = isAtUnforcedPageTop
        var top = y + (isAtStart && margins.joinsFirstChild(box) || isTruncated ? 0 : strut.sum)
        if let clearance = exclusions.clearance(context[style: child].box.clear),
            context[style: child].box.clear != .none
        {
            top = max(top, clearance - offset.y)
        }
        return top
    }

    /// At the top of a page that an unforced break has begun, margins are dropped (§5.2).
    private var isAtUnforcedPageTop: Bool {
        guard placed.isEmpty, let resume else { return false }
        return !resume.isForced && resume.position != .start
    }

    func layoutChild(_ child: BoxID, at top: Double) -> LayoutResult {
        let style = context[style: child]
        var inner = ConstraintSpace(availableWidth: contentWidth, availableHeight: contentHeight)
        inner.shrinksToFit = context.boxes[child].kind == .table && style.box.width == .auto
        inner.exclusions = exclusions
        let margin = style.box.margin.left.resolved(contentWidth) ?? 0
        let childFrame = BoxFrame(context[style: child], base: contentWidth)
        inner.formattingContextOffset = Point(
            x: offset.x + margin + childFrame.border.left + childFrame.padding.left,
            y: offset.y + top + childFrame.border.top + childFrame.padding.top)
        if let fragmentation = space.fragmentation, let room = room(below: top) {
            inner.fragmentation = Fragmentation(
                remaining: room, pageHeight: fragmentation.pageHeight, isAtPageStart: isPageStart)
        }
        if margins.establishesContext(child), context.boxes[child].kind != .inlineRoot, !exclusions.isEmpty {
            avoidFloats(&inner, child, at: top)
        }
        return context.layout(child, in: inner, from: resume?.child(child))
    }

    /// A box with a formatting context of its own stands beside floats, not behind them (CSS 2.2 §9.5).
    private func avoidFloats(_ inner: inout ConstraintSpace, _ child: BoxID, at top: Double) {
        let room = exclusions.room(top: offset.y + top, height: 1, left: offset.x, right: offset.x + contentWidth)
        if context[style: child].box.width == .auto { inner.availableWidth = max(0, room.right - room.left) }
    }

    /// Horizontal place of the child's border box: margins, `auto` ones sharing what is left (CSS 2.2 §10.3.3).
    func left(of child: BoxID, _ result: LayoutResult) -> Double {
        let style = context[style: child]
        let margin = style.box.margin.map { $0.resolved(contentWidth) }
        let width = context.fragments[result.fragment].rect.width
        let free = contentWidth - width - (margin.left ?? 0) - (margin.right ?? 0)
        var left = margin.left ?? (free > 0 ? (margin.right == nil ? free / 2 : free) : 0)
        if context[style: box].text.direction == .rtl, margin.left != nil, margin.right != nil {
            left = contentWidth - width - (margin.right ?? 0)
        }
        if margins.establishesContext(child), context.boxes[child].kind != .inlineRoot, !exclusions.isEmpty {
            let top = offset.y + (placed.isEmpty ? 0 : y)
            left = max(
                left,
                exclusions.room(top: top, height: 1, left: offset.x, right: offset.x + contentWidth).left - offset.x)
        }
        return left
    }

    // MARK: Breaks

    /// Whether the child cannot stay where it was tried.
    private func mustMove(_ child: BoxID, _ result: LayoutResult, at top: Double) -> Bool {
        if result.fragment.isNone { return true }
        guard let room = room(below: top), !isPageStart else { return false }
        if context[style: child].box.breakInside == .avoid, result.resume.map({ !$0.isForced }) ?? false { return true }
        let height = context.fragments[result.fragment].rect.height
        return result.resume == nil && height > room + 0.01 && isMonolithic(child, height)
    }

    /// What cannot be parted and is not longer than a page moves on as a whole; what is longer is not moved in vain.
    private func isMonolithic(_ child: BoxID, _ height: Double) -> Bool {
        height > 0
    }

    /// Ends the page before a child, or before an earlier one where a break there is better.
    private func breakBefore(_ child: BoxID, isAllowed: Bool) {
        if isAllowed, !placed.isEmpty { return end(before: child, "it does not fit on the page") }
        if let index = placed.indices.reversed().first(where: { $0 > 0 && placed[$0].allowsBreakBefore }) {
            return goBack(to: index)
        }
        // Nothing better here: the whole box moves on, if that gains anything.
        let canMove = !(space.fragmentation?.isAtPageStart ?? true) && resume.map { $0.position == .start } ?? true
        if canMove {
            movesOn = true
            return
        }
        appeal = .violatesAvoid
        if placed.isEmpty { force(child) } else { end(before: child, "no better place for a break") }
    }

    private func goBack(to index: Int) {
        let target = placed[index]
        placed.removeLast(placed.count - index)
        context.discard(to: target.mark)
        (y, pending, exclusions) = (target.y, target.pending, target.exclusions)
        floats.removeLast(floats.count - target.floatCount)
        end(before: target.child, "what follows must stay with it")
    }

    func end(before child: BoxID, _ reason: String) {
        next = ResumePoint(box: box, position: .child(child))
        context.explainBreak(reason, before: child)
    }

    /// Places a child that fits on no page, so that there is progress.
    private func force(_ child: BoxID) {
        var inner = ConstraintSpace(availableWidth: contentWidth, availableHeight: contentHeight)
        inner.exclusions = exclusions
        let mark = context.fragments.mark
        let result = context.layout(child, in: inner, from: nil)
        guard !result.fragment.isNone else { return }
        placed.append(
            Placed(
                child: child, fragment: result.fragment, origin: Point(x: left(of: child, result), y: y), y: y,
                pending: pending, exclusions: exclusions, floatCount: floats.count, allowsBreakBefore: false, mark: mark
            ))
        advance(over: child, result, at: y)
    }

    private func advance(over child: BoxID, _ result: LayoutResult, at top: Double) {
        let style = context[style: child]
        let bottomMargin = style.box.margin.bottom.resolved(contentWidth) ?? 0
        if !context.boxes[child].isInlineLevel,
            !margins.establishesContext(child) || context.boxes[child].kind == .inlineRoot
        {
            exclusions = result.exclusions
        }
        if let inner = result.resume, inner.isOverflow {
            placed[placed.count - 1].overflow = inner
            hasOverflow = true
        } else if let inner = result.resume {
            y = top + context.fragments[result.fragment].rect.height
            var point = ResumePoint(box: box, position: .child(child))
            point.children = [inner]
            (point.isForced, point.pageName, point.side) = (inner.isForced, inner.pageName, inner.side)
            appeal = min(appeal, result.breakAppeal)
            next = point
            return
        }
        if margins.isEmpty(child) {
            pending.append(margins.start(of: child, width: contentWidth))
            pending.append(MarginStrut(bottomMargin))
            return
        }
        y = top + context.fragments[result.fragment].rect.height
        isAtStart = false
        pending = result.endMargin
        pending.append(bottomMargin)
    }

    // MARK: Result

    func result() -> LayoutResult {
        if movesOn {
            var point = ResumePoint(box: box, position: .start)
            point.isForced = false
            var result = LayoutResult(fragment: .none, resume: point)
            result.exclusions = space.exclusions
            return result
        }
        return BlockFlowResult(flow: self).make()
    }
}
