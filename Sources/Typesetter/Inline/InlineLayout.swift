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
        let paragraph = context.inlineContent.index(for: root, in: context)
        if resume == nil, space.exclusions.isEmpty, let result = known(paragraph, frame) { return result }
        var stack = LineStack(context: context, paragraph: paragraph, frame: frame, space: space)
        let mark = context.fragments.mark
        stack.fill(from: resume)
        if resume == nil { stack.remember(since: mark, of: paragraph) }
        return frame.result(stack.outcome, resume: resume)
    }

    /// The lines as they were made before at this width; `nil` where they were not, or end below the page.
    private func known(_ paragraph: Int, _ frame: InlineRootFrame) -> LayoutResult? {
        guard let known = context.inlineContent.lines(of: paragraph, width: frame.width) else { return nil }
        if let room = frame.room, known.height + frame.border.bottom + frame.padding.bottom > room + 0.01 { return nil }
        let shift = context.inlineContent.place(known, of: paragraph, in: context)
        var outcome = LineStack.Outcome(lines: known.lines)
        for index in outcome.lines.indices { outcome.lines[index].fragment.index += shift }
        return frame.result(outcome, resume: nil)
    }

    /// Min-content and max-content widths of the border box.
    public func intrinsicSizes() -> IntrinsicSizes {
        let index = context.inlineContent.index(for: root, in: context)
        let sizes = context.inlineContent.intrinsic(of: index) ?? measure(index)
        let style = Int(context.boxes[root].style.index)
        let padding = context.styles[style].box.padding
        let edges = context.styles[style].box.borderWidth.horizontal + padding.left.pixels + padding.right.pixels
        return IntrinsicSizes(min: sizes.min + edges, max: sizes.max + edges)
    }

    private func measure(_ index: Int) -> IntrinsicSizes {
        let content = context.inlineContent[index]
        var measurer = InlineMeasurer(context: context, content: content)
        let sizes = measurer.measure()
        context.inlineContent.setIntrinsic(sizes, of: index, isTextAlone: content.isTextAlone)
        return sizes
    }
}
