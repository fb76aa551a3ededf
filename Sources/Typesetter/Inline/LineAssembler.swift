/// Makes the fragments of one line: places its pieces, aligns them, works out the line's height and baseline.
struct LineAssembler {
    let context: LayoutContext
    let content: InlineContent
    /// Content width of the containing block.
    let base: Double
    let atomics: AtomicInlines
    /// Items that opened the inline boxes which the line begins in, outermost first.
    private(set) var openItems: [Int] = []
    var pieces: [LinePiece] = []
    var boxes: [LineInlineBox] = []
    var groups: [LineExtent] = []
    var isRightToLeft: Bool
    private var stack: [Int] = []

    init(context: LayoutContext, content: InlineContent, base: Double, atomics: AtomicInlines) {
        self.context = context
        self.content = content
        self.base = base
        self.atomics = atomics
        isRightToLeft = content.isRightToLeft
    }

    /// The inline boxes that are open at a place.
    mutating func open(at position: LinePosition) {
        openItems.removeAll(keepingCapacity: true)
        for index in 0..<position.item { track(index) }
    }

    private mutating func track(_ index: Int) {
        switch content.items[index].kind {
        case .open: openItems.append(index)
        case .close: openItems.removeLast()
        default: break
        }
    }

    /// Makes the line one that takes no room: it holds nothing but empty inline boxes.
    mutating func collapse() {
        for index in groups.indices {
            groups[index].above = 0
            groups[index].below = 0
        }
    }

    /// Collects what stands on a line, with widths and vertical extents.
    mutating func gather(_ line: LineRange) {
        pieces.removeAll(keepingCapacity: true)
        boxes.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        openRoot()
        for index in openItems { openBox(index, isFirst: false) }
        var index = line.start.item
        while index < line.end.item || (index == line.end.item && line.end.glyph > firstGlyph(index, line)) {
            gather(index, line)
            track(index)
            index += 1
        }
        // Text that goes on in the next line is not closed by it.
        trimHanging()
        if line.endsWithHyphen { appendHyphen() }
        if line.isForced { noteForcedBreak() }
    }

    /// Words before and behind a forced break are two for those who read the text without seeing its lines.
    private mutating func noteForcedBreak() {
        guard let index = pieces.lastIndex(where: { ![.close, .open, .absolute].contains($0.kind) }),
            pieces[index].kind == .text
        else { return }
        pieces[index].endsWithForcedBreak = true
    }

    private func firstGlyph(_ index: Int, _ line: LineRange) -> Int {
        guard index < content.items.count else { return .max }
        return index == line.start.item ? line.start.glyph : Int(content.items[index].glyphStart)
    }

    private mutating func gather(_ index: Int, _ line: LineRange) {
        let item = content.items[index]
        switch item.kind {
        case .open: openBox(index, isFirst: true)
        case .close: closeBox(index, item)
        case .text:
            let end = index == line.end.item ? min(line.end.glyph, Int(item.glyphEnd)) : Int(item.glyphEnd)
            appendText(index, item, firstGlyph(index, line)..<end)
        case .atomic: appendAtomic(index, item)
        case .tab: append(index, item, width: 0)
        case .leader, .marker, .absolute: append(index, item, width: 0)
        case .control, .forcedBreak, .float: break
        }
    }

    private mutating func openRoot() {
        let root = context.boxes[content.root]
        let style = context.inlineContent.style(root.style, in: context)
        var edges = InlineBoxEdges(BoxStyle(), base: base)
        edges.margin = .zero
        stack = [0]
        groups.append(LineExtent(alignment: .baseline))
        boxes.append(LineInlineBox(item: -1, box: content.root, style: style, parent: 0, edges: edges, isFirst: true))
        groups[0].include(above: style.lineAbove, below: style.lineBelow, shift: 0)
    }

    private mutating func openBox(_ index: Int, isFirst: Bool) {
        let item = content.items[index]
        let style = context.inlineContent.style(item.style, in: context)
        let parent = stack[stack.count - 1]
        var box = LineInlineBox(
            item: index, box: item.box, style: style, parent: parent,
            edges: InlineBoxEdges(context.styles[Int(item.style.index)].box, base: base), isFirst: isFirst)
        place(&box)
        boxes.append(box)
        stack.append(boxes.count - 1)
        groups[box.group].include(above: style.lineAbove, below: style.lineBelow, shift: box.shift)
        guard isFirst || style.clonesDecoration else { return }
        append(index, item, width: item.level & 1 == 0 ? box.edges.left : box.edges.right)
    }

    private mutating func closeBox(_ index: Int, _ item: InlineItem) {
        let state = stack[stack.count - 1]
        boxes[state].isLast = true
        append(index, item, width: item.level & 1 == 0 ? boxes[state].edges.right : boxes[state].edges.left)
        stack.removeLast()
    }

    private mutating func appendText(_ index: Int, _ item: InlineItem, _ range: Range<Int>) {
        var piece = piece(index, item, width: 0)
        piece.glyphs = range
        piece.hangStart = range.upperBound
        var isAtStart = !pieces.contains { $0.kind == .text || $0.kind == .atomic }
        for position in range {
            let glyph = content.glyphs[position]
            if isAtStart, glyph.role == .collapsibleSpace { continue }
            isAtStart = false
            piece.width += Double(glyph.advance)
            if glyph.role.isWordSeparator { piece.separators += 1 }
        }
        pieces.append(piece)
        includeFallback(item, piece)
    }

    /// `line-height: normal` lets every font on the line have its room.
    private mutating func includeFallback(_ item: InlineItem, _ piece: LinePiece) {
        let owner = boxes[piece.owner]
        guard owner.style.hasNormalLineHeight, item.face != context.shaper.fonts[owner.style.font].cascade[0] else {
            return
        }
        let metrics = context.shaper.library.metrics(of: item.face)
        let gap = metrics.lineGap / 2
        groups[owner.group].include(
            above: (metrics.ascent + gap) * owner.style.size, below: (metrics.descent + gap) * owner.style.size,
            shift: owner.shift)
    }

    private mutating func appendAtomic(_ index: Int, _ item: InlineItem) {
        let atomic = atomics.box(item, at: index)
        var piece = piece(index, item, width: atomic.width)
        let style = context.inlineContent.style(item.style, in: context)
        let extent = Extent(width: atomic.above, height: atomic.below)
        (piece.shift, piece.group) = alignment(of: style, extent: extent, in: piece.owner)
        groups[piece.group].include(above: atomic.above, below: atomic.below, shift: piece.shift)
        pieces.append(piece)
    }

    private mutating func append(_ index: Int, _ item: InlineItem, width: Double) {
        pieces.append(piece(index, item, width: width))
    }

    private func piece(_ index: Int, _ item: InlineItem, width: Double) -> LinePiece {
        LinePiece(
            item: index, kind: item.kind, glyphs: 0..<0, hangStart: 0, level: item.level,
            owner: stack[stack.count - 1], width: width)
    }

    /// Spaces at the end of the line take no room.
    private mutating func trimHanging() {
        for index in pieces.indices.reversed() {
            if [.close, .open, .absolute].contains(pieces[index].kind) { continue }
            guard pieces[index].kind == .text else { return }
            while pieces[index].hangStart > pieces[index].glyphs.lowerBound {
                let glyph = content.glyphs[pieces[index].hangStart - 1]
                guard glyph.role.hangs else { return }
                pieces[index].hangStart -= 1
                if pieces[index].separators > 0 {
                    pieces[index].width -= Double(glyph.advance)
                    pieces[index].separators -= 1
                }
            }
        }
    }

    private mutating func appendHyphen() {
        guard let index = pieces.lastIndex(where: { $0.kind == .text }) else { return }
        let item = content.items[pieces[index].item]
        let style = context.inlineContent.style(item.style, in: context)
        let breaker = LineBreaker(context: context, content: content, base: base, atomics: atomics)
        pieces[index].endsWithHyphen = true
        pieces[index].width += breaker.hyphenAdvance(item, style)
    }
}
