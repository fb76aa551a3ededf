/// Min-content and max-content widths of inline content (CSS Sizing 3 §4).
struct InlineMeasurer {
    let context: LayoutContext
    let content: InlineContent
    private let breaker: LineBreaker

    init(context: LayoutContext, content: InlineContent) {
        self.context = context
        self.content = content
        breaker = LineBreaker(
            context: context, content: content, base: 0,
            atomics: AtomicInlines(context: context, base: 0, height: nil))
    }

    /// Both widths of the content box.
    mutating func measure() -> IntrinsicSizes {
        var sizes = IntrinsicSizes(min: 0, max: 0)
        var state = MeasureState()
        let indent = context.styles[Int(context.boxes[content.root].style.index)].text.indent.pixels
        state.line = indent
        state.word = indent
        for item in content.items { add(item, &state, &sizes) }
        state.endLine(&sizes)
        sizes.max = max(sizes.max, sizes.min)
        return sizes
    }

    private func add(_ item: InlineItem, _ state: inout MeasureState, _ sizes: inout IntrinsicSizes) {
        switch item.kind {
        case .text: addText(item, &state, &sizes)
        case .open, .close: state.add(edges(of: item))
        case .atomic:
            if item.breakBefore != .none { state.endWord(&sizes) }
            let box = outer(item)
            state.addAtomic(min: box.min, max: box.max)
        case .float:
            let box = outer(item)
            sizes.min = max(sizes.min, box.min)
            state.floats += box.max
        case .tab: state.add(breaker.tabAdvance(item, at: state.line))
        case .control, .leader: if item.breakBefore != .none { state.endWord(&sizes) }
        case .forcedBreak: state.endLine(&sizes)
        case .absolute, .marker: break
        }
    }

    private func addText(_ item: InlineItem, _ state: inout MeasureState, _ sizes: inout IntrinsicSizes) {
        let style = context.inlineContent.style(item.style, in: context)
        let breaksAnywhere = style.overflowWrap == .anywhere && style.whiteSpace.wraps
        for index in Int(item.glyphStart)..<Int(item.glyphEnd) {
            let glyph = content.glyphs[index]
            if glyph.breakBefore == .softHyphen { state.word += breaker.hyphenAdvance(item, style) }
            if glyph.breakBefore != .none || (breaksAnywhere && glyph.isClusterStart) {
                if glyph.breakBefore != .none { hyphenate(before: index, item, style, &state, &sizes) }
                state.endWord(&sizes)
            }
            state.add(glyph)
        }
        hyphenate(before: Int(item.glyphEnd), item, style, &state, &sizes)
    }

    /// A long word may be parted where patterns allow it: what counts is its widest part.
    private func hyphenate(
        before end: Int, _ item: InlineItem, _ style: InlineStyle, _ state: inout MeasureState,
        _ sizes: inout IntrinsicSizes
    ) {
        guard style.hyphens == .auto, style.whiteSpace.wraps, state.word > sizes.min else { return }
        var last = end - 1
        while last >= Int(item.glyphStart), !HyphenableWord.isLetter(content.text, Int(content.glyphs[last].cluster)) {
            last -= 1
        }
        guard last >= Int(item.glyphStart) else { return }
        let word = HyphenableWord(in: content.text, around: Int(content.glyphs[last].cluster), of: item)
        let breaks = breaker.breaks(in: word, item)
        guard !breaks.isEmpty else { return }
        var part = 0.0
        var widest = 0.0
        for index in Int(item.glyphStart)..<end where Int(content.glyphs[index].cluster) >= word.range.lowerBound {
            if breaks.contains(Int(content.glyphs[index].cluster) - word.range.lowerBound) {
                widest = max(widest, part + breaker.hyphenAdvance(item, style))
                part = 0
            }
            part += Double(content.glyphs[index].advance)
        }
        state.word = max(widest, part)
    }

    private func edges(of item: InlineItem) -> Double {
        guard context.inlineContent.style(item.style, in: context).hasEdges else { return 0 }
        let edges = InlineBoxEdges(context.styles[Int(item.style.index)].box, base: 0)
        return (item.kind == .open) == (item.level & 1 == 0) ? edges.left : edges.right
    }

    /// Intrinsic widths of an atomic inline's or float's margin box.
    private func outer(_ item: InlineItem) -> IntrinsicSizes {
        let sizes = context.intrinsicSizes(item.box)
        let margin = context.styles[Int(item.style.index)].box.margin
        let sides = (margin.left.resolved(0) ?? 0) + (margin.right.resolved(0) ?? 0)
        return IntrinsicSizes(min: max(0, sizes.min + sides), max: max(0, sizes.max + sides))
    }
}

/// Widths gathered while inline content is measured.
private struct MeasureState {
    /// Width of the present line without the spaces at its end.
    var line = 0.0
    /// Width since the last break opportunity.
    var word = 0.0
    /// Floats beside the line.
    var floats = 0.0
    private var hanging = 0.0
    private var hasText = false

    @inline(__always)
    mutating func add(_ glyph: InlineGlyph) {
        if glyph.role.hangs {
            if hasText || glyph.role == .hangingSpace { hanging += Double(glyph.advance) }
        } else {
            add(Double(glyph.advance))
            hasText = true
        }
    }

    mutating func add(_ width: Double) {
        line += hanging + width
        word += width
        // A space inside what may not be broken counts in the word as well; at an opportunity it was dropped.
        if hanging > 0, word > width { word += hanging }
        hanging = 0
    }

    mutating func addAtomic(min: Double, max: Double) {
        line += hanging + max
        word += min
        hanging = 0
        hasText = true
    }

    mutating func endWord(_ sizes: inout IntrinsicSizes) {
        sizes.min = max(sizes.min, word)
        word = 0
    }

    mutating func endLine(_ sizes: inout IntrinsicSizes) {
        endWord(&sizes)
        sizes.max = max(sizes.max, line + floats)
        (line, floats, hanging, hasText) = (0, 0, 0, false)
    }
}
