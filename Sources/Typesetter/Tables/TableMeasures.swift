/// What each column of an automatic table asks for (CSS Tables 3 §3.8, §4.3).
struct TableMeasures {
    /// A column's widths in CSS pixels.
    struct Column {
        var min = 0.0
        var max = 0.0
        /// Share of the table's width, 0…1; `nil` without a percentage.
        var share: Double?
        /// What a cell's percentage leaves out in fixed layout, where it is one of the content box.
        var frame = 0.0
        /// Whether a length was specified.
        var isConstrained = false
    }

    private(set) var columns: [Column]

    init(grid: TableGrid, context: LayoutContext) {
        columns = grid.columns.map { column in
            var measure = Column()
            if case .length(let length) = column.width {
                if length.hasPercentage {
                    measure.share = length.share
                } else {
                    (measure.max, measure.isConstrained) = (length.pixels, true)
                }
            }
            if let least = column.minWidth.resolved(nil as Double?) { measure.min = least }
            measure.max = Swift.max(measure.max, measure.min)
            return measure
        }
        for cell in grid.cells where !cell.isSpanning { add(cell, context) }
        let spanning = grid.cells.filter(\.isSpanning)
        for cell in spanning.sorted(by: { ($0.columnSpan, $0.column, $0.row) < ($1.columnSpan, $1.column, $1.row) }) {
            spread(cell, spacing: grid.spacing.width, context)
        }
        limitShares()
    }

    /// What columns of a fixed table ask for: `col` elements and the cells of the first row alone decide, and none is ever
    /// wider because of its content.
    init(fixed grid: TableGrid, context: LayoutContext) {
        columns = grid.columns.map { column in
            var measure = Column()
            guard case .length(let length) = column.width else { return measure }
            if length.hasPercentage {
                measure.share = length.share
            } else {
                (measure.min, measure.max, measure.isConstrained) = (length.pixels, length.pixels, true)
            }
            return measure
        }
        for cell in grid.rows.first.map({ grid.cells[$0.cells] }) ?? [] { addFixed(cell, grid.spacing.width, context) }
    }

    private mutating func addFixed(_ cell: TableGrid.Cell, _ spacing: Double, _ context: LayoutContext) {
        let range = cell.columns.clamped(to: 0..<columns.count).filter { !columns[$0].isConstrained }
        guard case .length(let length) = cell.width else { return }
        let frame = BoxFrame(context[style: cell.box], base: 0)
        let count = Double(cell.columnSpan)
        if length.hasPercentage {
            for index in range where (columns[index].share ?? 0) < length.share / count {
                columns[index].share = length.share / count
                columns[index].frame = frame.isBorderBox || cell.isSpanning ? 0 : frame.horizontal
            }
        } else if let content = frame.contentWidth(cell.width, base: nil) {
            let width = max(0, (content + frame.horizontal - spacing * (count - 1)) / count)
            for index in range where columns[index].share == nil {
                (columns[index].min, columns[index].max, columns[index].isConstrained) = (width, width, true)
            }
        }
    }

    /// What a cell asks for: border-box widths, and its percentage.
    private static func sizes(of cell: TableGrid.Cell, _ context: LayoutContext) -> Column {
        let content = context.intrinsicSizes(cell.box)
        let frame = BoxFrame(context[style: cell.box], base: 0)
        var sizes = Column(min: content.min, max: content.max)
        func border(_ value: SizeValue) -> Double? {
            frame.contentWidth(value, base: nil).map { $0 + frame.horizontal }
        }
        if case .length(let length) = cell.width {
            if length.hasPercentage {
                sizes.share = length.share
            } else if let width = border(cell.width) {
                (sizes.max, sizes.isConstrained) = (Swift.max(sizes.min, width), true)
            }
        }
        if let limit = border(cell.maxWidth) { sizes.max = Swift.max(sizes.min, Swift.min(sizes.max, limit)) }
        if let least = border(cell.minWidth) {
            (sizes.min, sizes.max) = (Swift.max(sizes.min, least), Swift.max(sizes.max, least))
        }
        return sizes
    }

    private mutating func add(_ cell: TableGrid.Cell, _ context: LayoutContext) {
        let sizes = Self.sizes(of: cell, context)
        let index = cell.column
        columns[index].min = Swift.max(columns[index].min, sizes.min)
        // A specified width decides over what unspecified cells would like, but not below what they need.
        if sizes.isConstrained == columns[index].isConstrained {
            columns[index].max = Swift.max(columns[index].max, sizes.max)
        } else if sizes.isConstrained {
            columns[index].max = sizes.max
            columns[index].isConstrained = true
        }
        columns[index].max = Swift.max(columns[index].max, columns[index].min)
        if let share = sizes.share { columns[index].share = Swift.max(columns[index].share ?? 0, share) }
    }

    /// Spreads over its columns what a spanning cell asks for beyond what they have.
    private mutating func spread(_ cell: TableGrid.Cell, spacing: Double, _ context: LayoutContext) {
        let range = cell.columns.clamped(to: 0..<columns.count)
        guard !range.isEmpty else { return }
        let sizes = Self.sizes(of: cell, context)
        let gaps = spacing * Double(range.count - 1)
        spreadShare(sizes.share, range)
        raise(\.min, of: range, to: sizes.min - gaps, isSpecified: true)
        for index in range { columns[index].max = Swift.max(columns[index].max, columns[index].min) }
        raise(\.max, of: range, to: sizes.max - gaps, isSpecified: sizes.isConstrained)
    }

    /// Columns share what a spanning cell asks for as those of a whole table share its width.
    private mutating func raise(
        _ size: WritableKeyPath<Column, Double>, of range: Range<Int>, to width: Double, isSpecified: Bool
    ) {
        let widths = ColumnDistribution(width: width, isSpecified: isSpecified).widths(of: Array(columns[range]))
        for (index, width) in zip(range, widths) {
            columns[index][keyPath: size] = Swift.max(columns[index][keyPath: size], width)
        }
    }

    private mutating func spreadShare(_ share: Double?, _ range: Range<Int>) {
        guard let share else { return }
        let open = range.filter { columns[$0].share == nil }
        let rest = share - range.reduce(0) { $0 + (columns[$1].share ?? 0) }
        guard rest > 0, !open.isEmpty else { return }
        let total = open.reduce(0) { $0 + columns[$1].max }
        for index in open {
            columns[index].share = total > 0 ? rest * columns[index].max / total : rest / Double(open.count)
        }
    }

    /// Percentages count up to 100 in all.
    private mutating func limitShares() {
        var rest = 1.0
        for index in columns.indices {
            guard let share = columns[index].share else { continue }
            columns[index].share = Swift.min(share, rest)
            rest = Swift.max(0, rest - share)
        }
    }

    /// Least and preferred width of all columns together, gaps aside.
    var total: IntrinsicSizes {
        let least = columns.reduce(0) { $0 + $1.min }
        var most = columns.reduce(0) { $0 + $1.max }
        var rest = 1.0
        var open = 0.0
        for column in columns {
            if let share = column.share {
                rest -= share
                if share > 0 { most = Swift.max(most, Swift.min(column.max / share, Self.widest)) }
            } else {
                open += column.max
            }
        }
        if rest < 0.999, open > 0 {
            most = Swift.max(most, Swift.min(rest > 0 ? open / rest : Self.widest, Self.widest))
        }
        return IntrinsicSizes(min: least, max: Swift.max(least, most))
    }

    /// What a percentage can at most blow a table up to.
    private static let widest = 100_000.0
}
