/// One run of the flex layout algorithm (CSS Flexbox 1 §9.2–§9.6), on values only: items are measured, nothing is placed.
struct FlexPass {
    let context: LayoutContext
    let style: ComputedStyle
    let axes: FlexAxes
    let contentWidth: Double
    let heights: FlexHeights
    var items: [FlexItem]
    private(set) var lines: [FlexLine] = []

    init(
        context: LayoutContext, style: ComputedStyle, axes: FlexAxes, contentWidth: Double, heights: FlexHeights,
        items: [FlexItem]
    ) {
        self.context = context
        self.style = style
        self.axes = axes
        self.contentWidth = contentWidth
        self.heights = heights
        self.items = items
    }

    /// Definite inner main size; `nil` for a column whose height depends on its items.
    var definiteMain: Double? { axes.isRow ? contentWidth : heights.forced ?? heights.definite }
    /// Definite inner cross size; `nil` for a row whose height depends on its items.
    var definiteCross: Double? { axes.isRow ? heights.forced ?? heights.definite : contentWidth }
    var isSingleLine: Bool { style.flex.wrap == .nowrap }
    /// Space between items on a line, and between lines.
    var mainGap: Double { gap(isColumnGap: axes.isRow) }
    var crossGap: Double { gap(isColumnGap: !axes.isRow) }
    /// Surroundings in which items are measured.
    var itemSpace: ConstraintSpace { ConstraintSpace(availableWidth: contentWidth, availableHeight: heights.definite) }

    mutating func run() -> FlexGeometry {
        for index in items.indices { setBaseSize(index) }
        collectLines()
        let main = mainSize
        for line in lines { resolveMain(line, main: main) }
        for index in items.indices { setHypotheticalCross(index) }
        setLineCrossSizes()
        stretchLines()
        for line in lines { stretchItems(line) }
        for line in lines { distributeMain(line, main: main) }
        let cross = alignLines()
        for line in lines { alignItems(line, cross: cross) }
        mirror(main: main, cross: cross)
        return FlexGeometry(
            axes: axes, items: items, lines: lines,
            contentSize: axes.isRow ? Extent(width: main, height: cross) : Extent(width: cross, height: main),
            definiteHeight: heights.definite, isMainDefinite: axes.isRow || heights.definite != nil)
    }

    private func gap(isColumnGap: Bool) -> Double {
        let value = isColumnGap ? style.flex.columnGap : style.flex.rowGap
        return max(0, value.resolved(isColumnGap ? contentWidth : heights.definite ?? 0))
    }

    /// Breaks the items into lines (§9.3 step 5).
    private mutating func collectLines() {
        lines = []
        guard !items.isEmpty else { return }
        guard !isSingleLine, let limit = definiteMain ?? boundedMain else {
            lines = [FlexLine(items: 0..<items.count)]
            return
        }
        var start = 0
        var length = 0.0
        for index in items.indices {
            let outer = items[index].outerMain(items[index].hypotheticalMain, axes)
            let added = index == start ? outer : length + mainGap + outer
            if index > start, added > limit + 1e-6 {
                lines.append(FlexLine(items: start..<index))
                start = index
                length = outer
            } else {
                length = added
            }
        }
        lines.append(FlexLine(items: start..<items.count))
    }

    /// A column of indefinite height still wraps at its maximum.
    private var boundedMain: Double? { !axes.isRow && heights.maximum.isFinite ? heights.maximum : nil }

    private var mainSize: Double {
        if let definiteMain { return definiteMain }
        let longest =
            lines.map { line in
                items[line.items].reduce(Double(line.items.count - 1) * mainGap) {
                    $0 + $1.outerMain($1.hypotheticalMain, axes)
                }
            }.max() ?? 0
        return heights.clamp(longest)
    }

    private mutating func resolveMain(_ line: FlexLine, main: Double) {
        let gaps = Double(line.items.count - 1) * mainGap
        FlexibleLengths(axes: axes, available: main - gaps).resolve(&items[line.items])
    }

    mutating func setLine(_ index: Int, _ body: (inout FlexLine) -> Void) { body(&lines[index]) }

    mutating func setLines(_ body: (inout FlexLine) -> Void) {
        for index in lines.indices { body(&lines[index]) }
    }
}
