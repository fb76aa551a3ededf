/// The lines of an inline root on one page, from top to bottom.
struct LineStack {
    /// A line with its place in the content box.
    struct Line {
        var range: LineRange
        var fragment: FragmentID
        var left: Double
        var top: Double
        var height: Double
        var baseline: Double
        var bottom: Double { top + height }
    }

    /// A float that lines flow around, with its border box's place in the content box.
    struct Float {
        var fragment: FragmentID
        var origin: Point
        /// Index of its item; -1 where an earlier page has begun it.
        var item: Int
        /// Where a float higher than the page goes on.
        var resume: ResumePoint?
    }

    /// What stands on the page, and where the content goes on.
    struct Outcome {
        var lines: [Line] = []
        var floats: [Float] = []
        var exclusions = ExclusionSpace()
        /// Where the content goes on; `nil` when all is placed.
        var next: ResumePoint.Position?
        /// Whether anything was placed, or there was nothing to place.
        var hasProgress = true
        var appeal = BreakAppeal.perfect

        /// Height of the lines.
        var height: Double { lines.last?.bottom ?? 0 }
    }

    let context: LayoutContext
    let root: BoxID
    let frame: InlineRootFrame
    let space: ConstraintSpace
    let content: InlineContent
    /// Lines in order.
    var lines: [Line] = []
    /// Floats placed on this page.
    var floats: [Float] = []
    /// Floats that did not fit beside the line they stand in.
    var deferred: [Int] = []
    /// Whether floats stand above the present line.
    var isBelowFloats = false
    /// Whether a float of the present line ends below the page.
    var floatOverflows = false
    var exclusions: ExclusionSpace
    /// Where the content goes on; `nil` when all is placed.
    var next: ResumePoint.Position?
    /// Whether anything was placed, or there was nothing to place.
    var hasProgress = true
    var appeal = BreakAppeal.perfect
    var breaker: LineBreaker
    var assembler: LineAssembler
    /// Top of the next line in the content box.
    var y = 0.0

    init(context: LayoutContext, paragraph: Int, frame: InlineRootFrame, space: ConstraintSpace) {
        self.context = context
        root = frame.root
        self.frame = frame
        self.space = space
        exclusions = space.exclusions
        content = context.inlineContent[paragraph]
        let atomics = AtomicInlines(context: context, base: frame.width, height: frame.percentageHeight)
        breaker = LineBreaker(context: context, content: content, base: frame.width, atomics: atomics)
        assembler = LineAssembler(context: context, content: content, base: frame.width, atomics: atomics)
    }

    /// What was placed.
    var outcome: Outcome {
        Outcome(
            lines: lines, floats: floats, exclusions: exclusions, next: next, hasProgress: hasProgress, appeal: appeal)
    }

    /// Keeps the lines that were made since a mark, where they depend on the text and the width alone.
    func remember(since mark: (fragments: Int, runs: Int), of paragraph: Int) {
        guard next == nil, hasProgress, space.exclusions.isEmpty, content.isTextAlone else { return }
        context.inlineContent.remember(
            ParagraphLines(width: frame.width, lines: lines, slice: context.fragments.slice(since: mark)), of: paragraph
        )
    }

    /// Top left of the content box in the coordinates of the floats.
    var offset: Point { space.formattingContextOffset }

    /// Fills the room with lines.
    mutating func fill(from resume: ResumePoint?) {
        placeOpenFloats(resume)
        if case .end = resume?.position { return }
        var position = start(of: resume)
        assembler.open(at: position)
        while position.item < content.items.count {
            let known = (exclusions, floats.count)
            (floatOverflows, isBelowFloats) = (false, !exclusions.isEmpty)
            let line = placeLine(from: position)
            y = line.bottom
            placeDeferredFloats()
            if overflows(line) || floatOverflows, !(lines.isEmpty && mustProgress && known.0.isEmpty) {
                (exclusions, deferred) = (known.0, [])
                floats.removeLast(floats.count - known.1)
                breakPage(before: position, isResumed: resume != nil)
                return
            }
            position = line.range.end
            if line.range.hasContent || line.height > 0 || hasBoxes(line) { lines.append(line) }
        }
    }

    /// Where a resume point goes on.
    private func start(of resume: ResumePoint?) -> LinePosition {
        guard case .line(let item, let offset) = resume?.position else { return LinePosition(item: 0, glyph: 0) }
        var position = LinePosition(item: Int(item), glyph: content.glyphs.count)
        guard position.item < content.items.count else { return position }
        let range = content.items[position.item]
        position.glyph = Int(range.glyphStart)
        while position.glyph < Int(range.glyphEnd), content.glyphs[position.glyph].cluster < offset {
            position.glyph += 1
        }
        return position
    }

    /// The resume point of a place.
    func resumePosition(_ position: LinePosition) -> ResumePoint.Position {
        let item = content.items[position.item]
        let isInside = position.glyph > Int(item.glyphStart) && position.glyph < Int(item.glyphEnd)
        let offset = isInside ? content.glyphs[position.glyph].cluster : item.textStart
        return .line(item: Int32(position.item), offset: offset)
    }

    private func hasBoxes(_ line: Line) -> Bool {
        !context.fragments[line.fragment].firstChild.isNone
    }

    /// Breaks a line at the present height and makes its fragment.
    private mutating func placeLine(from position: LinePosition) -> Line {
        let isFirst = position.item == 0 && position.glyph == 0
        let indent = isFirst ? textIndent : 0
        var height = breaker.strutHeight
        var span = span(height: height)
        while true {
            let range = breaker.line(from: position, available: span.width - indent)
            if content.hasFloats, placeFloats(in: range, span: span) {
                span = self.span(height: height)
                continue
            }
            if let lower = span.nextY, range.width + indent > span.width + LineBreaker.tolerance {
                y = max(y, lower - offset.y)
                span = self.span(height: height)
                continue
            }
            assembler.gather(range)
            let extent = range.hasContent ? assembler.lineExtent() : (height: 0, baseline: 0)
            if !exclusions.isEmpty, extent.height > height + 0.01 {
                height = extent.height
                let narrower = self.span(height: height)
                if narrower.width < span.width {
                    span = narrower
                    assembler.open(at: position)
                    continue
                }
            }
            return assemble(range, span: span, indent: indent, extent: extent)
        }
    }

    private mutating func assemble(
        _ range: LineRange, span: LineSpan, indent: Double, extent: (height: Double, baseline: Double)
    ) -> Line {
        if !range.hasContent { assembler.collapse() }
        assembler.arrange(range, available: span.width, indent: indent)
        let fragment = assembler.fragments(width: span.width)
        placeMarkers(on: range, fragment: fragment, baseline: extent.baseline)
        return Line(
            range: range, fragment: fragment, left: span.left - offset.x, top: y, height: extent.height,
            baseline: extent.baseline)
    }

    /// The room for a line of a height at the present one.
    func span(height: Double) -> LineSpan {
        LineSpan(
            from: offset.x, to: offset.x + frame.width, y: offset.y + y, height: height, among: exclusions)
    }

    /// Only the first line of an element is indented, not of an anonymous box that follows others.
    private var textIndent: Double {
        let box = context.boxes[root]
        if box.pseudo == .anonymous, !box.previousSibling.isNone { return 0 }
        return context.styles[Int(box.style.index)].text.indent.resolved(frame.width)
    }
}
