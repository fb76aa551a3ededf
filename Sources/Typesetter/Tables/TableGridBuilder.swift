/// Finds the grid of a table's boxes and puts each cell into its slot (HTML §4.9.12.1, CSS 2.2 §17.5).
struct TableGridBuilder {
    let context: LayoutContext
    let wrapper: BoxID
    let table: BoxID
    private var grid = TableGrid()
    /// For each column, the row before which a cell from above ends.
    private var occupied: [Int] = []

    init(context: LayoutContext, wrapper: BoxID, table: BoxID) {
        self.context = context
        self.wrapper = wrapper
        self.table = table
    }

    mutating func build() -> TableGrid {
        let style = context[style: table]
        let collapses = style.text.borderCollapse == .collapse
        grid.spacing = collapses ? .zero : style.text.borderSpacing
        readColumns()
        let groups = orderedGroups()
        // A head or foot without rows to repeat it for is a body: it may break.
        for group in groups { read(group, isOnlyGroup: groups.count == 1) }
        while grid.columns.count < occupied.count { grid.columns.append(TableGrid.Column()) }
        if !style.box.isFixedTable { mergeColumns() }
        if collapses {
            let borders = CollapsedBorders(context: context, grid: grid, table: table)
            grid.borders = borders
            applyBorders(borders)
        }
        clearCellSizes()
        return grid
    }

    // MARK: Columns

    private mutating func readColumns() {
        for child in context.boxes.children(of: table) {
            switch context.boxes[child].kind {
            case .tableColumn: addColumn(child, group: .none)
            case .tableColumnGroup: addColumnGroup(child)
            default: break
            }
        }
        occupied = Array(repeating: 0, count: grid.columns.count)
    }

    private mutating func addColumnGroup(_ group: BoxID) {
        let columns = context.boxes.children(of: group).filter { context.boxes[$0].kind == .tableColumn }
        if columns.isEmpty { return addColumn(group, group: group) }
        for column in columns { addColumn(column, group: group) }
    }

    private mutating func addColumn(_ box: BoxID, group: BoxID) {
        let style = context[style: box].box
        let column = TableGrid.Column(box: box, group: group, width: style.width, minWidth: style.minWidth)
        for _ in 0..<Int(context.boxes[box].columnSpan) { grid.columns.append(column) }
    }

    /// Takes out columns in which no cell begins, with their gaps (CSS Tables 3 §3.4, track merging); those that a `col`
    /// gives a width stay, and so do all of a fixed table.
    private mutating func mergeColumns() {
        var isKept = grid.columns.map { $0.width != .auto || $0.minWidth != .auto }
        for cell in grid.cells { isKept[cell.column] = true }
        guard isKept.contains(false) else { return }
        var places = [0]
        for kept in isKept { places.append(places[places.count - 1] + (kept ? 1 : 0)) }
        for index in grid.cells.indices {
            let (start, end) = (grid.cells[index].column, grid.cells[index].columns.upperBound)
            grid.cells[index].column = places[start]
            grid.cells[index].columnSpan = places[end] - places[start]
        }
        grid.columns = zip(grid.columns, isKept).filter(\.1).map(\.0)
    }

    // MARK: Rows and cells

    /// Row groups as they are shown: the first head on top, the first foot at the bottom.
    private func orderedGroups() -> [BoxID] {
        let groups = context.boxes.children(of: table).filter {
            [.tableRowGroup, .tableHeaderGroup, .tableFooterGroup].contains(context.boxes[$0].kind)
        }
        let head = groups.first { context.boxes[$0].kind == .tableHeaderGroup }
        let foot = groups.first { context.boxes[$0].kind == .tableFooterGroup }
        let body = groups.filter { $0 != head && $0 != foot }
        return [head].compactMap(\.self) + body + [foot].compactMap(\.self)
    }

    private mutating func read(_ group: BoxID, isOnlyGroup: Bool) {
        let first = grid.rows.count
        let all = context.boxes.children(of: group).filter { context.boxes[$0].kind == .tableRow }
        // Rows that collapse are taken out of the table (CSS 2.2 §17.5.5).
        let rows = all.filter { context[style: $0].text.visibility != .collapse }
        for index in occupied.indices { occupied[index] = 0 }
        let isOnlyHead = !grid.groups.contains { $0.kind == .tableHeaderGroup }
        let isExtra = context.boxes[group].kind == .tableHeaderGroup && !isOnlyHead
        let kind = isExtra || isOnlyGroup ? .tableRowGroup : context.boxes[group].kind
        for (offset, row) in rows.enumerated() {
            let height = context[style: row].box.height.resolved(nil as Double?) ?? 0
            let start = grid.cells.count
            grid.rows.append(
                TableGrid.Row(box: row, group: grid.groups.count, cells: start..<start, height: height))
            place(row, index: first + offset, end: first + rows.count)
            grid.rows[first + offset].cells = start..<grid.cells.count
        }
        grid.groups.append(TableGrid.Group(box: group, kind: kind, rows: first..<first + rows.count))
        for cell in grid.cells where cell.rowSpan > 1 && cell.row >= first {
            for row in cell.rows.dropFirst() { grid.rows[row].isSpanned = true }
        }
    }

    private mutating func place(_ row: BoxID, index: Int, end: Int) {
        var column = 0
        for box in context.boxes.children(of: row) where context.boxes[box].kind == .tableCell {
            while column < occupied.count, occupied[column] > index { column += 1 }
            let entry = context.boxes[box]
            let style = context[style: box]
            let span = Int(entry.columnSpan)
            let rowSpan = min(uncollapsed(Int(entry.rowSpan), from: row), end - index)
            while occupied.count < column + span { occupied.append(0) }
            for covered in column..<column + span { occupied[covered] = max(occupied[covered], index + rowSpan) }
            grid.cells.append(
                TableGrid.Cell(
                    box: box, row: index, column: column, rowSpan: rowSpan, columnSpan: span, isSpanning: span > 1,
                    width: style.box.width, minWidth: style.box.minWidth, maxWidth: style.box.maxWidth, height: 0,
                    align: style.box.verticalAlign))
            column += span
        }
    }

    /// How many of the rows that a cell reaches over, from its own, are shown.
    private func uncollapsed(_ span: Int, from row: BoxID) -> Int {
        guard span > 1 else { return span }
        var (count, rest, next) = (1, span - 1, context.boxes[row].nextSibling)
        while rest > 0, !next.isNone {
            if context.boxes[next].kind == .tableRow {
                rest -= 1
                if context[style: next].text.visibility != .collapse { count += 1 }
            }
            next = context.boxes[next].nextSibling
        }
        return count
    }

    // MARK: Styles of cells

    private mutating func applyBorders(_ borders: CollapsedBorders) {
        for cell in grid.cells {
            context.boxes[cell.box].style = context.pool.derive(
                .collapsedCell(borders.widths(of: cell)), from: context.boxes[cell.box].style)
        }
        let style = context.pool.derive(.collapsedTable(borders.tableWidths), from: context.boxes[table].style)
        context.boxes[table].style = style
        context.boxes[wrapper].style = style
    }

    /// Cells get their sizes from the table: what they specify is kept in the grid.
    private mutating func clearCellSizes() {
        for index in grid.cells.indices {
            let box = grid.cells[index].box
            let style = context[style: box]
            let frame = BoxFrame(style, base: 0)
            let least = [style.box.height, style.box.minHeight].compactMap { $0.resolved(nil as Double?) }.max() ?? 0
            grid.cells[index].height = least > 0 ? (frame.isBorderBox ? least : least + frame.vertical) : 0
            let isPlain =
                style.box.height == .auto && style.box.minHeight == .auto && style.box.maxHeight == .none
                && style.box.width == .auto && style.box.minWidth == .auto && style.box.maxWidth == .none
            if !isPlain {
                context.boxes[box].style = context.pool.derive(.automaticSizes, from: context.boxes[box].style)
            }
        }
    }
}
