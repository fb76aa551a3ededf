/// Gives the columns of a table their widths (CSS 2.2 §17.5.2, CSS Tables 3 §4.4).
struct ColumnDistribution {
    /// Width for all columns together, gaps aside, in CSS pixels.
    let width: Double

    // MARK: Automatic layout

    /// Widths between what columns need and what they would like.
    func automatic(_ columns: [TableMeasures.Column]) -> [Double] {
        let least = columns.map(\.min)
        let withShares = columns.map { column in column.share.map { max(column.min, $0 * width) } ?? column.min }
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

    /// Room that nobody asked for goes to columns without a width, else to those with lengths, else to percentages.
    private func spread(excess: Double, over widths: [Double], _ columns: [TableMeasures.Column]) -> [Double] {
        guard excess > 0, !columns.isEmpty else { return widths }
        let open = columns.indices.filter { columns[$0].share == nil && !columns[$0].isConstrained }
        let filled = open.filter { columns[$0].max > 0 }
        let lengths = columns.indices.filter { columns[$0].share == nil && columns[$0].max > 0 }
        let takers = [filled, open, lengths, Array(columns.indices)].first { !$0.isEmpty } ?? []
        let weights = takers.map { index in columns[index].share ?? columns[index].max }
        let total = weights.reduce(0, +)
        var result = widths
        for (index, weight) in zip(takers, weights) {
            result[index] += total > 0 ? excess * weight / total : excess / Double(takers.count)
        }
        return result
    }

    // MARK: Fixed layout

    /// Widths from `col` elements and the first row alone.
    func fixed(_ grid: TableGrid, _ context: LayoutContext) -> [Double] {
        var widths: [Double?] = grid.columns.map { $0.width.resolved(width) }
        for cell in grid.rows.first.map({ grid.cells[$0.cells] }) ?? [] {
            let frame = BoxFrame(context[style: cell.box], base: 0)
            guard let specified = frame.contentWidth(cell.width, base: width) else { continue }
            let range = cell.columns.clamped(to: 0..<widths.count)
            guard range.allSatisfy({ widths[$0] == nil }), !range.isEmpty else { continue }
            let gaps = grid.spacing.width * Double(range.count - 1)
            let isShare = if case .length(let length) = cell.width { length.hasPercentage } else { false }
            let outer = isShare ? cell.width.resolved(width) ?? 0 : specified + frame.horizontal
            for index in range { widths[index] = max(0, (outer - gaps) / Double(range.count)) }
        }
        return fill(widths)
    }

    private func fill(_ widths: [Double?]) -> [Double] {
        let taken = widths.reduce(0) { $0 + ($1 ?? 0) }
        let open = widths.count { $0 == nil }
        if open > 0 {
            let share = max(0, width - taken) / Double(open)
            return widths.map { $0 ?? share }
        }
        let scale = taken > 0 && width > taken ? width / taken : 1
        return widths.map { ($0 ?? 0) * scale }
    }
}
