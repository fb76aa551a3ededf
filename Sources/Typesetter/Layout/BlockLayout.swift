/// Lays out a block container with block-level children (CSS 2.2 §9.4.1, §10) and breaks it over pages
/// (CSS Fragmentation 3).
struct BlockLayout {
    let context: LayoutContext
    let box: BoxID

    /// Lays out the box, or the part of it that stands on a page.
    func layout(in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        let flow = BlockFlow(context: context, box: box, space: space, resume: resume)
        flow.run()
        return flow.result()
    }

    /// Min-content and max-content width of the border box, the box's own sizes aside.
    func intrinsicSizes() -> IntrinsicSizes {
        let frame = BoxFrame(context[style: box], base: 0)
        var sizes = IntrinsicSizes(min: 0, max: 0)
        var floats = 0.0
        var child = context.boxes[box].firstChild
        while !child.isNone {
            if !context.isAbsolute(child) {
                let inner = outerSizes(child)
                sizes.min = max(sizes.min, inner.min)
                if context.isFloat(child) { floats += inner.max } else { sizes.max = max(sizes.max, inner.max) }
            }
            child = context.boxes[child].nextSibling
        }
        sizes.max = max(sizes.max, floats, sizes.min)
        return IntrinsicSizes(min: sizes.min + frame.horizontal, max: sizes.max + frame.horizontal)
    }

    private func outerSizes(_ child: BoxID) -> IntrinsicSizes {
        let inner = context.intrinsicSizes(child)
        let margin = context[style: child].box.margin
        let sides = fixed(margin.left) + fixed(margin.right)
        return IntrinsicSizes(min: max(0, inner.min + sides), max: max(0, inner.max + sides))
    }

    /// Percentages of an unknown width count as nothing.
    private func fixed(_ margin: SizeValue) -> Double {
        if case .length(let length) = margin { return length.pixels }
        return 0
    }
}
