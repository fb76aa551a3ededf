/// Turns the collapsed borders of the rows on a page into fragments, one per straight stretch that looks the same.
struct TableBorderPainter {
    /// A row on the page, in the grid's content box.
    struct Row {
        let index: Int
        let top: Double
        let bottom: Double
    }

    let context: LayoutContext
    let borders: CollapsedBorders
    let columns: TableColumns

    func append(_ rows: [Row], to table: FragmentID, at origin: Point) {
        guard let last = rows.last, borders.columnCount > 0 else { return }
        for (index, row) in rows.enumerated() {
            let upper = index > 0 ? rows[index - 1] : nil
            horizontal(y: row.top, [upper, row], table, origin) { edge(between: upper, and: row, at: $0) }
        }
        horizontal(y: last.bottom, [last], table, origin) { borders.above(row: last.index + 1, column: $0) }
        for column in 0...borders.columnCount { vertical(column, rows, table, origin) }
    }

    /// Where rows that are no neighbours meet (a repeated head, a foot), the stronger of their edges.
    private func edge(between upper: Row?, and lower: Row, at column: Int) -> BorderLook {
        let own = borders.above(row: lower.index, column: column)
        guard let upper, upper.index + 1 != lower.index else { return own }
        return borders.above(row: upper.index + 1, column: column).against(own)
    }

    /// Half of the widest line that crosses a horizontal one at a column's edge.
    private func reach(_ column: Int, _ rows: [Row?]) -> Double {
        rows.compactMap { row in row.map { borders.left(row: $0.index, column: column).width / 2 } }.max() ?? 0
    }

    private func horizontal(
        y: Double, _ rows: [Row?], _ table: FragmentID, _ origin: Point, _ look: (Int) -> BorderLook
    ) {
        var start = 0
        while start < borders.columnCount {
            let first = look(start)
            var end = start + 1
            while end < borders.columnCount, look(end) == first { end += 1 }
            if first.isVisible {
                // Corners belong to both lines: ends reach over half of what crosses there.
                let left = columns.edge(start) - reach(start, rows)
                let right = columns.edge(end) + reach(end, rows)
                let rect = Rect(x: left, y: y - first.width / 2, width: right - left, height: first.width)
                add(first, rect, table, origin)
            }
            start = end
        }
    }

    private func vertical(_ column: Int, _ rows: [Row], _ table: FragmentID, _ origin: Point) {
        var start = 0
        while start < rows.count {
            let first = borders.left(row: rows[start].index, column: column)
            var end = start + 1
            while end < rows.count, borders.left(row: rows[end].index, column: column) == first { end += 1 }
            if first.isVisible {
                let (top, bottom) = (rows[start].top, rows[end - 1].bottom)
                let rect = Rect(
                    x: columns.edge(column) - first.width / 2, y: top, width: first.width, height: bottom - top)
                add(first, rect, table, origin)
            }
            start = end
        }
    }

    private func add(_ look: BorderLook, _ rect: Rect, _ table: FragmentID, _ origin: Point) {
        var fragment = Fragment(
            box: context.fragments[table].box, kind: .collapsedBorder, rect: Rect(origin: .zero, size: rect.size))
        fragment.payload = context.borderLook(look)
        let id = context.fragments.add(fragment)
        context.fragments.append(id, to: table, at: Point(x: rect.minX + origin.x, y: rect.minY + origin.y))
    }
}
