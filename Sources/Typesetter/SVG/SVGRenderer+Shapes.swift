import Markup

/// The geometry of a basic shape in user space.
enum SVGOutline {
    case rectangle(Rect)
    case path(Path)
}

extension SVGRenderer {
    mutating func drawShape(_ element: SVGVocabulary.Element, _ node: NodeID, state: SVGState) {
        guard let outline = outline(element, node, state: state), countShape(node), state.isVisible else { return }
        if element != .line { fill(outline, state: state, node) }
        stroke(outline, state: state, node)
    }

    /// Counts a shape; `false` beyond the limit.
    mutating func countShape(_ node: NodeID) -> Bool {
        shapeCount += 1
        if shapeCount == limits.shapes + 1 {
            report("svg-too-many-shapes", "the drawing has more than \(limits.shapes) shapes", node)
        }
        return shapeCount <= limits.shapes
    }

    /// The outline of a shape; `nil` where it draws nothing.
    func outline(_ element: SVGVocabulary.Element, _ node: NodeID, state: SVGState) -> SVGOutline? {
        switch element {
        case .path: return path(node)
        case .rect: return rectangle(node, state)
        case .circle: return ellipse(node, state, isCircle: true)
        case .ellipse: return ellipse(node, state, isCircle: false)
        case .line: return line(node, state)
        case .polyline: return points(node, isClosed: false)
        case .polygon: return points(node, isClosed: true)
        default: return nil
        }
    }

    private func path(_ node: NodeID) -> SVGOutline? {
        let data = document.attribute("d", of: node) ?? ""
        let (path, isComplete) = PathParser.parse(data)
        if !isComplete { report("svg-bad-value", "the path data '\(data.prefix(40))' are not right", node) }
        return path.segments.count > 1 ? .path(path) : nil
    }

    private func rectangle(_ node: NodeID, _ state: SVGState) -> SVGOutline? {
        let (width, height) = (state.viewport.width, state.viewport.height)
        let rect = Rect(
            x: length("x", of: node, base: width, state) ?? 0, y: length("y", of: node, base: height, state) ?? 0,
            width: length("width", of: node, base: width, state) ?? 0,
            height: length("height", of: node, base: height, state) ?? 0)
        guard rect.width > 0, rect.height > 0 else { return nil }
        let rx = length("rx", of: node, base: width, state)
        let ry = length("ry", of: node, base: height, state)
        let radii = Extent(
            width: min(max(0, rx ?? ry ?? 0), rect.width / 2), height: min(max(0, ry ?? rx ?? 0), rect.height / 2))
        return radii.width > 0 && radii.height > 0 ? .path(Path(rounding: rect, radii: radii)) : .rectangle(rect)
    }

    private func ellipse(_ node: NodeID, _ state: SVGState, isCircle: Bool) -> SVGOutline? {
        let (width, height) = (state.viewport.width, state.viewport.height)
        let center = Point(
            x: length("cx", of: node, base: width, state) ?? 0, y: length("cy", of: node, base: height, state) ?? 0)
        let radii: Extent
        if isCircle {
            let radius = length("r", of: node, base: state.diagonal, state) ?? 0
            radii = Extent(width: radius, height: radius)
        } else {
            let rx = length("rx", of: node, base: width, state)
            let ry = length("ry", of: node, base: height, state)
            radii = Extent(width: rx ?? ry ?? 0, height: ry ?? rx ?? 0)
        }
        guard radii.width > 0, radii.height > 0 else { return nil }
        return .path(EllipticalArc.ellipse(center: center, radii: radii))
    }

    private func line(_ node: NodeID, _ state: SVGState) -> SVGOutline? {
        let (width, height) = (state.viewport.width, state.viewport.height)
        let start = Point(
            x: length("x1", of: node, base: width, state) ?? 0, y: length("y1", of: node, base: height, state) ?? 0)
        let end = Point(
            x: length("x2", of: node, base: width, state) ?? 0, y: length("y2", of: node, base: height, state) ?? 0)
        return .path(Path([.move(start), .line(end)]))
    }

    private func points(_ node: NodeID, isClosed: Bool) -> SVGOutline? {
        let text = document.attribute("points", of: node) ?? ""
        guard let numbers = NumberScanner.numbers(text), numbers.count % 2 == 0 else {
            report("svg-bad-value", "'\(text.prefix(40))' is not a list of points", node)
            return nil
        }
        guard numbers.count >= 4 else { return nil }
        var path = Path([.move(Point(x: numbers[0], y: numbers[1]))])
        for index in stride(from: 2, to: numbers.count, by: 2) {
            path.segments.append(.line(Point(x: numbers[index], y: numbers[index + 1])))
        }
        if isClosed { path.segments.append(.close) }
        return .path(path)
    }
}

extension Path {
    /// A rectangle with rounded corners, from its top left clockwise.
    init(rounding rect: Rect, radii: Extent) {
        let (rx, ry) = (radii.width, radii.height)
        // Control points of a quarter of a circle: 4/3 · (√2 − 1).
        let (kx, ky) = (rx * 0.447715292503, ry * 0.447715292503)
        let (left, top, right, bottom) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
        self.init([
            .move(Point(x: left + rx, y: top)), .line(Point(x: right - rx, y: top)),
            .curve(Point(x: right - kx, y: top), Point(x: right, y: top + ky), Point(x: right, y: top + ry)),
            .line(Point(x: right, y: bottom - ry)),
            .curve(
                Point(x: right, y: bottom - ky), Point(x: right - kx, y: bottom), Point(x: right - rx, y: bottom)),
            .line(Point(x: left + rx, y: bottom)),
            .curve(Point(x: left + kx, y: bottom), Point(x: left, y: bottom - ky), Point(x: left, y: bottom - ry)),
            .line(Point(x: left, y: top + ry)),
            .curve(Point(x: left, y: top + ky), Point(x: left + kx, y: top), Point(x: left + rx, y: top)), .close,
        ])
    }

    /// The outline of a rectangle, clockwise from its top left.
    init(_ rect: Rect) {
        self.init([
            .move(rect.origin), .line(Point(x: rect.maxX, y: rect.minY)), .line(Point(x: rect.maxX, y: rect.maxY)),
            .line(Point(x: rect.minX, y: rect.maxY)), .close,
        ])
    }

    /// The box around all points, control points included.
    var controlBounds: Rect {
        var (left, top) = (Double.infinity, Double.infinity)
        var (right, bottom) = (-Double.infinity, -Double.infinity)
        func add(_ point: Point) {
            (left, top) = (min(left, point.x), min(top, point.y))
            (right, bottom) = (max(right, point.x), max(bottom, point.y))
        }
        for segment in segments {
            switch segment {
            case .move(let point), .line(let point): add(point)
            case .curve(let first, let second, let end):
                add(first)
                add(second)
                add(end)
            case .close: break
            }
        }
        return left <= right
            ? Rect(x: left, y: top, width: right - left, height: bottom - top) : Rect(origin: .zero, size: .zero)
    }
}
