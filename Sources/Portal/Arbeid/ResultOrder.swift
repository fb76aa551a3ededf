import HMSPlan
import PlanStore

/// What the rows of a finished run are sorted by; the largest fall first where nothing is asked for.
struct ResultOrder: Hashable, Sendable {
    /// Columns that can be sorted by: value in the address, name in the table's head.
    static let columns: [(value: String, name: String)] = [
        ("navn", "Boligselskap"), ("score", "Score"), ("endring", "Endring"), ("frist", "Ny frist"),
    ]

    private(set) var column = "endring"
    private(set) var isDescending = false

    /// Reads an address's query; what makes no sense is left out.
    init(_ fields: FormFields) {
        if Self.columns.contains(where: { $0.value == fields["sorter"] }) { column = fields["sorter"] }
        isDescending = fields["retning"] == "ned"
    }

    /// What follows when a column's head is chosen: its order, or the other way round.
    func choosing(_ column: String) -> ResultOrder {
        var result = self
        result.isDescending = column == self.column && !isDescending
        result.column = column
        return result
    }

    /// The order in an address.
    var query: [(String, String)] {
        [("sorter", column == "endring" ? "" : column), ("retning", isDescending ? "ned" : "")]
    }

    /// `aria-sort` of a column; empty where the rows are not sorted by it.
    func direction(_ column: String) -> String {
        column != self.column ? "" : isDescending ? "descending" : "ascending"
    }

    /// Rows, which come by name, in this order; those without a value come last in either direction.
    func sorted(_ rows: [BatchRow]) -> [BatchRow] {
        let keyed = rows.enumerated().map { (row: $0.element, place: $0.offset, key: key($0.element, $0.offset)) }
        return keyed.sorted { first, second in
            guard let a = first.key, let b = second.key else {
                return (first.key == nil ? 1 : 0, first.place) < (second.key == nil ? 1 : 0, second.place)
            }
            if a == b { return first.place < second.place }
            return isDescending ? a > b : a < b
        }.map(\.row)
    }

    private func key(_ row: BatchRow, _ place: Int) -> Int? {
        switch column {
        case "navn": place
        case "score": row.score?.total
        case "frist": row.newDeadline?.daysSinceEpoch
        default: row.change
        }
    }
}
