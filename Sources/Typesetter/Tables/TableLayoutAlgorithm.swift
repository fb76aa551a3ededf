/// Lays out a table: captions and the grid in their wrapper (CSS 2.2 §17.4).
struct TableLayoutAlgorithm {
    let context: LayoutContext
    let box: BoxID

    /// The grid box in the wrapper.
    private var table: BoxID {
        context.boxes.children(of: box).first { context.boxes[$0].kind == .tableGrid } ?? box
    }

    /// Lays out the table, or the part of it that stands on a page.
    func layout(in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        let table = table
        let grid = context.tables.grid(of: table, wrapper: box, in: context)
        let width = usedWidth(table, grid, in: space)
        let begins = resume.map { $0.position == .start } ?? true
        let mark = context.fragments.mark
        let top = begins ? captions(.top, width: width) : continuations(width: width)
        let bottom = captions(.bottom, width: width)
        let above = top.reduce(0) { $0 + $1.height }
        let below = bottom.reduce(0) { $0 + $1.height }
        var inner = space
        inner.forcedHeight = space.forcedHeight.map { max(0, $0 - above - below) }
        inner.fragmentation?.remaining -= above + below
        // Without columns to fill it, a table is as wide as it is told to be.
        if grid.columns.isEmpty { inner.forcedWidth = width }
        var flow = TableFlow(
            context: context, table: table, grid: grid, columns: columns(table, grid, width), space: inner,
            resume: resume?.child(table), hasCaption: !top.isEmpty)
        let result = flow.run()
        guard !result.fragment.isNone else {
            context.discard(to: mark)
            return LayoutResult(fragment: .none, resume: ResumePoint(box: box, position: .start))
        }
        return wrap(result, top: top, bottom: result.resume == nil ? bottom : [], width: width, begins: begins)
    }

    /// Min-content and max-content width of the whole table.
    func intrinsicSizes() -> IntrinsicSizes {
        let table = table
        let grid = context.tables.grid(of: table, wrapper: box, in: context)
        let style = context[style: table].box
        var sizes = contentSizes(table, grid)
        let frame = BoxFrame(context[style: table], base: 0)
        if let width = frame.contentWidth(style.width, base: nil) {
            let used = max(sizes.min, width + frame.horizontal)
            sizes = IntrinsicSizes(min: used, max: used)
        }
        if let least = frame.contentWidth(style.minWidth, base: nil).map({ $0 + frame.horizontal }) {
            sizes = IntrinsicSizes(min: max(sizes.min, least), max: max(sizes.max, least))
        }
        return sizes
    }

    // MARK: Widths

    private func contentSizes(_ table: BoxID, _ grid: TableGrid) -> IntrinsicSizes {
        let total = measures(table, grid).total
        let other = BoxFrame(context[style: table], base: 0).horizontal + gaps(grid)
        let caption =
            context.boxes.children(of: box)
            .filter { context.boxes[$0].kind == .tableCaption }
            .map { context.intrinsicSizes($0).min }.max() ?? 0
        return IntrinsicSizes(min: max(total.min + other, caption), max: max(total.max + other, caption))
    }

    private func measures(_ table: BoxID, _ grid: TableGrid) -> TableMeasures {
        context.tables.measures(of: table) {
            isFixed(table) ? TableMeasures(fixed: grid, context: context) : TableMeasures(grid: grid, context: context)
        }
    }

    private func gaps(_ grid: TableGrid) -> Double {
        grid.columns.isEmpty ? 0 : grid.spacing.width * Double(grid.columns.count + 1)
    }

    private func isFixed(_ table: BoxID) -> Bool { context[style: table].box.isFixedTable }

    /// Border-box width of the grid: what is specified, but never less than what cells need.
    private func usedWidth(_ table: BoxID, _ grid: TableGrid, in space: ConstraintSpace) -> Double {
        let style = context[style: table]
        let frame = BoxFrame(style, base: space.availableWidth)
        if isFixed(table) {
            let specified = UsedWidth(style: style, frame: frame, space: space, context: context, box: box).resolve()
            let columns = measures(table, grid).columns.reduce(0) { $0 + $1.min }
            return max(specified, columns + gaps(grid) + frame.horizontal)
        }
        var shrinking = space
        shrinking.shrinksToFit = true
        let content = contentSizes(table, grid)
        let width = UsedWidth(
            style: style, frame: frame, space: shrinking, context: context, box: table, known: content
        ).resolve()
        return space.forcedWidth == nil ? max(width, content.min) : max(width, frame.horizontal)
    }

    private func columns(_ table: BoxID, _ grid: TableGrid, _ width: Double) -> TableColumns {
        context.tables.columns(of: table, width: width) {
            let frame = BoxFrame(context[style: table], base: 0)
            let room = max(0, width - frame.horizontal - gaps(grid))
            let widths = ColumnDistribution(width: room).widths(of: measures(table, grid).columns)
            return TableColumns(widths: widths, spacing: grid.spacing.width)
        }
    }

    // MARK: Captions

    private struct Caption {
        let fragment: FragmentID
        let origin: Point
        /// Height with margins.
        let height: Double
    }

    private func captions(_ side: CaptionSide, width: Double) -> [Caption] {
        context.boxes.children(of: box).filter { child in
            context.boxes[child].kind == .tableCaption && context[style: child].text.captionSide == side
        }.map { caption($0, width: width) }
    }

    private func caption(_ child: BoxID, width: Double) -> Caption {
        let margin = context[style: child].box.margin.map { $0.resolved(width) ?? 0 }
        let result = context.layout(child, in: ConstraintSpace(availableWidth: width), from: nil)
        let height = context.fragments[result.fragment].rect.height
        return Caption(
            fragment: result.fragment, origin: Point(x: margin.left, y: margin.top), height: height + margin.vertical)
    }

    /// Captions that stand again where the table goes on (`-hms-continuation`).
    private func continuations(width: Double) -> [Caption] {
        let continuations = Continuations(context: context)
        return context.boxes.children(of: box).compactMap { child in
            guard context.boxes[child].kind == .tableCaption, let text = continuations.text(of: child) else {
                return nil
            }
            let copy = context.tables.continuation(of: child, adding: text, in: context)
            let caption = self.caption(copy, width: width)
            context.fragments[caption.fragment].kind = .repeated
            return caption
        }
    }

    private func wrap(
        _ inner: LayoutResult, top: [Caption], bottom: [Caption], width: Double, begins: Bool
    ) -> LayoutResult {
        var fragment = Fragment(box: box, kind: .box, rect: Rect(x: 0, y: 0, width: width, height: 0))
        fragment.isFirst = begins
        fragment.isLast = inner.resume == nil
        let id = context.fragments.add(fragment)
        var y = 0.0
        func place(_ captions: [Caption]) {
            for caption in captions {
                context.fragments.append(
                    caption.fragment, to: id, at: Point(x: caption.origin.x, y: y + caption.origin.y))
                y += caption.height
            }
        }
        place(top)
        context.fragments.append(inner.fragment, to: id, at: Point(x: 0, y: y))
        let gridFragment = context.fragments[inner.fragment]
        context.fragments[id].firstBaseline = gridFragment.firstBaseline.map { $0 + y }
        context.fragments[id].lastBaseline = gridFragment.lastBaseline.map { $0 + y }
        y += gridFragment.rect.height
        place(bottom)
        context.fragments[id].rect.size.height = y
        guard let point = inner.resume else { return LayoutResult(fragment: id) }
        var outer = ResumePoint(box: box, position: .child(point.box))
        outer.children = [point]
        (outer.isForced, outer.pageName, outer.side) = (point.isForced, point.pageName, point.side)
        var result = LayoutResult(fragment: id, resume: outer)
        result.breakAppeal = inner.breakAppeal
        return result
    }
}
