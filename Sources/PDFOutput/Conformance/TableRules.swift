/// Tables close: each row fills all columns, nothing overlaps, and data cells have headers (ISO 14289-1 §7.2, §7.5).
struct TableRules {
    private let nodes: [StructureNode]
    private let table: Int
    /// Rows of cells, by node.
    private var rows: [[Int]] = []
    /// Rows at which a part of the table begins.
    private var partStarts: [Int] = []

    init(nodes: [StructureNode], table: Int) {
        self.nodes = nodes
        self.table = table
        for child in nodes[table].children {
            if nodes[child].role == "TR" {
                rows.append(cells(of: child))
            } else {
                partStarts.append(rows.count)
                rows += nodes[child].children.filter { nodes[$0].role == "TR" }.map(cells)
                partStarts.append(rows.count)
            }
        }
    }

    private func cells(of row: Int) -> [Int] {
        nodes[row].children.filter { nodes[$0].role == "TH" || nodes[$0].role == "TD" }
    }

    func check(_ log: inout ConformanceLog) {
        checkParts(&log)
        guard let grid = checkGrid(&log) else { return }
        checkHeaders(grid, &log)
    }

    private func checkParts(_ log: inout ConformanceLog) {
        let kids = nodes[table].children.map { nodes[$0].role }
        func count(_ role: String) -> Int { kids.reduce(0) { $1 == role ? $0 + 1 : $0 } }
        for role in ["THead", "TFoot"] {
            log.expect(.tables, count(role) <= 1, "a table has more than one \(role)")
            log.expect(.tables, count(role) == 0 || count("TBody") > 0, "a table has a \(role), but no TBody")
        }
        log.expect(.tables, count("Caption") <= 1, "a table has more than one Caption")
        let isAtEnd = !kids.dropFirst().dropLast().contains("Caption")
        log.expect(.tables, isAtEnd, "the caption of a table is neither its first nor its last part")
    }

    /// Which cell stands at each place; `nil` where the table does not close.
    private func checkGrid(_ log: inout ConformanceLog) -> [[Int]]? {
        let columns = (rows.first ?? []).reduce(0) { $0 + nodes[$1].span("ColSpan") }
        var grid = [[Int?]](repeating: [Int?](repeating: nil, count: columns), count: rows.count)
        for (line, cells) in rows.enumerated() {
            var column = 0
            for cell in cells {
                while column < columns, grid[line][column] != nil { column += 1 }
                let (width, height) = (nodes[cell].span("ColSpan"), nodes[cell].span("RowSpan"))
                let end = line + height
                let isInside = column + width <= columns && end <= rows.count
                log.expect(.tables, isInside, "a cell in row \(line + 1) reaches beyond its table")
                let isInPart = !partStarts.contains { $0 > line && $0 < end }
                log.expect(.tables, isInPart, "a cell in row \(line + 1) reaches beyond its part of the table")
                guard isInside else { return nil }
                for row in line..<end {
                    for place in column..<column + width {
                        log.expect(.tables, grid[row][place] == nil, "cells overlap in row \(row + 1)")
                        grid[row][place] = cell
                    }
                }
                column += width
            }
        }
        let isFull = grid.allSatisfy { !$0.contains(nil) }
        log.expect(.tables, isFull, "a row of a table has fewer columns than the first")
        return isFull ? grid.map { $0.compactMap { $0 } } : nil
    }

    /// In a table with header cells, each of them says for which cells it stands, and named ones exist.
    private func checkHeaders(_ grid: [[Int]], _ log: inout ConformanceLog) {
        let cells = rows.flatMap { $0 }
        let headers = cells.filter { nodes[$0].role == "TH" }
        let identifiers = Set(headers.compactMap { nodes[$0].object["/ID"]?.rawText })
        for header in headers {
            let scope = nodes[header].attribute("Scope", of: "Table")?.name ?? ""
            let isNamed = nodes[header].object["/ID"] != nil
            let isScoped = ["Row", "Column", "Both"].contains(scope)
            log.expect(.headerCells, isScoped || isNamed, "a header cell has neither scope nor identifier")
        }
        for cell in cells {
            for name in nodes[cell].attribute("Headers", of: "Table")?.items ?? [] {
                let isKnown = name.rawText.map(identifiers.contains) ?? false
                log.expect(.headerCells, isKnown, "a cell names a header that its table does not have")
            }
        }
    }
}
