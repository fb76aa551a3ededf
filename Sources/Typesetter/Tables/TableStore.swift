/// What tables keep while a document is laid out: their grids, and column widths by width of the table.
final class TableStore {
    private struct WidthKey: Hashable {
        var table: BoxID
        var width: Double
    }

    private var grids: [BoxID: TableGrid] = [:]
    private var measures: [BoxID: TableMeasures] = [:]
    private var widths: [WidthKey: TableColumns] = [:]

    private var continuations: [BoxID: BoxID] = [:]

    /// What stands for a caption or cell on later pages: a copy with a text added.
    func continuation(of box: BoxID, adding text: String, in context: LayoutContext) -> BoxID {
        if let known = continuations[box] { return known }
        let made = Continuations(context: context).copy(of: box, adding: text)
        continuations[box] = made
        return made
    }

    /// The grid of a table, found at the first call.
    func grid(of table: BoxID, wrapper: BoxID, in context: LayoutContext) -> TableGrid {
        if let known = grids[table] { return known }
        var builder = TableGridBuilder(context: context, wrapper: wrapper, table: table)
        let grid = builder.build()
        grids[table] = grid
        return grid
    }

    /// Gives up widths, which text that changed may change.
    func forgetWidths() {
        measures.removeAll(keepingCapacity: true)
        widths.removeAll(keepingCapacity: true)
    }

    /// Gives up everything: no more tables are laid out.
    func removeAll() {
        forgetWidths()
        grids = [:]
    }

    /// What the columns of a table ask for.
    func measures(of table: BoxID, _ make: () -> TableMeasures) -> TableMeasures {
        if let known = measures[table] { return known }
        let made = make()
        measures[table] = made
        return made
    }

    /// Column widths at a width of the table's content box.
    func columns(of table: BoxID, width: Double, _ make: () -> TableColumns) -> TableColumns {
        let key = WidthKey(table: table, width: width)
        if let known = widths[key] { return known }
        let made = make()
        widths[key] = made
        return made
    }
}
