import Testing

@testable import PDFOutput

@Suite("Places of cells")
struct TableGridTests {
    @Test("cells take the first free place; spans reach down")
    func places() {
        var grid = TableGrid()
        let areFree = [
            grid.place(columns: 1, rows: 2, inRow: 0), grid.place(columns: 2, rows: 1, inRow: 0),
            grid.place(columns: 1, rows: 1, inRow: 1),
        ]
        #expect(areFree == [true, true, true])
        #expect(grid.columnCount == 3)
        #expect(grid.missing(inRow: 0, of: 3) == 0)
        #expect(grid.missing(inRow: 1, of: 3) == 1)
    }

    @Test("a cell that covers another is told")
    func overlap() {
        var grid = TableGrid()
        _ = grid.place(columns: 1, rows: 1, inRow: 0)
        _ = grid.place(columns: 1, rows: 2, inRow: 0)
        let isFree = grid.place(columns: 2, rows: 1, inRow: 1)
        #expect(!isFree)
    }

    @Test("a row without cells lacks all")
    func empty() { #expect(TableGrid().missing(inRow: 0, of: 4) == 4) }
}
