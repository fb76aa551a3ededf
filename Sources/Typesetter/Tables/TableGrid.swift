/// The rows, columns and cells of a table in the order they are shown: head first, foot last (CSS 2.2 §17.2, §17.5).
struct TableGrid {
    /// A row group with its rows.
    struct Group {
        let box: BoxID
        let kind: BoxKind
        var rows: Range<Int>
    }
    /// A row with the cells that begin in it.
    struct Row {
        let box: BoxID
        let group: Int
        var cells: Range<Int>
        /// `height` of the row in CSS pixels, 0 for `auto`.
        let height: Double
        /// Whether a cell of a row above reaches into it.
        var isSpanned = false
    }
    /// A cell in its place.
    struct Cell {
        let box: BoxID
        let row: Int
        var column: Int
        var rowSpan: Int
        var columnSpan: Int
        /// Whether it was to span columns, even where all but one of them are merged.
        let isSpanning: Bool
        /// `width`, `min-width` and `max-width` as specified.
        let width: SizeValue
        let minWidth: SizeValue
        let maxWidth: SizeValue
        /// Least border-box height that the style sheet asks for.
        var height: Double
        let align: VerticalAlign
        var rows: Range<Int> { row..<row + rowSpan }
        var columns: Range<Int> { column..<column + columnSpan }
    }
    /// A column with what `col` and `colgroup` say of it.
    struct Column {
        var box = BoxID.none
        var group = BoxID.none
        var width = SizeValue.auto
        var minWidth = SizeValue.auto
    }

    var groups: [Group] = []
    var rows: [Row] = []
    var cells: [Cell] = []
    var columns: [Column] = []
    /// Border widths and looks of a table with collapsed borders.
    var borders: CollapsedBorders?
    /// Distance between cells; nothing where borders collapse.
    var spacing = Extent.zero

    /// Rows of the head, which stand again on each page.
    var headRows: Range<Int> { groups.first.flatMap { $0.kind == .tableHeaderGroup ? $0.rows : nil } ?? 0..<0 }
    /// Rows of the foot.
    var footRows: Range<Int> {
        groups.last.flatMap { $0.kind == .tableFooterGroup ? $0.rows : nil } ?? rows.count..<rows.count
    }
    /// Rows between head and foot.
    var bodyRows: Range<Int> { headRows.upperBound..<max(headRows.upperBound, footRows.lowerBound) }

    /// The rows that belong together with a row because cells reach over them.
    func band(from row: Int) -> Range<Int> {
        var end = row + 1
        while end < rows.count, rows[end].isSpanned, rows[end].group == rows[row].group { end += 1 }
        return row..<end
    }
}
