/// Places the items of a laid out flex container on a page (CSS Flexbox 1 §10).
///
/// Items of a line are parallel flows: each may go on on the next page. Breaks fall between lines and between the items of
/// a column; what `break-inside: avoid` keeps whole moves on.
struct FlexFragmentation {
    let context: LayoutContext
    let box: BoxID
    let frame: BoxFrame
    let geometry: FlexGeometry
    let space: ConstraintSpace

    /// Lays out what stands on this page.
    func layout(from resume: ResumePoint?) -> LayoutResult {
        var page = FlexPage(container: self, resume: resume)
        return page.layout()
    }

    /// Border and padding at the top and bottom of a part (CSS Fragmentation 3 §6.1).
    func edges(isFirst: Bool, isLast: Bool) -> BoxFrameEdges {
        let clones = context[style: box].box.decorationBreak == .clone
        return BoxFrameEdges(frame, hasTop: isFirst || clones, hasBottom: isLast || clones)
    }

    /// The space an item is laid out in, in one piece.
    func space(for item: FlexItem, isBroken: Bool) -> ConstraintSpace {
        var inner = ConstraintSpace(
            availableWidth: geometry.contentSize.width, availableHeight: geometry.definiteHeight)
        let size = item.size(geometry.axes)
        inner.forcedWidth = size.width
        guard !isBroken else { return inner }
        if !geometry.axes.isRow {
            inner.forcedHeight = size.height
            inner.isForcedHeightDefinite = geometry.isMainDefinite
        } else if item.isStretched {
            inner.forcedHeight = size.height
        }
        return inner
    }
}

/// Border and padding of one part of a box.
struct BoxFrameEdges {
    var border: Edges<Double>
    var padding: Edges<Double>

    init(_ frame: BoxFrame, hasTop: Bool, hasBottom: Bool) {
        (border, padding) = (frame.border, frame.padding)
        if !hasTop { (border.top, padding.top) = (0, 0) }
        if !hasBottom { (border.bottom, padding.bottom) = (0, 0) }
    }

    var top: Double { border.top + padding.top }
    var bottom: Double { border.bottom + padding.bottom }
    var left: Double { border.left + padding.left }
}
