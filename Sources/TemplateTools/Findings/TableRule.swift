import Markup

/// Finds rows that have more or fewer cells than their table has columns: most often a column that was added in one of
/// its places only.
struct TableRule {
    let checked: CheckedDocument

    func diagnostics() -> [Diagnostic] { checked.elements(named: ["table"]).compactMap(diagnostic) }

    /// A row with the number of its columns.
    private struct Row {
        let node: NodeID
        let columns: Int
        let isHead: Bool
    }

    /// The first row that differs.
    private func diagnostic(_ table: NodeID) -> Diagnostic? {
        let rows = rows(of: table)
        let first = rows.first(where: \.isHead) ?? rows.first
        guard let first else { return nil }
        let whose = first.isHead ? "its head" : "the first row"
        if let row = rows.first(where: { $0.columns != first.columns }) {
            return checked.diagnostic(
                "table-columns", .warning,
                "the row has \(Self.counted(row.columns, "cell")), and \(whose) \(first.columns)",
                ["a column has a cell in every row; one that covers several has colspan"], row.node)
        }
        let declared = declaredColumns(of: table)
        guard declared > 0, declared != first.columns else { return nil }
        return checked.diagnostic(
            "table-columns", .warning,
            "the table has \(Self.counted(first.columns, "column")), and <col> for \(declared)",
            ["write one <col> for each column"], table)
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func children(_ node: NodeID, _ names: Set<String>) -> [NodeID] {
        checked.document.children(node).filter { names.contains(checked.document.name($0)) }
    }

    private func rows(of table: NodeID) -> [Row] {
        children(table, ["thead", "tbody", "tfoot"]).flatMap { part in
            // Cells that reach down from rows before: how many columns they take in each of the rows that follow.
            var reaching: [Int] = []
            return children(part, ["tr"]).map { row in
                let taken = reaching.isEmpty ? 0 : reaching.removeFirst()
                let own = children(row, ["td", "th"]).reduce(0) { sum, cell in
                    let (across, down) = (number("colspan", of: cell), number("rowspan", of: cell))
                    for next in 0..<max(0, min(down, 10_000) - 1) {
                        if next < reaching.count { reaching[next] += across } else { reaching.append(across) }
                    }
                    return sum + across
                }
                return Row(node: row, columns: taken + own, isHead: checked.document.name(part) == "thead")
            }
        }
    }

    private func declaredColumns(of table: NodeID) -> Int {
        let groups = children(table, ["colgroup"])
        return groups.reduce(0) { sum, group in
            let columns = children(group, ["col"])
            return sum + (columns.isEmpty ? 0 : columns.reduce(0) { $0 + number("span", of: $1) })
        }
    }

    private func number(_ name: String, of node: NodeID) -> Int {
        max(1, checked.document.attribute(name, of: node).flatMap { Int($0) } ?? 1)
    }
}
