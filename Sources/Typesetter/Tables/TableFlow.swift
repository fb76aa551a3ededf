/// The rows of a table on one page: head, as many bands as fit, foot (CSS 2.2 §17.5, CSS Fragmentation 3 §4).
struct TableFlow {
    let context: LayoutContext
    let table: BoxID
    let grid: TableGrid
    let columns: TableColumns
    let space: ConstraintSpace
    let resume: ResumePoint?
    /// Whether a caption stands above on this page.
    let hasCaption: Bool
    let rules: BreakRules
    let bands: TableBandLayout
    var frame: BoxFrame

    var head: TableBand?
    var foot: TableBand?
    /// A group's head that stands again because its rows go on here, and its top.
    var continued: (band: TableBand, top: Double)?
    /// Body bands that stand on this page, and where each begins.
    var placed: [TableBand] = []
    var tops: [Double] = []
    /// Bottom of what stands, in the grid's content box, without a gap below.
    var y = 0.0
    var next: ResumePoint?
    var appeal = BreakAppeal.perfect
    /// Nothing stands well here: the whole table is to begin on the next page.
    private var movesOn = false

    init(
        context: LayoutContext, table: BoxID, grid: TableGrid, columns: TableColumns, space: ConstraintSpace,
        resume: ResumePoint?, hasCaption: Bool
    ) {
        self.context = context
        self.table = table
        self.grid = grid
        self.columns = columns
        self.space = space
        self.resume = resume
        self.hasCaption = hasCaption
        rules = BreakRules(context: context)
        bands = TableBandLayout(context: context, grid: grid, columns: columns, fragmentation: nil)
        frame = BoxFrame(context[style: table], base: space.availableWidth)
    }

    /// Whether the table goes on from an earlier page.
    var isResumed: Bool { resume.map { $0.position != .start } ?? false }

    /// Gap between rows.
    var gap: Double { grid.spacing.height }

    /// First body row of this page.
    private var firstRow: Int {
        if case .row(let row) = resume?.position { return Int(row) }
        return grid.bodyRows.lowerBound
    }

    /// Height from the content box's top to the page's end, foot and lower edge aside.
    private var room: Double? {
        guard let fragmentation = space.fragmentation else { return nil }
        let footHeight = foot.map { $0.height(spacing: gap) + gap } ?? 0
        return fragmentation.remaining - (isResumed ? 0 : frame.edges.top) - frame.edges.bottom - footHeight - gap
    }

    /// Room for one band on a page of its own.
    private var fullRoom: Double {
        guard let fragmentation = space.fragmentation else { return .infinity }
        let headHeight = repeatsHead ? headHeight(grid.headRows) : 0
        let footHeight = foot.map { $0.height(spacing: gap) + gap } ?? 0
        let continuedHeight = continued.map { $0.band.height(spacing: gap) + gap } ?? 0
        return fragmentation.pageHeight - headHeight - continuedHeight - footHeight - 2 * gap - frame.edges.bottom
    }

    private func headHeight(_ rows: Range<Int>) -> Double { head.map { $0.height(spacing: gap) + gap } ?? 0 }

    /// A head is repeated where it leaves most of the page to the rows.
    private var repeatsHead: Bool {
        guard let fragmentation = space.fragmentation, let head else { return false }
        return head.height(spacing: gap) <= fragmentation.pageHeight / 2
    }

    // MARK: Rows

    mutating func run() -> LayoutResult {
        let mark = context.fragments.mark
        if !grid.footRows.isEmpty { foot = bands.make(grid.footRows) }
        placeHead()
        placeContinuation()
        placeBody()
        if movesOn || exceedsPage, mayMoveOn {
            context.discard(to: mark)
            context.explainBreak("the table does not begin well here", before: table)
            return LayoutResult(fragment: .none, resume: ResumePoint(box: table, position: .start))
        }
        return TableFlowResult(flow: self).make()
    }

    /// Whether what stands is too high: head and foot alone, or a table without body rows.
    private var exceedsPage: Bool { room.map { y > $0 + 0.01 } ?? false }

    private var mayMoveOn: Bool {
        guard let fragmentation = space.fragmentation else { return false }
        return !isResumed && !fragmentation.isAtPageStart
    }

    private mutating func placeHead() {
        guard !grid.headRows.isEmpty else { return }
        let made = bands.make(grid.headRows)
        head = made
        guard !isResumed || repeatsHead else {
            context.discard(to: made.mark)
            head = nil
            return
        }
        y = gap + made.height(spacing: gap)
    }

    /// Repeats the row that heads the rows which go on here (`-hms-continuation`).
    private mutating func placeContinuation() {
        guard isResumed, let fragmentation = space.fragmentation, let row = continuedRow else { return }
        let continuations = Continuations(context: context)
        guard let text = continuations.text(of: grid.rows[row].box), let cell = grid.rows[row].cells.first else {
            return
        }
        var repeating = bands
        repeating.substitutes[cell] = context.tables.continuation(of: grid.cells[cell].box, adding: text, in: context)
        let band = repeating.make(row..<row + 1)
        let height = band.height(spacing: gap)
        guard height <= fragmentation.pageHeight / 4 else { return context.discard(to: band.mark) }
        continued = (band, y + gap)
        y += gap + height
    }

    /// The last row before this page's first, in the same group, that stands again on later pages.
    private var continuedRow: Int? {
        let first = firstRow
        guard first < grid.bodyRows.upperBound else { return nil }
        let group = grid.rows[first].group
        let row = (grid.groups[group].rows.lowerBound..<first).last {
            !context[style: grid.rows[$0].box].generated.continuation.isEmpty
        }
        guard let row, grid.band(from: row).count == 1, !grid.rows[row].isSpanned else { return nil }
        // A row that heads rows of its own has no need of the one before.
        return context[style: grid.rows[first].box].generated.continuation.isEmpty ? row : nil
    }

    private mutating func placeBody() {
        var row = firstRow
        var points = resume?.children ?? []
        while row < grid.bodyRows.upperBound, next == nil, !movesOn {
            let rows = grid.band(from: row)
            if points.isEmpty, mustBreak(before: row) { return }
            place(rows, from: points)
            points = []
            row = rows.upperBound
        }
    }

    private mutating func place(_ rows: Range<Int>, from points: [ResumePoint]) {
        if !points.isEmpty, rows.count == 1, room != nil {
            // The rest of a row is never laid out further than this page.
            return split(rows, from: points, isFirst: placed.isEmpty)
        }
        let band = bands.make(rows, from: points)
        let height = band.height(spacing: gap)
        if room != nil, rows.count == 1, hasForcedBreak(inside: rows.lowerBound) {
            context.discard(to: band.mark)
            let isFirst = placed.isEmpty && (space.fragmentation?.isAtPageStart ?? true || isResumed)
            return split(rows, from: points, isFirst: isFirst, isForced: true)
        }
        guard let room, y + gap + height > room + 0.01 else { return keep(band, height) }
        let isFirst = placed.isEmpty && (space.fragmentation?.isAtPageStart ?? true || isResumed)
        if height <= fullRoom + 0.01, !isFirst {
            context.discard(to: band.mark)
            return breakBefore(rows.lowerBound)
        }
        context.discard(to: band.mark)
        if avoidsBreak(inside: rows.lowerBound), gainsRoom(rows.lowerBound) {
            return placed.isEmpty
                ? end(before: rows.lowerBound, "the row is to be whole") : breakBefore(rows.lowerBound)
        }
        split(rows, from: points, isFirst: isFirst)
    }

    private func avoidsBreak(inside row: Int) -> Bool {
        context[style: grid.rows[row].box].box.breakInside == .avoid
            || context[style: grid.groups[grid.rows[row].group].box].box.breakInside == .avoid
    }

    /// Whether a row that fits on no page has more room on the next one than below what stands here.
    private func gainsRoom(_ row: Int) -> Bool {
        placed.isEmpty ? freshHeadRow != nil && !repeatsHead && !mayMoveOn : row > firstRow
    }

    private mutating func keep(_ band: TableBand, _ height: Double) {
        tops.append(y + gap)
        placed.append(band)
        y += gap + height
    }

    // MARK: Breaks

    private mutating func mustBreak(before row: Int) -> Bool {
        guard space.fragmentation != nil, let last = placed.last?.rows.last ?? freshHeadRow else { return false }
        let (after, before) = wishes(between: last, row)
        guard let side = [before, after].first(where: \.isForced) else { return false }
        var point = ResumePoint(box: table, position: .row(Int32(row)))
        (point.isForced, point.side) = (true, side)
        next = point
        context.explainBreak("a break is forced", before: grid.rows[row].box)
        return true
    }

    /// The last row of a head that stands for the first time.
    private var freshHeadRow: Int? { isResumed ? nil : grid.headRows.last }

    /// What two neighbouring rows, and their groups where these meet, say of a break between them.
    private func wishes(between upper: Int, _ lower: Int) -> (after: BreakBetween, before: BreakBetween) {
        var after = context[style: grid.rows[upper].box].box.breakAfter
        var before = context[style: grid.rows[lower].box].box.breakBefore
        if grid.rows[upper].group != grid.rows[lower].group {
            let outerAfter = context[style: grid.groups[grid.rows[upper].group].box].box.breakAfter
            let outerBefore = context[style: grid.groups[grid.rows[lower].group].box].box.breakBefore
            if after == .auto { after = outerAfter }
            if before == .auto { before = outerBefore }
        }
        return (after, before)
    }

    /// Whether the page may end before a row that follows others on it.
    private func allowsBreak(before row: Int) -> Bool {
        let (after, before) = wishes(between: row - 1, row)
        if after == .avoid || before == .avoid { return false }
        let isInGroup = grid.rows[row].group == grid.rows[row - 1].group
        if isInGroup, context[style: grid.groups[grid.rows[row].group].box].box.breakInside == .avoid { return false }
        // A head is followed by at least two rows.
        let hasHead = head != nil && !isResumed
        return !hasHead || row - firstRow >= 2
    }

    /// Ends the page before a row, or before an earlier one where a break is better.
    private mutating func breakBefore(_ row: Int) {
        if placed.isEmpty {
            movesOn = true
            return
        }
        if allowsBreak(before: row) { return end(before: row, "the next row does not fit on the page") }
        var index = placed.count - 1
        while index > 0 {
            if allowsBreak(before: placed[index].rows.lowerBound) {
                let target = placed[index].rows.lowerBound
                context.discard(to: placed[index].mark)
                y = tops[index] - gap
                placed.removeLast(placed.count - index)
                tops.removeLast(tops.count - index)
                return end(before: target, "what follows must stay with it")
            }
            index -= 1
        }
        if mayMoveOn {
            // The whole table moves on: a better place than a bad break in it.
            movesOn = true
            return
        }
        appeal = .violatesAvoid
        end(before: row, "no better place for a break")
    }

    private mutating func end(before row: Int, _ reason: String) {
        next = ResumePoint(box: table, position: .row(Int32(row)))
        context.explainBreak(reason, before: grid.rows[row].box)
    }

    /// Whether a break is forced somewhere in the cells of a row.
    private func hasForcedBreak(inside row: Int) -> Bool {
        context.hasForcedBreaks && grid.rows[row].cells.contains { rules.forcesBreak(inside: grid.cells[$0].box) }
    }

    // MARK: Rows higher than a page

    /// Cuts a band that fits on no page: between its rows where possible, else through one.
    private mutating func split(_ rows: Range<Int>, from points: [ResumePoint], isFirst: Bool, isForced: Bool = false) {
        guard let room else { return }
        let end = endOfWholeRows(rows, from: points, room: room)
        let isThroughRow = isForced || end == rows.lowerBound
        let shown = rows.lowerBound..<max(end, rows.lowerBound + 1)
        var cutting = bands
        cutting.fragmentation = Fragmentation(
            remaining: max(0, room - y - gap), pageHeight: fullRoom, isAtPageStart: isFirst)
        var band = cutting.make(shown, from: points)
        let open = band.cells.filter { $0.resume != nil }
        if isThroughRow, !isFirst, open.count == band.cells.count, open.allSatisfy({ $0.height == 0 }) {
            context.discard(to: band.mark)
            return breakBefore(rows.lowerBound)
        }
        if isThroughRow, open.isEmpty {
            keep(band, band.height(spacing: gap))
            if shown.upperBound < rows.upperBound {
                next = point(after: band, row: shown.upperBound, isThroughRow: false)
            }
            return
        }
        if isThroughRow {
            band.heights[0] = max(0, room - y - gap)
            for cell in band.cells where cell.resume == nil { context.fragments[cell.fragment].isLast = false }
        }
        keep(band, band.height(spacing: gap))
        next = point(after: band, row: isThroughRow ? rows.lowerBound : end, isThroughRow: isThroughRow)
        context.explainBreak("the row is higher than a page", before: grid.rows[rows.lowerBound].box)
    }

    /// End of the rows of a band that fit as a whole.
    private func endOfWholeRows(_ rows: Range<Int>, from points: [ResumePoint], room: Double) -> Int {
        guard rows.count > 1 else { return rows.lowerBound }
        let whole = bands.make(rows, from: points)
        defer { context.discard(to: whole.mark) }
        var end = rows.lowerBound
        var bottom = y
        for (offset, height) in whole.heights.enumerated() {
            guard bottom + gap + height <= room + 0.01 else { break }
            bottom += gap + height
            end = rows.lowerBound + offset + 1
        }
        return end
    }

    private func point(after band: TableBand, row: Int, isThroughRow: Bool) -> ResumePoint {
        var point = ResumePoint(box: table, position: .row(Int32(row)))
        for cell in band.cells where isThroughRow || grid.cells[cell.index].rows.upperBound > row {
            let inner = cell.resume ?? ResumePoint(box: grid.cells[cell.index].box, position: .end)
            var entry = ResumePoint(box: grid.cells[cell.index].box, position: .row(Int32(cell.index)))
            entry.children = [inner]
            point.children.append(entry)
        }
        return point
    }
}
