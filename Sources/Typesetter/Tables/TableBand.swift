/// Rows that belong together because cells reach over them, laid out: usually one row.
struct TableBand {
    /// A cell as laid out in a band.
    struct PlacedCell {
        let index: Int
        let fragment: FragmentID
        /// Rows it stands in on this page.
        let rows: Range<Int>
        /// Border-box height of its content.
        let height: Double
        /// Where it goes on, on the next page.
        var resume: ResumePoint?
    }

    let rows: Range<Int>
    var cells: [PlacedCell] = []
    /// Heights of the rows, in order.
    var heights: [Double]
    /// Distance of the baseline that cells of a row share from its top.
    var baselines: [Double]
    /// Fragments before the band: what to go back to.
    let mark: (fragments: Int, runs: Int)

    init(rows: Range<Int>, mark: (fragments: Int, runs: Int)) {
        self.rows = rows
        self.mark = mark
        heights = Array(repeating: 0, count: rows.count)
        baselines = Array(repeating: 0, count: rows.count)
    }

    /// Height with the gaps between its rows.
    func height(spacing: Double) -> Double { heights.reduce(0, +) + spacing * Double(max(0, rows.count - 1)) }
}

/// Lays out the cells of a band and finds the heights of its rows (CSS 2.2 §17.5.3).
struct TableBandLayout {
    let context: LayoutContext
    let grid: TableGrid
    let columns: TableColumns
    /// Room for the cells where they are to be cut at the page's end.
    var fragmentation: Fragmentation?
    /// Boxes that stand in for those of cells, by the cell's index.
    var substitutes: [Int: BoxID] = [:]

    /// Lays out rows; cells that go on from the page before stand at their points.
    func make(_ rows: Range<Int>, from points: [ResumePoint] = []) -> TableBand {
        var band = TableBand(rows: rows, mark: context.fragments.mark)
        for cell in cells(of: rows, points) {
            let entry = grid.cells[cell.index]
            let shown = max(entry.row, rows.lowerBound)..<min(entry.rows.upperBound, rows.upperBound)
            band.cells.append(
                layout(cell.index, rows: shown, from: cell.point, isCut: entry.rows.upperBound > rows.upperBound))
        }
        setHeights(&band, isResumed: !points.isEmpty)
        return band
    }

    private func cells(of rows: Range<Int>, _ points: [ResumePoint]) -> [(index: Int, point: ResumePoint?)] {
        guard !points.isEmpty else { return rows.flatMap { grid.rows[$0].cells }.map { ($0, nil) } }
        var result: [(index: Int, point: ResumePoint?)] = []
        var isSplit = false
        for point in points {
            guard case .row(let index) = point.position, let inner = point.children.first else { continue }
            let cell = Int(index)
            isSplit = isSplit || grid.cells[cell].row == rows.lowerBound
            result.append((cell, inner))
        }
        let fresh = (isSplit ? rows.dropFirst() : rows[...]).flatMap { grid.rows[$0].cells }
        return result + fresh.map { ($0, nil) }
    }

    private func layout(_ index: Int, rows: Range<Int>, from point: ResumePoint?, isCut: Bool) -> TableBand.PlacedCell {
        let cell = grid.cells[index]
        var space = ConstraintSpace(availableWidth: columns.extent(of: cell.columns).width)
        space.forcedWidth = space.availableWidth
        space.fragmentation = fragmentation
        // Complete but for floats that go on, or not at all.
        let isDone = point?.position == .end && point?.children.isEmpty ?? true
        let box = substitutes[index] ?? cell.box
        let result = isDone ? nil : context.layout(box, in: space, from: point?.position == .start ? nil : point)
        if let result, !result.fragment.isNone {
            let height = context.fragments[result.fragment].rect.height
            return TableBand.PlacedCell(
                index: index, fragment: result.fragment, rows: rows, height: height, resume: result.resume)
        }
        var fragment = Fragment(
            box: cell.box, kind: .box, rect: Rect(x: 0, y: 0, width: space.availableWidth, height: 0))
        fragment.isFirst = result != nil
        fragment.isLast = result == nil
        return TableBand.PlacedCell(
            index: index, fragment: context.fragments.add(fragment), rows: rows, height: 0, resume: result?.resume)
    }

    // MARK: Heights

    private func setHeights(_ band: inout TableBand, isResumed: Bool) {
        for (offset, row) in band.rows.enumerated() where !isResumed || offset > 0 {
            band.heights[offset] = grid.rows[row].height
        }
        for cell in band.cells where cell.rows.count == 1 {
            let offset = cell.rows.lowerBound - band.rows.lowerBound
            let least = isResumed ? 0 : grid.cells[cell.index].height
            band.heights[offset] = max(band.heights[offset], cell.height, least)
        }
        alignBaselines(&band)
        for cell in band.cells.filter({ $0.rows.count > 1 }).sorted(by: { $0.rows.count < $1.rows.count }) {
            stretch(&band, for: cell)
        }
    }

    /// Cells whose baselines meet may make a row higher than each of them is.
    private func alignBaselines(_ band: inout TableBand) {
        for cell in band.cells where isOnBaseline(cell) {
            let offset = cell.rows.lowerBound - band.rows.lowerBound
            band.baselines[offset] = max(band.baselines[offset], baseline(of: cell))
        }
        for cell in band.cells where isOnBaseline(cell) && cell.rows.count == 1 {
            let offset = cell.rows.lowerBound - band.rows.lowerBound
            let shift = band.baselines[offset] - baseline(of: cell)
            band.heights[offset] = max(band.heights[offset], cell.height + shift)
        }
    }

    /// Whether a cell's first baseline stands on its row's.
    func isOnBaseline(_ cell: TableBand.PlacedCell) -> Bool {
        switch grid.cells[cell.index].align {
        case .middle, .top, .bottom: false
        default: context.fragments[cell.fragment].firstBaseline != nil && context.fragments[cell.fragment].isFirst
        }
    }

    func baseline(of cell: TableBand.PlacedCell) -> Double { context.fragments[cell.fragment].firstBaseline ?? 0 }

    /// Rows grow in proportion so that a cell over them fits.
    private func stretch(_ band: inout TableBand, for cell: TableBand.PlacedCell) {
        let first = cell.rows.lowerBound - band.rows.lowerBound
        let range = first..<first + cell.rows.count
        let total = range.reduce(0) { $0 + band.heights[$1] }
        let needed = max(cell.height, grid.cells[cell.index].height) - grid.spacing.height * Double(range.count - 1)
        guard needed > total else { return }
        let missing = needed - total
        for index in range {
            band.heights[index] += total > 0 ? missing * band.heights[index] / total : missing / Double(range.count)
        }
    }
}
