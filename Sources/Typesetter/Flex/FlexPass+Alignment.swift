extension FlexPass {
    /// Places a line's items along the main axis, from main start (§9.5).
    mutating func distributeMain(_ line: FlexLine, main: Double) {
        var free = main - Double(line.items.count - 1) * mainGap
        for item in items[line.items] { free -= item.outerMain(item.mainSize, axes) }
        if free > 0, giveToAutoMargins(line, free) { free = 0 }
        let spacing = Distribution(
            style.flex.justifyContent, free: free, count: line.items.count, isReversed: axes.isMainReversed)
        var place = spacing.before
        for index in line.items {
            place += axes.mainStart(items[index].margin)
            setMain(index, place)
            place += items[index].mainSize + items[index].mainFrame(axes) + axes.mainEnd(items[index].margin)
            place += mainGap + spacing.between
        }
    }

    /// Free space goes to `auto` margins first (§9.5 step 12).
    private mutating func giveToAutoMargins(_ line: FlexLine, _ free: Double) -> Bool {
        let count = line.items.reduce(0) {
            $0 + (axes.mainStart(items[$1].autoMargin) ? 1 : 0) + (axes.mainEnd(items[$1].autoMargin) ? 1 : 0)
        }
        guard count > 0 else { return false }
        let share = free / Double(count)
        for index in line.items {
            if axes.isRow {
                if items[index].autoMargin.left { items[index].margin.left = share }
                if items[index].autoMargin.right { items[index].margin.right = share }
            } else {
                if items[index].autoMargin.top { items[index].margin.top = share }
                if items[index].autoMargin.bottom { items[index].margin.bottom = share }
            }
        }
        return true
    }

    /// Places the lines along the cross axis (§9.6 steps 15 and 16) and gives the container's inner cross size.
    mutating func alignLines() -> Double {
        let total = totalCross
        let cross = definiteCross ?? heights.clamp(total)
        var spacing = Distribution(before: 0, between: 0)
        if !isSingleLine {
            spacing = Distribution(
                style.flex.alignContent, free: cross - total, count: lines.count, isReversed: axes.isCrossReversed)
        }
        var place = spacing.before
        let gap = crossGap + spacing.between
        setLines { line in
            line.crossOffset = place
            place += line.crossSize + gap
        }
        return cross
    }

    /// Places a line's items along the cross axis (§9.6 steps 13 and 14).
    mutating func alignItems(_ line: FlexLine, cross: Double) {
        for index in line.items {
            let item = items[index]
            let free = line.crossSize - item.outerCross(axes)
            var offset = axes.crossStart(item.margin)
            switch (axes.crossStart(item.autoMargin), axes.crossEnd(item.autoMargin)) {
            case (true, true): offset += max(0, free) / 2
            case (true, false): offset += max(0, free)
            case (false, true): break
            case (false, false): offset += shift(of: item, free: free, line: line)
            }
            setCross(index, line.crossOffset + offset)
        }
    }

    private func shift(of item: FlexItem, free: Double, line: FlexLine) -> Double {
        switch item.alignment {
        case .flexEnd: return free
        case .end: return axes.isCrossReversed ? 0 : free
        case .start: return axes.isCrossReversed ? free : 0
        case .center: return free / 2
        case .baseline where axes.isRow:
            let fromTop = line.baseline - baselineOffset(item)
            // Lines are measured from cross start, baselines from the top.
            return axes.isCrossReversed ? free - fromTop : fromTop
        default: return 0
        }
    }

    /// Turns places from main and cross start into places from the left and top.
    mutating func mirror(main: Double, cross: Double) {
        for index in items.indices {
            let size = items[index].size(axes)
            if axes.isMainReversed { setMain(index, main - mainPlace(index) - axes.main(size)) }
            if axes.isCrossReversed { setCross(index, cross - crossPlace(index) - axes.cross(size)) }
        }
    }

    private func mainPlace(_ index: Int) -> Double { axes.isRow ? items[index].position.x : items[index].position.y }
    private func crossPlace(_ index: Int) -> Double { axes.isRow ? items[index].position.y : items[index].position.x }

    private mutating func setMain(_ index: Int, _ place: Double) {
        if axes.isRow { items[index].position.x = place } else { items[index].position.y = place }
    }

    private mutating func setCross(_ index: Int, _ place: Double) {
        if axes.isRow { items[index].position.y = place } else { items[index].position.x = place }
    }
}

/// Free space given out between items or lines (CSS Box Alignment 3 §4, §5).
struct Distribution: Hashable {
    /// Before the first.
    var before: Double
    /// Between two, besides the gap.
    var between: Double

    init(before: Double, between: Double) {
        self.before = before
        self.between = between
    }

    init(_ distribution: ContentDistribution, free: Double, count: Int, isReversed: Bool) {
        self.init(before: 0, between: 0)
        let count = Double(max(1, count))
        switch distribution {
        case .normal, .flexStart, .stretch: break
        case .flexEnd: before = free
        case .start: before = isReversed ? free : 0
        case .end: before = isReversed ? 0 : free
        case .center: before = free / 2
        case .spaceBetween: between = free > 0 && count > 1 ? free / (count - 1) : 0
        case .spaceAround where free > 0: (before, between) = (free / count / 2, free / count)
        case .spaceEvenly where free > 0: (before, between) = (free / (count + 1), free / (count + 1))
        // Overflow falls back to `safe center`.
        case .spaceAround, .spaceEvenly: before = 0
        }
    }
}
