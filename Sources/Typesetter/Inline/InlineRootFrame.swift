/// The box of an inline root around its lines: edges and used sizes (CSS 2.2 §10.3, §10.6).
struct InlineRootFrame {
    let context: LayoutContext
    let root: BoxID
    let space: ConstraintSpace
    /// Borders and padding on this fragment: none at a sliced start.
    let border: Edges<Double>
    let padding: Edges<Double>
    /// Content width.
    let width: Double
    /// Content height where it does not depend on the lines, and its limits.
    let height: Double?
    private let minHeight: Double
    private let maxHeight: Double

    init(context: LayoutContext, root: BoxID, space: ConstraintSpace, resume: ResumePoint?) {
        self.context = context
        self.root = root
        self.space = space
        let index = Int(context.boxes[root].style.index)
        let clones = context.styles[index].box.decorationBreak == .clone
        var border = context.styles[index].box.borderWidth
        var padding = context.styles[index].box.padding.map { $0.resolved(space.availableWidth) }
        if let resume, resume.position != .start, !clones { (border.top, padding.top) = (0, 0) }
        self.border = border
        self.padding = padding
        let edges = border + padding
        let isBorderBox = context.styles[index].box.boxSizing == .borderBox
        func content(_ size: SizeValue, _ base: Double?, _ edges: Double) -> Double? {
            size.resolved(base).map { max(0, isBorderBox ? $0 - edges : $0) }
        }
        let style = context.styles[index].box
        minHeight = content(style.minHeight, space.availableHeight, edges.vertical) ?? 0
        maxHeight = content(style.maxHeight, space.availableHeight, edges.vertical) ?? .infinity
        height =
            space.forcedHeight.map { max(0, $0 - edges.vertical) }
            ?? content(style.height, space.availableHeight, edges.vertical)
        if let forced = space.forcedWidth {
            width = max(0, forced - edges.horizontal)
        } else {
            var used = content(style.width, space.availableWidth, edges.horizontal)
            if used == nil { used = Self.automatic(context, root, space, edges.horizontal) }
            if let most = content(style.maxWidth, space.availableWidth, edges.horizontal) {
                used = min(used ?? 0, most)
            }
            if let least = content(style.minWidth, space.availableWidth, edges.horizontal) {
                used = max(used ?? 0, least)
            }
            width = used ?? 0
        }
    }

    /// An `auto` width: fills the containing block, or shrinks to fit.
    private static func automatic(_ context: LayoutContext, _ root: BoxID, _ space: ConstraintSpace, _ edges: Double)
        -> Double
    {
        let index = Int(context.boxes[root].style.index)
        let margin = context.styles[index].box.margin
        let sides =
            (margin.left.resolved(space.availableWidth) ?? 0) + (margin.right.resolved(space.availableWidth) ?? 0)
        let available = max(0, space.availableWidth - sides - edges)
        guard space.shrinksToFit else { return available }
        let sizes = InlineLayout(context: context, root: root).intrinsicSizes()
        return max(sizes.min - edges, min(sizes.max - edges, available))
    }

    /// What percentage heights of the content refer to: an anonymous box has no height of its own (CSS 2.2 §9.2.1.1).
    var percentageHeight: Double? {
        let box = context.boxes[root]
        guard height == nil, box.pseudo == .anonymous, !box.parent.isNone, context.boxes[box.parent].kind != .flex
        else { return height }
        return space.availableHeight
    }

    /// Height from the content box's top that lines may fill; `nil` in one piece.
    var room: Double? { space.fragmentation.map { $0.remaining - border.top - padding.top } }

    /// The result for the lines placed.
    func result(_ stack: LineStack.Outcome, resume: ResumePoint?) -> LayoutResult {
        guard stack.hasProgress else {
            var result = LayoutResult(fragment: .none, resume: ResumePoint(box: root, position: .start))
            result.exclusions = space.exclusions
            result.startMinimumHeight = startMinimumHeight(stack)
            return result
        }
        let consumed = resume?.consumedHeight ?? 0
        let openFloats = stack.floats.compactMap(\.resume)
        let isComplete = stack.next == nil && openFloats.isEmpty
        var content = stack.height
        var goesOn = false
        if isComplete {
            content = max(0, used(content + consumed) - consumed)
            goesOn = isCut(content)
            if goesOn, let room { content = max(stack.height, room) }
        }
        var fragment = makeFragment(
            content: content, isFirst: resume == nil || resume?.position == .start,
            isLast: isComplete && !goesOn)
        fragment.firstBaseline = stack.lines.first.map { border.top + padding.top + $0.top + $0.baseline }
        fragment.lastBaseline = stack.lines.last.map { border.top + padding.top + $0.top + $0.baseline }
        let id = context.fragments.add(fragment)
        for line in stack.lines {
            context.fragments.append(
                line.fragment, to: id,
                at: Point(x: border.left + padding.left + line.left, y: border.top + padding.top + line.top))
        }
        for float in stack.floats {
            context.fragments.append(
                float.fragment, to: id,
                at: Point(x: border.left + padding.left + float.origin.x, y: border.top + padding.top + float.origin.y))
        }
        var result = LayoutResult(fragment: id)
        result.exclusions = stack.exclusions
        result.breakAppeal = stack.appeal
        result.startMinimumHeight = startMinimumHeight(stack)
        if !isComplete || goesOn {
            var point = ResumePoint(box: root, position: stack.next ?? .end)
            point.children = openFloats
            point.consumedHeight = consumed + content
            result.resume = point
        }
        return result
    }

    /// Height that must not be cut off the start: the lines that `orphans` keeps together, all where too few would follow.
    private func startMinimumHeight(_ stack: LineStack.Outcome) -> Double {
        let style = Int(context.boxes[root].style.index)
        let orphans = context.styles[style].text.orphans
        let top = border.top + padding.top
        let isWhole = stack.next == nil && stack.lines.count < orphans + context.styles[style].text.widows
        let count = isWhole ? stack.lines.count : min(stack.lines.count, orphans)
        return count > 0 ? top + stack.lines[count - 1].bottom : top
    }

    /// The rest of a box whose lines all stand on earlier pages.
    func rest(of resume: ResumePoint?) -> LayoutResult {
        let consumed = resume?.consumedHeight ?? 0
        let left = max(0, used(0) - consumed)
        guard isCut(left), let room else {
            let fragment = makeFragment(content: left, isFirst: false, isLast: true)
            return LayoutResult(fragment: context.fragments.add(fragment))
        }
        var point = ResumePoint(box: root, position: .end)
        point.consumedHeight = consumed + room
        let fragment = makeFragment(content: room, isFirst: false, isLast: false)
        return LayoutResult(fragment: context.fragments.add(fragment), resume: point)
    }

    /// Whether a specified height reaches over the end of a page that begins with the box.
    private func isCut(_ content: Double) -> Bool {
        guard let room, space.fragmentation?.isAtPageStart == true, room > 1 else { return false }
        return height != nil && content > room + 1
    }

    /// Content height of the whole box for lines of some height.
    private func used(_ lines: Double) -> Double { max(minHeight, min(maxHeight, height ?? lines)) }

    private func makeFragment(content: Double, isFirst: Bool, isLast: Bool) -> Fragment {
        let index = Int(context.boxes[root].style.index)
        let clones = context.styles[index].box.decorationBreak == .clone
        var (border, padding) = (border, padding)
        if !isLast, !clones { (border.bottom, padding.bottom) = (0, 0) }
        let edges = border + padding
        var fragment = Fragment(
            box: root, kind: .box,
            rect: Rect(x: 0, y: 0, width: width + edges.horizontal, height: content + edges.vertical))
        fragment.border = border
        fragment.padding = padding
        (fragment.isFirst, fragment.isLast) = (isFirst, isLast)
        return fragment
    }
}
