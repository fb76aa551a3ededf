/// Places of a table's columns in its content box, in CSS pixels.
struct TableColumns {
    /// Left edges.
    private(set) var starts: [Double] = []
    let widths: [Double]

    init(widths: [Double], spacing: Double) {
        self.widths = widths
        var x = spacing
        for width in widths {
            starts.append(x)
            x += width + spacing
        }
    }

    /// Left edge and width of the cells over a range of columns.
    func extent(of columns: Range<Int>) -> (x: Double, width: Double) {
        let columns = columns.clamped(to: 0..<widths.count)
        guard let first = columns.first, let last = columns.last else { return (0, 0) }
        return (starts[first], starts[last] + widths[last] - starts[first])
    }

    /// Left edge of a column, or the right edge of the last.
    func edge(_ column: Int) -> Double {
        if column < starts.count { return starts[column] }
        return (starts.last ?? 0) + (widths.last ?? 0)
    }
}
