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

    /// Places a float as high as it may stand (CSS 2.2 §9.5.1).
    private mutating func place(_ index: Int, _ box: AtomicInlines.Box) {
        let style = context.styles[Int(content.items[index].style.index)].box
        var top = offset.y + y
        for float in exclusions.floats { top = max(top, float.rect.minY) }
        for float in exclusions.floats where clears(style.clear, float.side) { top = max(top, float.rect.maxY) }
        let height = box.above + box.below
        var span = LineSpan(from: offset.x, to: offset.x + frame.width, y: top, height: height, among: exclusions)
        while let lower = span.nextY, span.width + LineBreaker.tolerance < box.width {
            top = lower
            span = LineSpan(from: offset.x, to: offset.x + frame.width, y: top, height: height, among: exclusions)
        }
        let left = style.float == .left ? span.left : span.right - box.width
        exclusions.floats.append(
            ExclusionSpace.Exclusion(rect: Rect(x: left, y: top, width: box.width, height: height), side: style.float))
        let origin = Point(x: left - offset.x + box.margin.left, y: top - offset.y + box.margin.top)
        floats.append(Float(fragment: box.fragment, origin: origin, item: index))
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
