/// Lays out a flex container (CSS Flexbox 1 §9) and breaks it over pages (§10).
struct FlexLayout {
    let context: LayoutContext
    let box: BoxID

    /// Lays out the container, or the part of it that stands on a page.
    func layout(in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        let frame = BoxFrame(context[style: box], base: space.availableWidth)
        let key = FlexGeometry.Key(space)
        let known = resume == nil ? nil : context.measurements.geometry(of: box, for: key)
        let geometry = known ?? geometry(in: space, frame: frame)
        let result = FlexFragmentation(context: context, box: box, frame: frame, geometry: geometry, space: space)
            .layout(from: resume)
        if result.resume != nil { context.measurements.setGeometry(geometry, of: box, for: key) }
        return result
    }

    /// The items: all children in the flow, in order-modified document order (§5.4).
    func items(base: Double) -> [FlexItem] {
        let container = context[style: box].flex
        var items: [FlexItem] = []
        var child = context.boxes[box].firstChild
        while !child.isNone {
            if !context.isAbsolute(child) {
                items.append(item(child, index: items.count, base: base, container: container))
            }
            child = context.boxes[child].nextSibling
        }
        guard items.contains(where: { $0.order != 0 }) else { return items }
        return items.sorted { ($0.order, $0.index) < ($1.order, $1.index) }
    }

    private func item(_ child: BoxID, index: Int, base: Double, container: FlexStyle) -> FlexItem {
        let style = context[style: child]
        var alignment = style.flex.alignSelf == .auto ? container.alignItems : style.flex.alignSelf
        if alignment == .normal || alignment == .auto { alignment = .stretch }
        return FlexItem(
            box: child, index: index, order: style.flex.order, frame: BoxFrame(style, base: base),
            margin: style.box.margin.map { $0.resolved(base) ?? 0 }, autoMargin: style.box.margin.map { $0 == .auto },
            alignment: alignment, grow: style.flex.grow, shrink: style.flex.shrink)
    }

    private func geometry(in space: ConstraintSpace, frame: BoxFrame) -> FlexGeometry {
        let style = context[style: box]
        let axes = FlexAxes(style)
        let width = UsedWidth(style: style, frame: frame, space: space, context: context, box: box).resolve()
        let heights = FlexHeights(style: style, frame: frame, space: space)
        var pass = FlexPass(
            context: context, style: style, axes: axes, contentWidth: max(0, width - frame.horizontal),
            heights: heights, items: [])
        pass.items = items(base: pass.contentWidth)
        var geometry = pass.run()
        geometry.sections = FlexSection.sections(of: geometry)
        return geometry
    }
}

/// What is known of a flex container's content height before its items are laid out.
struct FlexHeights {
    /// The definite content height; `nil` where it depends on the content.
    var definite: Double?
    /// A height decided by the parent that is no base of percentages.
    var forced: Double?
    var minimum = 0.0
    var maximum = Double.infinity

    init(style: ComputedStyle, frame: BoxFrame, space: ConstraintSpace) {
        if let height = space.forcedHeight {
            forced = max(0, height - frame.vertical)
            definite = space.isForcedHeightDefinite ? forced : nil
            return
        }
        minimum = frame.contentHeight(style.box.minHeight, base: space.availableHeight) ?? 0
        maximum = frame.contentHeight(style.box.maxHeight, base: space.availableHeight) ?? .infinity
        definite = frame.contentHeight(style.box.height, base: space.availableHeight).map(clamp)
    }

    /// The used content height for what the content takes.
    func used(_ content: Double) -> Double { forced ?? definite ?? clamp(content) }

    func clamp(_ height: Double) -> Double { max(minimum, min(height, maximum)) }
}
