/// Cuts lines from inline content, greedily: each takes what fits (CSS Text 3 §5).
struct LineBreaker {
    let context: LayoutContext
    let content: InlineContent
    /// Content width of the containing block: base of percentages.
    let base: Double
    let atomics: AtomicInlines

    /// Widths are sums of rounded numbers: so much over the edge still fits.
    static let tolerance = 0.02

    /// The line that begins at a place, within a width.
    func line(from start: LinePosition, available: Double) -> LineRange {
        var scan = LineScan(start: start, limit: available + Self.tolerance)
        var index = start.item
        while index < content.items.count {
            if let line = add(index, to: &scan) { return line }
            index += 1
        }
        return scan.finished(at: LinePosition(item: content.items.count, glyph: content.glyphs.count), isLast: true)
    }

    /// Adds an item; gives the line where it ends with or before the item.
    private func add(_ index: Int, to scan: inout LineScan) -> LineRange? {
        let item = content.items[index]
        switch item.kind {
        case .text: return addText(item, index, to: &scan)
        case .open:
            scan.open(at: LinePosition(item: index, glyph: Int(item.glyphStart)), edge: edge(item, isStart: true))
            return nil
        case .close: return scan.add(edge: edge(item, isStart: false))
        case .atomic:
            if let line = offer(item, index, to: &scan) { return line }
            return scan.add(atomic: atomics.box(item, at: index).width)
        case .tab:
            if let line = offer(item, index, to: &scan) { return line }
            return scan.add(atomic: tabAdvance(item, at: scan.position))
        case .leader:
            scan.leaders += 1
            return offer(item, index, to: &scan)
        case .control: return offer(item, index, to: &scan)
        case .forcedBreak:
            scan.hasContent = true
            var line = scan.finished(at: LinePosition(item: index + 1, glyph: Int(item.glyphEnd)), isLast: false)
            line.isForced = true
            return line
        case .marker:
            if standsAlone { scan.hasContent = true }
            return nil
        case .float, .absolute: return nil
        }
    }

    /// Whether a list item has nothing but its marker, which makes it a line high; before blocks it takes no room.
    private var standsAlone: Bool {
        let root = context.boxes[content.root]
        return root.pseudo != .anonymous || root.nextSibling.isNone
    }

    private func offer(_ item: InlineItem, _ index: Int, to scan: inout LineScan) -> LineRange? {
        guard item.breakBefore != .none else { return nil }
        return scan.offer(LinePosition(item: index, glyph: Int(item.glyphStart)), hyphen: nil)
    }

    private func addText(_ item: InlineItem, _ index: Int, to scan: inout LineScan) -> LineRange? {
        let style = context.inlineContent.style(item.style, in: context)
        let first = index == scan.start.item ? scan.start.glyph : Int(item.glyphStart)
        return content.glyphs.withUnsafeBufferPointer { glyphs in
            for position in first..<Int(item.glyphEnd) {
                let glyph = glyphs[position]
                if glyph.breakBefore != .none {
                    let hyphen = glyph.breakBefore == .softHyphen ? hyphenAdvance(item, style) : nil
                    if let line = scan.offer(LinePosition(item: index, glyph: position), hyphen: hyphen) { return line }
                }
                if !scan.isOverflowing, scan.overflows(glyph) {
                    if let line = overflow(item, index, position, style, &scan) { return line }
                }
                scan.add(glyph)
            }
            return nil
        }
    }

    /// The next glyph does not fit: a hyphen, the last opportunity or any place ends the line; else the word sticks out.
    private func overflow(
        _ item: InlineItem, _ index: Int, _ glyph: Int, _ style: InlineStyle, _ scan: inout LineScan
    ) -> LineRange? {
        if style.hyphens == .auto, style.whiteSpace.wraps, let line = hyphenated(item, index, glyph, style, scan) {
            return line
        }
        if let line = scan.best { return line }
        if style.whiteSpace.wraps, style.overflowWrap != .normal || style.wordBreak == .breakAll {
            var start = glyph
            while !content.glyphs[start].isClusterStart { start -= 1 }
            // A cluster wider than the line is not cut, so that there is progress.
            let isFirst = index == scan.start.item && start <= scan.start.glyph
            return scan.hasText && !isFirst ? scan.broken(at: LinePosition(item: index, glyph: start)) : nil
        }
        scan.isOverflowing = true
        return nil
    }

    private func edge(_ item: InlineItem, isStart: Bool) -> Double {
        guard context.inlineContent.style(item.style, in: context).hasEdges else { return 0 }
        let edges = InlineBoxEdges(context.styles[Int(item.style.index)].box, base: base)
        return isStart == (item.level & 1 == 0) ? edges.left : edges.right
    }

    /// Distance to the next tab stop (CSS Text 3 §4.2).
    func tabAdvance(_ item: InlineItem, at position: Double) -> Double {
        let style = context.inlineContent.style(item.style, in: context)
        let interval = style.tabSize * style.spaceAdvance
        guard interval > 0 else { return 0 }
        let advance = ((position / interval + 1e-6).rounded(.down) + 1) * interval - position
        return advance < style.spaceAdvance / 2 ? advance + interval : advance
    }

    /// Height of a line with nothing but the root's strut.
    var strutHeight: Double {
        context.inlineContent.style(context.boxes[content.root].style, in: context).lineHeight
    }

    /// Advance of the hyphen that ends a line in an item's face.
    func hyphenAdvance(_ item: InlineItem, _ style: InlineStyle) -> Double {
        let face = context.shaper.library.shapingFace(item.face)
        guard let glyph = face.hyphen else { return 0 }
        return Double(face.advance(glyph)) / Double(face.unitsPerEm) * style.size
    }
}
