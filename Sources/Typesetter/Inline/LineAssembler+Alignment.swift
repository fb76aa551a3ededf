extension LineAssembler {
    /// Sets an inline box's baseline and group (CSS 2.2 §10.8.1).
    mutating func place(_ box: inout LineInlineBox) {
        let extent = Extent(width: box.style.lineAbove, height: box.style.lineBelow)
        (box.shift, box.group) = alignment(of: box.style, extent: extent, in: box.parent)
    }

    /// Baseline and group of a box with a height above (`width`) and below (`height`) its own baseline.
    mutating func alignment(of style: InlineStyle, extent: Extent, in parent: Int) -> (shift: Double, group: Int) {
        let around = boxes[parent]
        switch style.verticalAlign {
        case .top, .bottom:
            groups.append(LineExtent(alignment: style.verticalAlign))
            return (0, groups.count - 1)
        case .baseline: return (around.shift, around.group)
        case .sub: return (around.shift - (around.style.size / 5 + 1), around.group)
        case .super: return (around.shift + around.style.size / 3 + 1, around.group)
        case .textTop: return (around.shift + around.style.ascent - extent.width, around.group)
        case .textBottom: return (around.shift - around.style.descent + extent.height, around.group)
        case .middle:
            return (around.shift + around.style.xHeight / 2 - (extent.width - extent.height) / 2, around.group)
        case .length(let length): return (around.shift + length.resolved(style.lineHeight), around.group)
        }
    }

    /// Height of the line and place of its baseline below its top.
    func lineExtent() -> (height: Double, baseline: Double) {
        var above = groups[0].above
        var below = groups[0].below
        for group in groups.dropFirst() where group.height > above + below {
            if group.alignment == .top { below = group.height - above } else { above = group.height - below }
        }
        return (above + below, above)
    }

    /// Baseline of a group below the line's top.
    func baseline(ofGroup index: Int, line: (height: Double, baseline: Double)) -> Double {
        switch groups[index].alignment {
        case .top: groups[index].above
        case .bottom: line.height - groups[index].below
        default: line.baseline
        }
    }

    /// Places the pieces from left to right within a width, `text-align` and bidi order applied.
    mutating func arrange(_ line: LineRange, available: Double, indent: Double) {
        resolveTabs(indent: indent)
        var free = available - indent - pieces.reduce(0) { $0 + $1.width }
        stretchLeaders(line, &free)
        let align = alignment(of: line)
        if align == .justify, free > 0 { justify(&free) }
        var x = isRightToLeft ? 0 : indent
        switch align {
        case .right: x += isRightToLeft ? free : max(0, free)
        case .center: x += isRightToLeft && free < 0 ? free : max(0, free) / 2
        default: x += isRightToLeft ? free : 0
        }
        if align == .left, isRightToLeft { x = min(0, free) }
        for index in visualOrder() {
            pieces[index].x = x
            x += pieces[index].width
        }
        measureBoxes()
    }

    /// `left`, `right`, `center` or `justify`, where `start` and `end` are resolved.
    private func alignment(of line: LineRange) -> TextAlign {
        let index = Int(context.boxes[content.root].style.index)
        var align = context.styles[index].text.align
        if line.isLast || line.isForced {
            switch context.styles[index].text.alignLast {
            case .auto: if align == .justify { align = .start }
            case .start: align = .start
            case .end: align = .end
            case .left: align = .left
            case .right: align = .right
            case .center: align = .center
            case .justify: align = .justify
            }
        }
        switch align {
        case .start: return isRightToLeft ? .right : .left
        case .end: return isRightToLeft ? .left : .right
        default: return align
        }
    }

    /// Spreads free room over the spaces.
    private mutating func justify(_ free: inout Double) {
        let count = pieces.reduce(0) { $0 + $1.separators }
        guard count > 0 else { return }
        let share = free / Double(count)
        for index in pieces.indices where pieces[index].separators > 0 {
            pieces[index].stretch = share
            pieces[index].width += share * Double(pieces[index].separators)
        }
        free = 0
    }

    private mutating func resolveTabs(indent: Double) {
        guard pieces.contains(where: { $0.kind == .tab }) else { return }
        let breaker = LineBreaker(context: context, content: content, base: base, atomics: atomics)
        var x = indent
        for index in pieces.indices {
            if pieces[index].kind == .tab {
                pieces[index].width = breaker.tabAdvance(content.items[pieces[index].item], at: x)
            }
            x += pieces[index].width
        }
    }

    private mutating func stretchLeaders(_ line: LineRange, _ free: inout Double) {
        guard line.leaders > 0, free > 0 else { return }
        for index in pieces.indices where pieces[index].kind == .leader {
            pieces[index].width = free / Double(line.leaders)
        }
        free = 0
    }

    /// Indices of the pieces from left to right (UAX 9, rule L2).
    private func visualOrder() -> [Int] {
        var order = Array(pieces.indices)
        guard content.isBidirectional else { return isRightToLeft ? order.reversed() : order }
        let levels = edgeLevels()
        let highest = levels.max() ?? 0
        for level in stride(from: Int(highest), to: 0, by: -1) {
            var start = 0
            while start < order.count {
                guard levels[order[start]] >= level else {
                    start += 1
                    continue
                }
                var end = start
                while end < order.count, levels[order[end]] >= level { end += 1 }
                order[start..<end].reverse()
                start = end
            }
        }
        return order
    }

    /// Levels of the pieces; the edges of inline boxes go with what they hold.
    private func edgeLevels() -> [UInt8] {
        var levels = pieces.map(\.level)
        for index in pieces.indices.reversed() where pieces[index].kind == .open && index + 1 < pieces.count {
            levels[index] = levels[index + 1]
        }
        for index in pieces.indices where pieces[index].kind == .close && index > 0 {
            levels[index] = levels[index - 1]
        }
        return levels
    }

    /// Extents of the inline boxes' border boxes.
    private mutating func measureBoxes() {
        for piece in pieces {
            var (from, to) = (piece.x, piece.x + piece.width)
            var owner = piece.owner
            if piece.kind == .open || piece.kind == .close {
                let margin = boxes[owner].edges.margin
                let isLeft = (piece.kind == .open) == (piece.level & 1 == 0)
                boxes[owner].include(from + (isLeft ? margin.left : 0), to - (isLeft ? 0 : margin.right))
                owner = boxes[owner].parent
            }
            while owner > 0 {
                boxes[owner].include(from, to)
                (from, to) = (min(from, boxes[owner].minX), max(to, boxes[owner].maxX))
                owner = boxes[owner].parent
            }
        }
    }
}
