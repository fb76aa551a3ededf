extension PagePainter {
    /// Shadows, background, border and outline of a box.
    func paintDecoration(_ id: FragmentID, at origin: Point) {
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        guard kind == .box || kind == .repeated || kind == .replaced else { return }
        let traits = context.traits(of: box)
        guard !traits.isDisjoint(with: .hasDecoration), traits.contains(.isVisible),
            context.boxes[box].kind != .table || kind == .replaced
        else { return }
        let fragment = context.fragments[id]
        let style = context[style: box]
        guard !isHiddenCell(fragment, style) else { return }
        let rect = Rect(origin: origin, size: fragment.rect.size)
        let hasEffects = traits.contains(.hasEffects)
        if hasEffects { paintShadows(style, rect, isInset: false) }
        if traits.contains(.hasBackground), box != canvasSource {
            beginDecoration(.background)
            paintBackground(style, in: rect, border: fragment.border, padding: fragment.padding)
        }
        if hasEffects { paintShadows(style, rect, isInset: true) }
        if traits.contains(.hasBorder) { paintBorders(style, in: rect, border: fragment.border) }
        if hasEffects { paintOutline(style, rect) }
    }

    private func isHiddenCell(_ fragment: Fragment, _ style: ComputedStyle) -> Bool {
        context.boxes[fragment.box].kind == .tableCell && style.text.emptyCells == .hide
            && style.text.borderCollapse == .separate && fragment.firstChild.isNone
    }

    // MARK: Borders

    private typealias Side = (width: Double, style: BorderStyle, color: Color)

    /// The border of a box; sides that a page break has cut off have no width.
    func paintBorders(_ style: ComputedStyle, in rect: Rect, border: Edges<Double>) {
        let styles = style.box.borderStyle
        let colors = style.box.borderColor
        let sides: [Side] = [
            (border.top, styles.top, colors.top), (border.right, styles.right, colors.right),
            (border.bottom, styles.bottom, colors.bottom), (border.left, styles.left, colors.left),
        ]
        let visible = sides.map { $0.width > 0 && $0.style != .none && $0.style != .hidden && $0.color.alpha > 0 }
        guard visible.contains(true) else { return }
        beginDecoration()
        let shape = BorderShape(style, rect)
        if isUniform(sides), sides[0].style == .solid {
            let ring = Path(shape.segments + shape.inset(border).segments)
            return page.items.append(.fill(.path(ring, evenOdd: true), .color(sides[0].color)))
        }
        let isRounded = !shape.isSquare
        if isRounded {
            page.items.append(.save)
            page.items.append(.clip(.path(Path(shape.segments + shape.inset(border).segments), evenOdd: true)))
        }
        for index in 0..<4 where visible[index] { paintSide(index, sides[index], rect, border) }
        if isRounded { page.items.append(.restore) }
    }

    private func isUniform(_ sides: [Side]) -> Bool {
        sides.dropFirst().allSatisfy { $0.style == sides[0].style && $0.color == sides[0].color && $0.width > 0 }
            && sides[0].width > 0
    }

    private func paintSide(_ index: Int, _ side: Side, _ rect: Rect, _ border: Edges<Double>) {
        switch side.style {
        case .dotted, .dashed: paintDashes(index, side, rect)
        case .double where side.width >= 3: paintDouble(index, side, rect, border)
        case .groove where side.width >= 2, .ridge where side.width >= 2: paintRelief(index, side, rect, border)
        case .inset, .outset:
            let isDark = (side.style == .inset) == (index == 0 || index == 3)
            fillSide(index, isDark ? side.color.darkened : side.color, rect, border, from: 0, to: 1)
        default: fillSide(index, side.color, rect, border, from: 0, to: 1)
        }
    }

    private func paintDouble(_ index: Int, _ side: Side, _ rect: Rect, _ border: Edges<Double>) {
        fillSide(index, side.color, rect, border, from: 0, to: 1.0 / 3)
        fillSide(index, side.color, rect, border, from: 2.0 / 3, to: 1)
    }

    private func paintRelief(_ index: Int, _ side: Side, _ rect: Rect, _ border: Edges<Double>) {
        let isOuterDark = (side.style == .groove) == (index == 0 || index == 3)
        fillSide(index, isOuterDark ? side.color.darkened : side.color, rect, border, from: 0, to: 0.5)
        fillSide(index, isOuterDark ? side.color : side.color.darkened, rect, border, from: 0.5, to: 1)
    }

    /// Fills one side between two shares of its width, with mitred corners where the neighbours have a width.
    private func fillSide(
        _ index: Int, _ color: Color, _ rect: Rect, _ border: Edges<Double>, from: Double, to: Double
    ) {
        func corner(_ share: Double) -> Rect {
            rect.inset(
                by: Edges(
                    top: border.top * share, right: border.right * share, bottom: border.bottom * share,
                    left: border.left * share))
        }
        let (outer, inner) = (corner(from), corner(to))
        let points = [sidePoints(index, outer), sidePoints(index, inner).reversed()].flatMap { $0 }
        let isRectangular =
            points[0].x == points[3].x && points[1].x == points[2].x
            || points[0].y == points[3].y && points[1].y == points[2].y
        if isRectangular {
            let (xs, ys) = (points.map(\.x), points.map(\.y))
            let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
            let area = Rect(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
            return page.items.append(.fill(.rect(area), .color(color)))
        }
        let path = Path([.move(points[0])] + points.dropFirst().map { .line($0) } + [.close])
        page.items.append(.fill(.path(path, evenOdd: false), .color(color)))
    }

    private func sidePoints(_ index: Int, _ rect: Rect) -> [Point] {
        switch index {
        case 0: [Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY)]
        case 1: [Point(x: rect.maxX, y: rect.minY), Point(x: rect.maxX, y: rect.maxY)]
        case 2: [Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY)]
        default: [Point(x: rect.minX, y: rect.maxY), Point(x: rect.minX, y: rect.minY)]
        }
    }

    private func paintDashes(_ index: Int, _ side: Side, _ rect: Rect) {
        let half = side.width / 2
        let middle = rect.inset(by: Edges(all: half))
        let ends = sidePoints(index, middle)
        let isHorizontal = index % 2 == 0
        strokeLine(
            from: Point(
                x: isHorizontal ? (index == 0 ? rect.minX : rect.maxX) : ends[0].x,
                y: isHorizontal ? ends[0].y : (index == 1 ? rect.minY : rect.maxY)),
            to: Point(
                x: isHorizontal ? (index == 0 ? rect.maxX : rect.minX) : ends[1].x,
                y: isHorizontal ? ends[1].y : (index == 1 ? rect.maxY : rect.minY)),
            side.width, side.style, side.color)
    }

    /// A dotted or dashed line whose dashes come out even.
    private func strokeLine(
        from start: Point, to end: Point, _ width: Double, _ style: BorderStyle, _ color: Color
    ) {
        let length = abs(end.x - start.x) + abs(end.y - start.y)
        guard length > 0 else { return }
        var stroke = StrokeStyle(width: width)
        if style == .dotted {
            let count = max(1, (length / (2 * width)).rounded())
            stroke.cap = width > 1 ? .round : .butt
            stroke.dashes = width > 1 ? [0, (length - width) / max(1, count - 0.0)] : [width, width]
        } else {
            let dash = width * (width > 2 ? 2 : 3)
            let count = max(1, ((length / dash + 1) / 2).rounded())
            stroke.dashes = count > 1 ? [dash, max(dash / 4, (length - count * dash) / (count - 1))] : []
        }
        let isRound = stroke.cap == .round
        let inset = isRound ? width / 2 : 0
        let (dx, dy) = ((end.x - start.x) / length, (end.y - start.y) / length)
        let path = Path([
            .move(Point(x: start.x + dx * inset, y: start.y + dy * inset)),
            .line(Point(x: end.x - dx * inset, y: end.y - dy * inset)),
        ])
        page.items.append(.stroke(.path(path, evenOdd: false), stroke, color))
    }

    // MARK: Other lines

    /// A stretch of collapsed borders of a table.
    func paintCollapsedBorder(_ fragment: Fragment, at origin: Point) {
        let look = context.borderLooks[Int(fragment.payload)]
        let rect = Rect(origin: origin, size: fragment.rect.size)
        guard look.color.alpha > 0, context[style: fragment.box].text.visibility == .visible else { return }
        beginDecoration()
        let isHorizontal = rect.width >= rect.height
        switch look.style {
        case .dotted, .dashed:
            let start =
                isHorizontal
                ? Point(x: rect.minX, y: rect.minY + look.width / 2)
                : Point(x: rect.minX + look.width / 2, y: rect.minY)
            let end = isHorizontal ? Point(x: rect.maxX, y: start.y) : Point(x: start.x, y: rect.maxY)
            strokeLine(from: start, to: end, look.width, look.style, look.color)
        case .double where look.width >= 3:
            let third = look.width / 3
            let thin =
                isHorizontal
                ? Edges(top: 0, right: 0, bottom: 2 * third, left: 0)
                : Edges(top: 0, right: 2 * third, bottom: 0, left: 0)
            let other =
                isHorizontal
                ? Edges(top: 2 * third, right: 0, bottom: 0, left: 0)
                : Edges(top: 0, right: 0, bottom: 0, left: 2 * third)
            page.items.append(.fill(.rect(rect.inset(by: thin)), .color(look.color)))
            page.items.append(.fill(.rect(rect.inset(by: other)), .color(look.color)))
        default: page.items.append(.fill(.rect(rect), .color(look.color)))
        }
    }

    private func paintOutline(_ style: ComputedStyle, _ rect: Rect) {
        let width = style.decoration.outlineWidth
        guard width > 0, style.decoration.outlineStyle != .none else { return }
        beginDecoration()
        let distance = style.decoration.outlineOffset + width
        let outer = BorderShape(style, rect).inset(Edges(all: -distance))
        let ring = Path(outer.segments + outer.inset(Edges(all: width)).segments)
        page.items.append(.fill(.path(ring, evenOdd: true), .color(style.decoration.outlineColor ?? style.text.color)))
    }

    // MARK: Shadows

    /// Shadows as vectors: a blur is a few shapes that fade out.
    private func paintShadows(_ style: ComputedStyle, _ rect: Rect, isInset: Bool) {
        for shadow in style.decoration.shadows.reversed() where shadow.isInset == isInset && shadow.color.alpha > 0 {
            beginDecoration(.background)
            if isInset { paintInset(shadow, style, rect) } else { paintOuter(shadow, style, rect) }
        }
    }

    private func paintOuter(_ shadow: Shadow, _ style: ComputedStyle, _ rect: Rect) {
        let box = BorderShape(style, rect)
        let moved = BorderShape(style, rect.offset(by: shadow.offset)).inset(Edges(all: -shadow.spread))
        let reach = abs(shadow.offset.x) + abs(shadow.offset.y) + abs(shadow.spread) + shadow.blur + 1
        let around = BorderShape(ComputedStyle(), rect).inset(Edges(all: -2 * reach))
        page.items.append(.save)
        page.items.append(.clip(.path(Path(around.segments + box.segments), evenOdd: true)))
        let steps = shadow.blur > 0 ? 8 : 1
        for step in 0..<steps {
            let part = (Double(step) + 0.5) / Double(steps) - 0.5
            var color = shadow.color
            color.alpha /= Float(steps)
            let shape = steps == 1 ? moved : moved.inset(Edges(all: part * shadow.blur))
            page.items.append(.fill(shape.outer, .color(color)))
        }
        page.items.append(.restore)
    }

    private func paintInset(_ shadow: Shadow, _ style: ComputedStyle, _ rect: Rect) {
        let box = BorderShape(style, rect).inset(style.box.borderWidth)
        let hole = BorderShape(style, rect.offset(by: shadow.offset)).inset(style.box.borderWidth)
            .inset(Edges(all: shadow.spread))
        let around = BorderShape(ComputedStyle(), rect).inset(
            Edges(all: -(shadow.blur + abs(shadow.offset.x) + abs(shadow.offset.y) + 1)))
        page.items.append(.save)
        page.items.append(.clip(box.outer))
        let steps = shadow.blur > 0 ? 8 : 1
        for step in 0..<steps {
            let part = (Double(step) + 0.5) / Double(steps) - 0.5
            var color = shadow.color
            color.alpha /= Float(steps)
            let inner = steps == 1 ? hole : hole.inset(Edges(all: part * shadow.blur))
            page.items.append(.fill(.path(Path(around.segments + inner.segments), evenOdd: true), .color(color)))
        }
        page.items.append(.restore)
    }
}

extension Color {
    /// The dark side of a relief.
    var darkened: Color { Color(red: red * 0.55, green: green * 0.55, blue: blue * 0.55, alpha: alpha) }
}
