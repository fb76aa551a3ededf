/// Gives the columns of a table their widths (CSS 2.2 §17.5.2, CSS Tables 3 §4.4).
struct ColumnDistribution {
    /// Width for all columns together, gaps aside, in CSS pixels.
    let width: Double
    /// Whether the width was asked for: a spanning cell's content widens columns with a length last of all.
    var isSpecified = true

    /// Widths between what columns need and what they would like.
    func widths(of columns: [TableMeasures.Column]) -> [Double] {
        let least = columns.map(\.min)
        let withShares = columns.map { column in
            column.share.map { max(column.min, $0 * width + column.frame) } ?? column.min
        }
        let withLengths = zip(columns, withShares).map { $0.share == nil && $0.isConstrained ? $0.max : $1 }
        let most = zip(columns, withLengths).map { $0.share == nil ? $0.max : $1 }
        for (from, to) in [(least, withShares), (withShares, withLengths), (withLengths, most)] where width < sum(to) {
            return between(from, to)
        }
        return spread(excess: width - sum(most), over: most, columns)
    }

    private func sum(_ widths: [Double]) -> Double { widths.reduce(0, +) }

    private func between(_ from: [Double], _ to: [Double]) -> [Double] {
        let room = sum(to) - sum(from)
        let part = room > 0 ? max(0, min(1, (width - sum(from)) / room)) : 0
        return zip(from, to).map { $0 + ($1 - $0) * part }
    }

    /// Room that nobody asked for goes to columns without a width, else to those with lengths, else to percentages; for
    /// the content of a spanning cell, percentages come before lengths.
    private func spread(excess: Double, over widths: [Double], _ columns: [TableMeasures.Column]) -> [Double] {
        guard excess > 0, !columns.isEmpty else { return widths }
        let open = columns.indices.filter { columns[$0].share == nil && !columns[$0].isConstrained }
        let filled = open.filter { columns[$0].max > 0 }
        let lengths = columns.indices.filter { columns[$0].share == nil && columns[$0].max > 0 }
        let shares = isSpecified ? [] : columns.indices.filter { columns[$0].share != nil }
        let takers = [filled, open, shares, lengths, Array(columns.indices)].first { !$0.isEmpty } ?? []
        let weights = takers.map { index in
            columns[index].share.map { $0 * width + columns[index].frame } ?? columns[index].max
        }
        let total = weights.reduce(0, +)
        var result = widths
        for (index, weight) in zip(takers, weights) {
            result[index] += total > 0 ? excess * weight / total : excess / Double(takers.count)
        }
        return result
    }
}
