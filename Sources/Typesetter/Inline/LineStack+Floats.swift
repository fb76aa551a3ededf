extension LineStack {
    /// Places the floats that stand in a line; `true` where the line's room has changed.
    mutating func placeFloats(in range: LineRange, span: LineSpan) -> Bool {
        for index in range.start.item..<min(range.end.item, content.items.count)
        where content.items[index].kind == .float && !isKnown(index) {
            let before = LineRange.width(upTo: index, in: content, range: range, breaker: breaker)
            let box = breaker.atomics.box(content.items[index], at: index)
            guard before == 0 || before + box.width <= span.width + LineBreaker.tolerance else {
                deferred.append(index)
                continue
            }
            place(index, box)
            return true
        }
        return false
    }

    private func isKnown(_ item: Int) -> Bool {
        deferred.contains(item) || floats.contains { $0.item == item }
    }

    /// Places the floats that had no room beside their line below it.
    mutating func placeDeferredFloats() {
        guard !deferred.isEmpty else { return }
        let waiting = deferred
        deferred = []
        for index in waiting { place(index, breaker.atomics.box(content.items[index], at: index)) }
    }

    /// Floats that an earlier page has begun go on at the top.
    mutating func placeOpenFloats(_ resume: ResumePoint?) {
        for point in resume?.children ?? [] where context.isFloat(point.box) { split(point.box, from: point, item: -1) }
    }

    /// Places a float as high as it may stand (CSS 2.2 §9.5.1).
    private mutating func place(_ index: Int, _ box: AtomicInlines.Box) {
        let height = box.above + box.below
        let span = span(for: content.items[index].box, Extent(width: box.width, height: height))
        if let room = frame.room, let page = space.fragmentation?.pageHeight,
            span.top + height > offset.y + room + 0.01
        {
            let isFirst = lines.isEmpty && mustProgress && !isBelowFloats
            let isKept = height <= page || context[style: content.items[index].box].box.breakInside == .avoid
            let isTooHigh = !isKept && offset.y + room - span.top > page / 4
            if isFirst || isTooHigh { return split(content.items[index].box, from: nil, item: index) }
            floatOverflows = true
        }
        keep(
            box.fragment, Extent(width: box.width, height: height), margin: box.margin, item: index,
            box: content.items[index].box, resume: nil)
    }

    /// Places as much of a float as the page has room for.
    private mutating func split(_ box: BoxID, from resume: ResumePoint?, item: Int) {
        var margin = context[style: box].box.margin.map { $0.resolved(frame.width) ?? 0 }
        if resume != nil { margin.top = 0 }
        let top = self.span(for: box, .zero).top
        var inner = ConstraintSpace(availableWidth: frame.width, availableHeight: frame.percentageHeight)
        inner.shrinksToFit = true
        if let page = space.fragmentation?.pageHeight, let room = frame.room {
            inner.fragmentation = Fragmentation(
                remaining: offset.y + room - top - margin.top, pageHeight: page, isAtPageStart: true)
        }
        let result = context.layout(box, in: inner, from: resume)
        guard !result.fragment.isNone else { return }
        let size = context.fragments[result.fragment].rect.size
        keep(
            result.fragment, Extent(width: size.width + margin.horizontal, height: size.height + margin.vertical),
            margin: margin, item: item, box: box, resume: result.resume)
    }

    private mutating func keep(
        _ fragment: FragmentID, _ size: Extent, margin: Edges<Double>, item: Int, box: BoxID, resume: ResumePoint?
    ) {
        let (span, top) = span(for: box, size)
        let side = context[style: box].box.float
        let left = side == .left ? span.left : span.right - size.width
        exclusions.floats.append(
            ExclusionSpace.Exclusion(
                rect: Rect(x: left, y: top, width: size.width, height: size.height), side: side))
        let origin = Point(x: left - offset.x + margin.left, y: top - offset.y + margin.top)
        floats.append(Float(fragment: fragment, origin: origin, item: item, resume: resume))
    }

    /// The highest place with room for a float's margin box.
    private func span(for box: BoxID, _ size: Extent) -> (span: LineSpan, top: Double) {
        let clear = context[style: box].box.clear
        var top = offset.y + y
        for float in exclusions.floats { top = max(top, float.rect.minY) }
        for float in exclusions.floats where clears(clear, float.side) { top = max(top, float.rect.maxY) }
        var span = LineSpan(from: offset.x, to: offset.x + frame.width, y: top, height: size.height, among: exclusions)
        while let lower = span.nextY, span.width + LineBreaker.tolerance < size.width {
            top = lower
            span = LineSpan(from: offset.x, to: offset.x + frame.width, y: top, height: size.height, among: exclusions)
        }
        return (span, top)
    }

    private func clears(_ clear: Clear, _ side: FloatSide) -> Bool {
        clear == .both || (clear == .left && side == .left) || (clear == .right && side == .right)
    }

    /// Places the outside markers of list items left of the line (right of it from right to left), on its baseline.
    mutating func placeMarkers(on range: LineRange, fragment: FragmentID, baseline: Double) {
        for index in range.start.item..<min(range.end.item, content.items.count)
        where content.items[index].kind == .marker {
            let box = breaker.atomics.box(content.items[index], at: index)
            let width = context.fragments[fragment].rect.width
            let left = content.isRightToLeft ? width + box.margin.left : box.margin.left - box.width
            context.fragments.append(
                box.fragment, to: fragment, at: Point(x: left, y: baseline - box.above + box.margin.top))
        }
    }
}

extension LineRange {
    /// Width of what stands on a line before an item.
    static func width(upTo item: Int, in content: InlineContent, range: LineRange, breaker: LineBreaker) -> Double {
        guard item > range.start.item else { return 0 }
        var head = content
        head.items.removeLast(content.items.count - item)
        let scanner = LineBreaker(context: breaker.context, content: head, base: breaker.base, atomics: breaker.atomics)
        return scanner.line(from: range.start, available: .infinity).width
    }
}
