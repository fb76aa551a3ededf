/// Which places of a table part are taken, cell by cell (HTML §4.9.12.1).
struct TableGrid {
    private var rows: [[Bool]] = []

    /// Columns reached so far.
    private(set) var columnCount = 0

    /// Puts a cell into the first free place of a row; false where it covers another.
    mutating func place(columns: Int, rows rowSpan: Int, inRow row: Int) -> Bool {
        var isFree = true
        while rows.count < row + rowSpan { rows.append([]) }
        let start = rows[row].firstIndex(of: false) ?? rows[row].count
        for line in row..<row + rowSpan {
            while rows[line].count < start + columns { rows[line].append(false) }
            for column in start..<start + columns {
                if rows[line][column] { isFree = false }
                rows[line][column] = true
            }
        }
        columnCount = max(columnCount, start + columns)
        return isFree
    }

    /// How many places of a row are free.
    func missing(inRow row: Int, of columns: Int) -> Int {
        guard rows.indices.contains(row) else { return columns }
        return columns - rows[row].reduce(0) { $1 ? $0 + 1 : $0 }
    }
}
