/// The border of every edge of a grid whose borders collapse (CSS 2.2 §17.6.2).
struct CollapsedBorders {
    let rowCount: Int
    let columnCount: Int
    /// Edge above row r at column c: r × columns + c, and below the last row.
    private var horizontal: [BorderLook]
    /// Edge left of column c in row r: r × (columns + 1) + c, and right of the last column.
    private var vertical: [BorderLook]

    init(context: LayoutContext, grid: TableGrid, table: BoxID) {
        rowCount = grid.rows.count
        columnCount = grid.columns.count
        horizontal = Array(repeating: .none, count: (rowCount + 1) * columnCount)
        vertical = Array(repeating: .none, count: rowCount * (columnCount + 1))
        guard rowCount > 0, columnCount > 0 else { return }
        // In the order of precedence: cells, rows, row groups, columns, column groups, table.
        for cell in grid.cells { outline(cell.rows, cell.columns, context[style: cell.box]) }
        for (index, row) in grid.rows.enumerated() {
            outline(index..<index + 1, 0..<columnCount, context[style: row.box])
        }
        for group in grid.groups where !group.rows.isEmpty {
            outline(group.rows, 0..<columnCount, context[style: group.box])
        }
        for (index, column) in grid.columns.enumerated() where !column.box.isNone {
            outline(0..<rowCount, index..<index + 1, context[style: column.box])
        }
        outlineColumnGroups(context, grid)
        outline(0..<rowCount, 0..<columnCount, context[style: table])
        removeInsideCells(grid)
    }

    private mutating func outlineColumnGroups(_ context: LayoutContext, _ grid: TableGrid) {
        var start = 0
        while start < grid.columns.count {
            let group = grid.columns[start].group
            var end = start + 1
            while end < grid.columns.count, grid.columns[end].group == group { end += 1 }
            if !group.isNone { outline(0..<rowCount, start..<end, context[style: group]) }
            start = end
        }
    }

    private mutating func outline(_ rows: Range<Int>, _ columns: Range<Int>, _ style: ComputedStyle) {
        let styles = style.box.borderStyle
        // Without a border there is nothing to compete with.
        guard styles != Edges(all: .none) else { return }
        let columns = columns.clamped(to: 0..<columnCount)
        let (top, bottom) = (style.box.topLook, style.box.bottomLook)
        let (left, right) = (style.box.leftLook, style.box.rightLook)
        for column in columns {
            compete(&horizontal[rows.lowerBound * columnCount + column], top, isLeading: false)
            compete(&horizontal[rows.upperBound * columnCount + column], bottom, isLeading: true)
        }
        for row in rows {
            compete(&vertical[row * (columnCount + 1) + columns.lowerBound], left, isLeading: false)
            compete(&vertical[row * (columnCount + 1) + columns.upperBound], right, isLeading: true)
        }
    }

    private func compete(_ edge: inout BorderLook, _ look: BorderLook, isLeading: Bool) {
        guard look.style != .none || edge.style == .none else { return }
        edge = edge.against(look)
    }

    /// No border runs through a cell that reaches over several rows or columns.
    private mutating func removeInsideCells(_ grid: TableGrid) {
        for cell in grid.cells where cell.rowSpan > 1 || cell.columnSpan > 1 {
            for row in cell.rows.dropFirst() {
                for column in cell.columns { horizontal[row * columnCount + column] = .none }
            }
            for column in cell.columns.dropFirst() {
                for row in cell.rows { vertical[row * (columnCount + 1) + column] = .none }
            }
        }
    }

    /// Edge above a row (or below the last) at a column.
    func above(row: Int, column: Int) -> BorderLook { horizontal[row * columnCount + column] }

    /// Edge left of a column (or right of the last) in a row.
    func left(row: Int, column: Int) -> BorderLook { vertical[row * (columnCount + 1) + column] }

    /// Border widths inside a cell: its half of each edge.
    func widths(of cell: TableGrid.Cell) -> Edges<Double> {
        var widths = Edges<Double>.zero
        for column in cell.columns {
            widths.top = max(widths.top, above(row: cell.row, column: column).width / 2)
            widths.bottom = max(widths.bottom, above(row: cell.rows.upperBound, column: column).width / 2)
        }
        for row in cell.rows {
            widths.left = max(widths.left, left(row: row, column: cell.column).width / 2)
            widths.right = max(widths.right, left(row: row, column: cell.columns.upperBound).width / 2)
        }
        return widths
    }

    /// Border widths of the table: half of the outer edges, of the first row at the sides.
    var tableWidths: Edges<Double> {
        guard rowCount > 0, columnCount > 0 else { return .zero }
        let top = (0..<columnCount).map { above(row: 0, column: $0).width }.max() ?? 0
        let bottom = (0..<columnCount).map { above(row: rowCount, column: $0).width }.max() ?? 0
        return Edges(
            top: top / 2, right: left(row: 0, column: columnCount).width / 2, bottom: bottom / 2,
            left: left(row: 0, column: 0).width / 2)
    }
}
