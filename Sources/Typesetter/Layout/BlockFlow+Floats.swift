extension BlockFlow {
    /// A float, or the place of an absolutely positioned box, on this page.
    struct PlacedFloat {
        let fragment: FragmentID
        let origin: Point
        /// Where a float higher than the page goes on.
        var resume: ResumePoint?
    }

    /// A float that is being placed.
    private struct Float {
        let box: BoxID
        let resume: ResumePoint?
        let style: BoxStyle
        let margin: Edges<Double>
        /// Highest place, in the coordinates of the floats.
        var top: Double
    }

    /// Marks the place of a box that is laid out when the page is complete.
    func placeLater(_ child: BoxID) {
        floats.append(PlacedFloat(fragment: context.addPlaceholder(child), origin: Point(x: 0, y: y + floatStrut)))
    }

    /// Floats that an earlier page has begun go on at the top.
    func placeOpenFloats() {
        for point in resume?.children ?? [] where context.isFloat(point.box) {
            let float = self.float(point.box, from: point)
            split(float, at: float.top)
        }
    }

    /// What overflows children that are complete goes on at the top, beside the flow.
    func placeOverflow() {
        for point in resume?.children ?? [] where point.isOverflow && !context.isFloat(point.box) {
            let result = layoutChild(point.box, at: 0)
            guard !result.fragment.isNone else { continue }
            let origin = Point(x: left(of: point.box, result), y: 0)
            floats.append(PlacedFloat(fragment: result.fragment, origin: origin, resume: result.resume))
        }
    }

    /// Floats and overflowing content that go on, on the next page.
    var openParts: [ResumePoint] {
        floats.compactMap(\.resume) + (hasOverflow ? placed.compactMap(\.overflow) : [])
    }

    /// Where floats go on, on the next page.
    var openFloats: [ResumePoint] { floats.compactMap(\.resume).filter { !$0.isOverflow } }

    /// Places a float beside what follows (CSS 2.2 §9.5.1). One that fits on the next page only begins there; one that
    /// fits on no page is broken.
    func placeFloat(_ child: BoxID) {
        let float = float(child, from: nil)
        let mark = context.fragments.mark
        let fragment = layOut(float, room: nil).fragment
        var trial = exclusions
        let origin = trial.place(
            outerSize(fragment, float), side: float.style.float, below: float.top, left: offset.x,
            right: offset.x + contentWidth)
        let height = outerSize(fragment, float).height
        guard let end = pageEnd, let fragmentation = space.fragmentation, origin.y + height > end + 0.01 else {
            return keep(fragment, nil, float, at: origin, trial)
        }
        context.discard(to: mark)
        let isFirst = isPageStart && floats.isEmpty
        let isKept = height <= fragmentation.pageHeight + 0.01 || float.style.breakInside == .avoid
        if !isFirst, isKept || end - origin.y < fragmentation.pageHeight / 4 {
            return breakBefore(float: child)
        }
        split(float, at: origin.y)
    }

    private var floatStrut: Double { isAtStart && margins.joinsFirstChild(box) ? 0 : pending.sum }

    /// The page's end in the coordinates of the floats.
    private var pageEnd: Double? { room(below: 0).map { offset.y + $0 } }

    private func float(_ child: BoxID, from resume: ResumePoint?) -> Float {
        let style = context[style: child].box
        var margin = style.margin.map { $0.resolved(contentWidth) ?? 0 }
        if resume != nil { margin.top = 0 }
        var top = offset.y + y + floatStrut
        if let clearance = exclusions.clearance(style.clear) { top = max(top, clearance) }
        return Float(box: child, resume: resume, style: style, margin: margin, top: top)
    }

    private func layOut(_ float: Float, room: Double?) -> LayoutResult {
        var inner = ConstraintSpace(availableWidth: contentWidth, availableHeight: contentHeight)
        inner.shrinksToFit = true
        if let room, let fragmentation = space.fragmentation {
            inner.fragmentation = Fragmentation(
                remaining: room, pageHeight: fragmentation.pageHeight, isAtPageStart: true)
        }
        return context.layout(float.box, in: inner, from: float.resume)
    }

    private func outerSize(_ fragment: FragmentID, _ float: Float) -> Extent {
        let size = context.fragments[fragment].rect.size
        return Extent(
            width: size.width + float.margin.horizontal, height: size.height + float.margin.vertical)
    }

    /// Places as much of a float as the page has room for.
    private func split(_ float: Float, at top: Double) {
        let room = (pageEnd ?? .infinity) - top - float.margin.top
        let result = layOut(float, room: room)
        guard !result.fragment.isNone else { return }
        var trial = exclusions
        let origin = trial.place(
            outerSize(result.fragment, float), side: float.style.float, below: top, left: offset.x,
            right: offset.x + contentWidth)
        keep(result.fragment, result.resume, float, at: origin, trial)
    }

    private func keep(
        _ fragment: FragmentID, _ resume: ResumePoint?, _ float: Float, at origin: Point, _ space: ExclusionSpace
    ) {
        exclusions = space
        let corner = Point(
            x: origin.x - offset.x + float.margin.left, y: origin.y - offset.y + float.margin.top)
        floats.append(PlacedFloat(fragment: fragment, origin: corner, resume: resume))
    }

    private func breakBefore(float child: BoxID) {
        if !placed.isEmpty || !floats.isEmpty { return end(before: child, "a float does not fit on the page") }
        movesOn = true
    }
}
