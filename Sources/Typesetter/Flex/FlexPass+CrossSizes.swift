extension FlexPass {
    /// Cross size an item has by itself (§9.4 step 7), and its baseline.
    mutating func setHypotheticalCross(_ index: Int) {
        let item = items[index]
        if axes.isRow {
            let width = item.mainSize + item.frame.horizontal
            let measured = context.measure(item.box, width: width, in: itemSpace)
            items[index].crossSize = measured.height
            items[index].baseline = measured.firstBaseline
            items[index].hasAutomaticCross = context[style: item.box].box.height == .auto
        } else {
            items[index].crossSize = crossWidth(of: item)
            items[index].hasAutomaticCross = context[style: item.box].box.width == .auto
        }
    }

    /// Whether an item takes part in baseline alignment.
    func alignsToBaseline(_ item: FlexItem) -> Bool {
        axes.isRow && item.alignment == .baseline && !item.autoMargin.top && !item.autoMargin.bottom
    }

    /// The item's baseline below its margin-box top; its border-box bottom stands for one it has not (§8.5).
    func baselineOffset(_ item: FlexItem) -> Double { item.margin.top + (item.baseline ?? item.crossSize) }

    /// Cross sizes of the lines (§9.4 step 8).
    mutating func setLineCrossSizes() {
        setLines { $0.crossSize = 0 }
        for index in lines.indices { measureLine(index) }
        guard isSingleLine, lines.count == 1 else { return }
        if let definiteCross {
            setLines { $0.crossSize = definiteCross }
        } else {
            let heights = heights
            setLines { $0.crossSize = heights.clamp($0.crossSize) }
        }
    }

    private mutating func measureLine(_ index: Int) {
        var (above, below, largest) = (-Double.infinity, -Double.infinity, 0.0)
        for item in items[lines[index].items] {
            if alignsToBaseline(item) {
                above = max(above, baselineOffset(item))
                below = max(below, item.outerCross(axes) - baselineOffset(item))
            } else {
                largest = max(largest, item.outerCross(axes))
            }
        }
        setLine(index) { line in
            line.baseline = above.isFinite ? above : 0
            line.crossSize = max(largest, above.isFinite ? above + below : 0)
        }
    }

    /// `align-content: stretch` gives free cross space to the lines (§9.4 step 9).
    mutating func stretchLines() {
        let distribution = style.flex.alignContent
        guard !isSingleLine, distribution == .normal || distribution == .stretch, let definiteCross else { return }
        let free = definiteCross - totalCross
        guard free > 0 else { return }
        let share = free / Double(max(1, lines.count))
        setLines { $0.crossSize += share }
    }

    /// Sum of the lines' cross sizes and gaps.
    var totalCross: Double {
        lines.reduce(Double(max(0, lines.count - 1)) * crossGap) { $0 + $1.crossSize }
    }

    /// Used cross sizes of stretched items (§9.4 step 11).
    mutating func stretchItems(_ line: FlexLine) {
        for index in line.items {
            let item = items[index]
            guard stretches(item, context[style: item.box]) else { continue }
            let inner = line.crossSize - axes.crossSum(item.margin) - item.crossFrame(axes)
            items[index].crossSize =
                max(0, max(item.minimumCross, min(inner, item.maximumCross))) + item.crossFrame(axes)
            items[index].isStretched = true
        }
    }
}
