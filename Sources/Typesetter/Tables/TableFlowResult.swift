/// Makes the fragments of a table's grid out of the bands that stand on the page.
struct TableFlowResult {
    private let flow: TableFlow
    private let context: LayoutContext
    private let grid: TableGrid

    init(flow: TableFlow) {
        self.flow = flow
        context = flow.context
        grid = flow.grid
    }

    /// A row group's part of the page: bands with the places of their tops.
    private struct Section {
        let group: Int
        let isRepeated: Bool
        var bands: [(band: TableBand, top: Double)]
    }

    func make() -> LayoutResult {
        let isBroken = flow.next != nil
        let style = context[style: flow.table].box
        let border = sliced(flow.frame.border, style, isBroken)
        let padding = sliced(flow.frame.padding, style, isBroken)
        var sections = collect(isBroken)
        let natural = height(of: sections)
        let wanted = wantedHeight(border, padding, isBroken)
        if wanted > natural { stretch(&sections, by: wanted - natural) }
        let content = max(natural, wanted)
        var fragment = Fragment(
            box: flow.table, kind: .box,
            rect: Rect(x: 0, y: 0, width: width, height: content + border.vertical + padding.vertical))
        fragment.border = border
        fragment.padding = padding
        fragment.isFirst = !flow.isResumed
        fragment.isLast = !isBroken
        let id = context.fragments.add(fragment)
        let origin = Point(x: border.left + padding.left, y: border.top + padding.top)
        appendColumns(behind: sections, to: id, at: origin)
        for section in sections { append(section, to: id, at: origin) }
        if let borders = grid.borders {
            TableBorderPainter(context: context, borders: borders, columns: flow.columns).append(
                lines(sections), to: id, at: origin)
        }
        noteBaselines(id)
        var result = LayoutResult(fragment: id, resume: flow.next)
        result.breakAppeal = flow.appeal
        return result
    }

    private var width: Double {
        let gaps = grid.columns.isEmpty ? 0 : grid.spacing.width * Double(grid.columns.count + 1)
        let natural = flow.columns.widths.reduce(0, +) + gaps + flow.frame.horizontal
        return max(natural, flow.space.forcedWidth ?? 0)
    }

    private func sliced(_ edges: Edges<Double>, _ style: BoxStyle, _ isBroken: Bool) -> Edges<Double> {
        var edges = edges
        guard style.decorationBreak == .slice, grid.borders == nil else { return edges }
        if flow.isResumed { edges.top = 0 }
        if isBroken { edges.bottom = 0 }
        return edges
    }

    // MARK: Sections

    private func collect(_ isBroken: Bool) -> [Section] {
        var sections: [Section] = []
        if let head = flow.head {
            sections.append(Section(group: 0, isRepeated: flow.isResumed, bands: [(head, flow.gap)]))
        }
        if let (band, top) = flow.continued {
            let group = grid.rows[band.rows.lowerBound].group
            sections.append(Section(group: group, isRepeated: true, bands: [(band, top)]))
        }
        for (band, top) in zip(flow.placed, flow.tops) {
            let group = grid.rows[band.rows.lowerBound].group
            if sections.last?.group == group, sections.last?.isRepeated == false {
                sections[sections.count - 1].bands.append((band, top))
            } else {
                sections.append(Section(group: group, isRepeated: false, bands: [(band, top)]))
            }
        }
        if let foot = flow.foot {
            sections.append(
                Section(group: grid.groups.count - 1, isRepeated: isBroken, bands: [(foot, flow.y + flow.gap)]))
        }
        return sections
    }

    private func bottom(of entry: (band: TableBand, top: Double)) -> Double {
        entry.top + entry.band.height(spacing: flow.gap)
    }

    private func height(of sections: [Section]) -> Double {
        guard let last = sections.last?.bands.last else { return 0 }
        return bottom(of: last) + flow.gap
    }

    /// Content height that the style sheet or the parent asks for on this page.
    private func wantedHeight(_ border: Edges<Double>, _ padding: Edges<Double>, _ isBroken: Bool) -> Double {
        guard !isBroken, !flow.isResumed else { return 0 }
        let edges = border.vertical + padding.vertical
        if let forced = flow.space.forcedHeight { return max(0, forced - edges) }
        let style = context[style: flow.table].box
        let base = flow.space.availableHeight
        let wanted = flow.frame.contentHeight(style.height, base: base) ?? 0
        let least = flow.frame.contentHeight(style.minHeight, base: base) ?? 0
        return max(wanted, least)
    }

    /// Body rows share what is left of a specified height in proportion to their own.
    private func stretch(_ sections: inout [Section], by extra: Double) {
        let isBody = sections.indices.filter { [.tableRowGroup].contains(grid.groups[sections[$0].group].kind) }
        let takers = isBody.isEmpty ? Array(sections.indices) : isBody
        let total = takers.reduce(0) { $0 + sections[$1].bands.reduce(0) { $0 + $1.band.heights.reduce(0, +) } }
        let count = takers.reduce(0) { $0 + sections[$1].bands.reduce(0) { $0 + $1.band.heights.count } }
        var shift = 0.0
        for index in sections.indices {
            for entry in sections[index].bands.indices {
                sections[index].bands[entry].top += shift
                guard takers.contains(index) else { continue }
                for row in sections[index].bands[entry].band.heights.indices {
                    let height = sections[index].bands[entry].band.heights[row]
                    let share = total > 0 ? extra * height / total : extra / Double(max(1, count))
                    sections[index].bands[entry].band.heights[row] += share
                    shift += share
                }
            }
        }
    }

    // MARK: Fragments

    /// Backgrounds of column groups and columns lie behind the rows (CSS 2.2 §17.5.1); decoration, so artifacts.
    private func appendColumns(behind sections: [Section], to table: FragmentID, at origin: Point) {
        guard let top = sections.first?.bands.first?.top, let last = sections.last?.bands.last else { return }
        for boxes in [grid.columns.map(\.group), grid.columns.map(\.box)] {
            var start = 0
            while start < boxes.count {
                let box = boxes[start]
                let end = boxes[start...].firstIndex { $0 != box } ?? boxes.count
                if !box.isNone, context[style: box].hasBackground {
                    let extent = flow.columns.extent(of: start..<end)
                    let rect = Rect(x: 0, y: 0, width: extent.width, height: bottom(of: last) - top)
                    let id = context.fragments.add(Fragment(box: box, kind: .repeated, rect: rect))
                    context.fragments.append(id, to: table, at: Point(x: origin.x + extent.x, y: origin.y + top))
                }
                start = end
            }
        }
    }

    private func append(_ section: Section, to parent: FragmentID, at origin: Point) {
        guard let first = section.bands.first, let last = section.bands.last else { return }
        let left = flow.columns.starts.first ?? 0
        let width = flow.columns.edge(grid.columns.count) - left
        let rect = Rect(x: 0, y: 0, width: width, height: bottom(of: last) - first.top)
        let group = grid.groups[section.group]
        var fragment = Fragment(box: group.box, kind: section.isRepeated ? .repeated : .box, rect: rect)
        fragment.isFirst = first.band.rows.lowerBound == group.rows.lowerBound
        fragment.isLast = last.band.rows.upperBound == group.rows.upperBound
        let id = context.fragments.add(fragment)
        context.fragments.append(id, to: parent, at: Point(x: origin.x + left, y: origin.y + first.top))
        for entry in section.bands {
            append(entry.band, to: id, at: Point(x: 0, y: entry.top - first.top), width, left)
        }
    }

    private func append(_ band: TableBand, to group: FragmentID, at origin: Point, _ width: Double, _ left: Double) {
        var y = origin.y
        for (offset, row) in band.rows.enumerated() {
            let rect = Rect(x: 0, y: 0, width: width, height: band.heights[offset])
            let id = context.fragments.add(Fragment(box: grid.rows[row].box, kind: .box, rect: rect))
            context.fragments.append(id, to: group, at: Point(x: 0, y: y))
            context.fragments[id].firstBaseline = band.baselines[offset] > 0 ? band.baselines[offset] : nil
            for cell in band.cells where cell.rows.lowerBound == row { append(cell, of: band, to: id, left) }
            y += band.heights[offset] + flow.gap
        }
    }

    private func append(_ cell: TableBand.PlacedCell, of band: TableBand, to row: FragmentID, _ left: Double) {
        let first = cell.rows.lowerBound - band.rows.lowerBound
        let heights = band.heights[first..<first + cell.rows.count]
        let height = heights.reduce(0, +) + flow.gap * Double(cell.rows.count - 1)
        let shift = contentShift(cell, of: band, height: height)
        context.fragments[cell.fragment].rect.size.height = height
        if shift != 0 { move(cell.fragment, by: shift) }
        let x = flow.columns.extent(of: grid.cells[cell.index].columns).x - left
        context.fragments.append(cell.fragment, to: row, at: Point(x: x, y: 0))
    }

    /// How far a cell's content moves down in the row (CSS 2.2 §17.5.3).
    private func contentShift(_ cell: TableBand.PlacedCell, of band: TableBand, height: Double) -> Double {
        guard cell.resume == nil else { return 0 }
        let free = height - cell.height
        switch grid.cells[cell.index].align {
        case .middle: return free / 2
        case .bottom: return free
        case .top: return 0
        default:
            guard flow.bands.isOnBaseline(cell) else { return 0 }
            return band.baselines[cell.rows.lowerBound - band.rows.lowerBound] - flow.bands.baseline(of: cell)
        }
    }

    private func move(_ cell: FragmentID, by shift: Double) {
        var child = context.fragments[cell].firstChild
        while !child.isNone {
            context.fragments[child].rect.origin.y += shift
            child = context.fragments[child].nextSibling
        }
        if let baseline = context.fragments[cell].firstBaseline {
            context.fragments[cell].firstBaseline = baseline + shift
        }
        if let baseline = context.fragments[cell].lastBaseline {
            context.fragments[cell].lastBaseline = baseline + shift
        }
    }

    /// A table's baseline is that of its first row.
    private func noteBaselines(_ id: FragmentID) {
        var group = context.fragments[id].firstChild
        while !group.isNone, context.fragments[group].firstChild.isNone { group = context.fragments[group].nextSibling }
        guard !group.isNone, context.fragments[group].kind != .collapsedBorder else { return }
        let row = context.fragments[group].firstChild
        guard !row.isNone else { return }
        let top = context.fragments[group].rect.minY + context.fragments[row].rect.minY
        let baseline = top + (context.fragments[row].firstBaseline ?? context.fragments[row].rect.height)
        context.fragments[id].firstBaseline = baseline
        context.fragments[id].lastBaseline = baseline
    }

    /// The rows on this page with their tops and bottoms, for the lines between them.
    private func lines(_ sections: [Section]) -> [TableBorderPainter.Row] {
        var rows: [TableBorderPainter.Row] = []
        for entry in sections.flatMap(\.bands) {
            var y = entry.top
            for (offset, row) in entry.band.rows.enumerated() {
                rows.append(TableBorderPainter.Row(index: row, top: y, bottom: y + entry.band.heights[offset]))
                y += entry.band.heights[offset] + flow.gap
            }
        }
        return rows
    }
}
