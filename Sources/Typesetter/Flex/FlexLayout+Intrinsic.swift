extension FlexLayout {
    /// Min-content and max-content width, border box, of the container's content (§9.9, in the simple form browsers use).
    func intrinsicSizes() -> IntrinsicSizes {
        let style = context[style: box]
        let frame = BoxFrame(style, base: 0)
        let axes = FlexAxes(style)
        let items = items(base: 0)
        var sizes = IntrinsicSizes(min: 0, max: 0)
        let isWrapping = style.flex.wrap != .nowrap
        for item in items {
            let part = contribution(of: item)
            if axes.isRow {
                sizes.min = isWrapping ? max(sizes.min, part.min) : sizes.min + part.min
                sizes.max += part.max
            } else {
                sizes.min = max(sizes.min, part.min)
                sizes.max = max(sizes.max, part.max)
            }
        }
        if axes.isRow, items.count > 1 {
            let gaps = Double(items.count - 1) * max(0, style.flex.columnGap.pixels)
            sizes.max += gaps
            if !isWrapping { sizes.min += gaps }
        }
        return IntrinsicSizes(min: sizes.min + frame.horizontal, max: sizes.max + frame.horizontal)
    }

    /// What an item's margin box asks for: an item that cannot grow or shrink keeps to its flex base size.
    private func contribution(of item: FlexItem) -> IntrinsicSizes {
        var sizes = context.intrinsicSizes(item.box)
        let flex = context[style: item.box].flex
        if let basis = item.frame.contentWidth(flex.basis, base: nil), FlexAxes(context[style: box]).isRow {
            let width = basis + item.frame.horizontal
            if flex.grow == 0 { sizes.max = min(sizes.max, max(width, sizes.min)) }
            if flex.shrink == 0 { sizes = IntrinsicSizes(min: max(sizes.min, width), max: max(sizes.max, width)) }
        }
        let margins = item.margin.horizontal
        return IntrinsicSizes(min: max(0, sizes.min + margins), max: max(0, sizes.max + margins))
    }
}
