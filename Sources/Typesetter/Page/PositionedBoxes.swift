/// Lays out absolutely positioned and fixed boxes once the flow of a page stands (CSS 2.2 §9.6, §10.3.7, §10.6.4).
struct PositionedBoxes {
    let context: LayoutContext
    let area: Rect
    private var pending: [Pending] = []
    /// Fixed boxes met on this page, each to be shown on every page.
    private(set) var fixed: [BoxID] = []

    /// Boxes higher than the page, which go on on the next one.
    private(set) var continued: [Continuation] = []

    /// The rest of a box for the next page.
    struct Continuation {
        let box: BoxID
        let resume: ResumePoint
        /// Distance of its border box from the left of the page area, and its width.
        let left: Double
        let width: Double
        /// What its percentages refer to.
        let base: Extent
    }

    /// A box that waits for its containing block to be complete.
    private struct Pending {
        let box: BoxID
        /// Where it would stand in the flow, on the page.
        let staticPosition: Point
        let container: Container
    }

    /// A containing block: the padding box of a positioned fragment, or the page area.
    private struct Container {
        var fragment: FragmentID
        /// Border-box origin of the fragment and padding box, on the page.
        var origin: Point
        var paddingBox: Rect
    }

    /// Positioned boxes of a page whose content area is `area`.
    init(context: LayoutContext, area: Rect) {
        self.context = context
        self.area = area
    }

    /// Finds and lays out the positioned boxes below a fragment that stands at a place on the page.
    ///
    /// - Returns: those that refer to the page area.
    mutating func place(below root: FragmentID, at origin: Point) -> [LaidOutPage.PlacedFragment] {
        let page = Container(fragment: .none, origin: .zero, paddingBox: area)
        visit(root, at: origin, page)
        return layOutPending()
    }

    /// Lays out what earlier pages have begun, at the top of the page area.
    mutating func place(continuing boxes: [Continuation]) -> [LaidOutPage.PlacedFragment] {
        var placed: [LaidOutPage.PlacedFragment] = []
        for entry in boxes {
            var space = ConstraintSpace(availableWidth: entry.base.width, availableHeight: entry.base.height)
            space.forcedWidth = entry.width
            space.fragmentation = room(below: area.minY)
            let result = context.layout(
                entry.box, in: space, from: entry.resume.position == .start ? nil : entry.resume)
            guard !result.fragment.isNone else { continue }
            let origin = Point(x: area.minX + entry.left, y: area.minY)
            note(result, of: entry.box, at: origin, base: entry.base)
            placed.append(LaidOutPage.PlacedFragment(fragment: result.fragment, origin: origin))
            let page = Container(fragment: .none, origin: .zero, paddingBox: area)
            visit(result.fragment, at: origin, page)
        }
        return placed + layOutPending()
    }

    private func room(below y: Double) -> Fragmentation {
        Fragmentation(remaining: area.maxY - y, pageHeight: area.height, isAtPageStart: true)
    }

    private mutating func note(_ result: LayoutResult, of box: BoxID, at origin: Point, base: Extent) {
        guard let point = result.resume else { return }
        continued.append(
            Continuation(
                box: box, resume: point, left: origin.x - area.minX,
                width: context.fragments[result.fragment].rect.width, base: base))
    }

    /// Lays out fixed boxes on a page.
    mutating func place(fixed boxes: [BoxID]) -> [LaidOutPage.PlacedFragment] {
        let page = Container(fragment: .none, origin: .zero, paddingBox: area)
        pending += boxes.map { Pending(box: $0, staticPosition: area.origin, container: page) }
        return layOutPending()
    }

    private mutating func layOutPending() -> [LaidOutPage.PlacedFragment] {
        var placed: [LaidOutPage.PlacedFragment] = []
        while !pending.isEmpty {
            let entry = pending.removeFirst()
            guard let (fragment, origin) = layOut(entry) else { continue }
            if entry.container.fragment.isNone {
                placed.append(LaidOutPage.PlacedFragment(fragment: fragment, origin: origin))
            } else {
                let corner = entry.container.origin
                context.fragments.append(
                    fragment, to: entry.container.fragment, at: Point(x: origin.x - corner.x, y: origin.y - corner.y))
            }
            let outer = Container(fragment: .none, origin: .zero, paddingBox: area)
            visit(fragment, at: origin, entry.container.fragment.isNone ? outer : entry.container)
        }
        return placed
    }

    private mutating func visit(_ id: FragmentID, at origin: Point, _ container: Container) {
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        if kind == .placeholder { return note(box, at: origin, container) }
        var inner = container
        if kind == .box, !box.isNone {
            if context.traits(of: box).contains(.isPositioned) {
                let fragment = context.fragments[id]
                let rect = Rect(origin: origin, size: fragment.rect.size).inset(by: fragment.border)
                inner = Container(fragment: id, origin: origin, paddingBox: rect)
            }
            if context.boxes[box].kind == .flex, context.fragments[id].isFirst {
                noteChildren(of: context.fragments[id], at: origin, inner)
            }
        }
        var child = context.fragments[id].firstChild
        while !child.isNone {
            let next = context.fragments[child].nextSibling
            visit(child, at: origin + context.fragments[child].rect.origin, inner)
            child = next
        }
    }

    /// Flex containers leave no placeholders: their positioned children stand at the content box's start.
    private mutating func noteChildren(of fragment: Fragment, at origin: Point, _ container: Container) {
        let corner = Point(
            x: origin.x + fragment.border.left + fragment.padding.left,
            y: origin.y + fragment.border.top + fragment.padding.top)
        for child in context.boxes.children(of: fragment.box) where context.isAbsolute(child) {
            note(child, at: corner, container)
        }
    }

    private mutating func note(_ box: BoxID, at place: Point, _ container: Container) {
        if context[style: box].box.position == .fixed {
            if !fixed.contains(box) { fixed.append(box) }
        } else {
            pending.append(Pending(box: box, staticPosition: place, container: container))
        }
    }

    // MARK: One box

    private mutating func layOut(_ entry: Pending) -> (FragmentID, Point)? {
        let style = context[style: entry.box].box
        let block = entry.container.paddingBox
        let inset = Edges(
            top: style.inset.top.resolved(block.height), right: style.inset.right.resolved(block.width),
            bottom: style.inset.bottom.resolved(block.height), left: style.inset.left.resolved(block.width))
        let margin = style.margin.map { $0.resolved(block.width) }
        let offset = Point(x: entry.staticPosition.x - block.minX, y: entry.staticPosition.y - block.minY)
        let space = space(style, inset, margin, block, offset, isReplaced: context.boxes[entry.box].kind == .replaced)
        let mark = context.fragments.mark
        let result = context.layout(entry.box, in: space, from: nil)
        guard !result.fragment.isNone else { return nil }
        let size = context.fragments[result.fragment].rect.size
        let x = place(
            start: inset.left, end: inset.right, margins: (margin.left, margin.right), size: size.width,
            in: block.width,
            fallback: offset.x)
        let y = place(
            start: inset.top, end: inset.bottom, margins: (margin.top, margin.bottom), size: size.height,
            in: block.height, fallback: offset.y)
        let origin = Point(x: block.minX + x, y: block.minY + y)
        let isCut = style.position == .absolute && space.forcedHeight == nil && inset.bottom == nil
        guard isCut, origin.y + size.height > area.maxY + 0.01 else { return (result.fragment, origin) }
        context.discard(to: mark)
        return broken(entry, space, at: origin, width: size.width)
    }

    /// Lays out what of a box that ends below the page has room there; all of it goes on where that is next to nothing.
    private mutating func broken(
        _ entry: Pending, _ whole: ConstraintSpace, at origin: Point, width: Double
    ) -> (FragmentID, Point)? {
        let base = Extent(width: whole.availableWidth, height: whole.availableHeight ?? area.height)
        guard area.maxY - origin.y >= min(20, area.height / 2) else {
            let start = ResumePoint(box: entry.box, position: .start)
            continued.append(
                Continuation(box: entry.box, resume: start, left: origin.x - area.minX, width: width, base: base))
            return nil
        }
        var space = whole
        space.fragmentation = room(below: origin.y)
        let result = context.layout(entry.box, in: space, from: nil)
        guard !result.fragment.isNone else { return nil }
        note(result, of: entry.box, at: origin, base: base)
        return (result.fragment, origin)
    }

    private func space(
        _ style: BoxStyle, _ inset: Edges<Double?>, _ margin: Edges<Double?>, _ block: Rect, _ offset: Point,
        isReplaced: Bool
    ) -> ConstraintSpace {
        var space = ConstraintSpace(availableWidth: block.width, availableHeight: block.height)
        let sides = (margin.left ?? 0) + (margin.right ?? 0)
        if style.width == .auto, !isReplaced, let left = inset.left, let right = inset.right {
            space.forcedWidth = clamp(max(0, block.width - left - right - sides), style, block.width)
        } else {
            space.shrinksToFit = true
        }
        let ends = (margin.top ?? 0) + (margin.bottom ?? 0)
        if style.height == .auto, !isReplaced, let top = inset.top, let bottom = inset.bottom {
            space.forcedHeight = max(0, block.height - top - bottom - ends)
        }
        return space
    }

    private func clamp(_ width: Double, _ style: BoxStyle, _ base: Double) -> Double {
        var width = width
        if let limit = style.maxWidth.resolved(base) { width = min(width, limit) }
        if let least = style.minWidth.resolved(base) { width = max(width, least) }
        return width
    }

    /// Place of the border box on one axis; `auto` margins share what is left between two insets.
    private func place(
        start: Double?, end: Double?, margins: (start: Double?, end: Double?), size: Double, in length: Double,
        fallback: Double
    ) -> Double {
        guard let start else {
            if let end { return length - end - (margins.end ?? 0) - size }
            return fallback + (margins.start ?? 0)
        }
        guard let end else { return start + (margins.start ?? 0) }
        let free = length - start - end - size
        if let before = margins.start { return start + before }
        if let after = margins.end { return start + max(0, free - after) }
        return start + max(0, free / 2)
    }
}
