/// Lays out a block container whose children are all inline-level: lines (CSS 2.2 §9.4.2, CSS Text 3, CSS Inline 3).
public struct InlineLayout {
    let context: LayoutContext
    let root: BoxID

    /// The layout of an inline root.
    public init(context: LayoutContext, root: BoxID) {
        self.context = context
        self.root = root
    }

    /// Lays out the root's box with its lines, on from `resume` where earlier pages hold the first of them.
    public func layout(in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        let frame = InlineRootFrame(context: context, root: root, space: space, resume: resume)
        if case .end = resume?.position, resume?.children.isEmpty ?? true { return frame.rest(of: resume) }
        var stack = LineStack(context: context, root: root, frame: frame, space: space)
        if resume == nil, stack.restore() { return frame.result(stack, resume: nil) }
        let mark = context.fragments.mark
        stack.fill(from: resume)
        if resume == nil, context.isMeasuring { stack.remember(since: mark) }
        return frame.result(stack, resume: resume)
    }

    /// Min-content and max-content widths of the border box.
    public func intrinsicSizes() -> IntrinsicSizes {
        let index = context.inlineContent.index(for: root, in: context)
        let sizes = context.inlineContent[index].intrinsic ?? measure(index)
        let style = Int(context.boxes[root].style.index)
        let padding = context.styles[style].box.padding
        let edges = context.styles[style].box.borderWidth.horizontal + padding.left.pixels + padding.right.pixels
        return IntrinsicSizes(min: sizes.min + edges, max: sizes.max + edges)
    }

    private func measure(_ index: Int) -> IntrinsicSizes {
        var measurer = InlineMeasurer(context: context, content: context.inlineContent[index])
        let sizes = measurer.measure()
        context.inlineContent.setIntrinsic(sizes, at: index)
        return sizes
    }
}
