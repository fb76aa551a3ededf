import Typesetter

extension Shape {
    /// Whether there is nothing to fill; readers would draw an empty fill as a hairline.
    var hasArea: Bool {
        switch self {
        case .rect(let rect), .roundedRect(let rect, _, _, _, _): rect.width > 0 && rect.height > 0
        case .path(let path, _): path.segments.count > 2
        }
    }

    /// Whether there is no outline at all.
    var isEmpty: Bool {
        switch self {
        case .rect, .roundedRect: false
        case .path(let path, _): path.segments.count < 2
        }
    }

    /// Whether insides are found by the even-odd rule.
    var isEvenOdd: Bool {
        if case .path(_, evenOdd: true) = self { return true }
        return false
    }

    /// The rectangle around it, control points included.
    var bounds: Rect {
        switch self {
        case .rect(let rect), .roundedRect(let rect, _, _, _, _): return rect
        case .path(let path, _): return path.bounds
        }
    }
}

extension Path {
    /// The control points' rectangle.
    var bounds: Rect {
        let points = segments.flatMap { segment -> [Point] in
            switch segment {
            case .move(let point), .line(let point): [point]
            case .curve(let first, let second, let end): [first, second, end]
            case .close: []
            }
        }
        guard let first = points.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        var (minX, maxX, minY, maxY) = (first.x, first.x, first.y, first.y)
        for point in points {
            (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
            (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
        }
        return Rect(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
    }

    /// A rectangle with elliptic corners, clockwise from the end of the top left corner.
    init(
        _ rect: Rect, _ topLeft: Extent, _ topRight: Extent, _ bottomRight: Extent, _ bottomLeft: Extent
    ) {
        self.init()
        let (left, top, right, bottom) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
        segments.append(.move(Point(x: left + topLeft.width, y: top)))
        segments.append(.line(Point(x: right - topRight.width, y: top)))
        corner(Point(x: right, y: top), to: Point(x: right, y: top + topRight.height))
        segments.append(.line(Point(x: right, y: bottom - bottomRight.height)))
        corner(Point(x: right, y: bottom), to: Point(x: right - bottomRight.width, y: bottom))
        segments.append(.line(Point(x: left + bottomLeft.width, y: bottom)))
        corner(Point(x: left, y: bottom), to: Point(x: left, y: bottom - bottomLeft.height))
        segments.append(.line(Point(x: left, y: top + topLeft.height)))
        corner(Point(x: left, y: top), to: Point(x: left + topLeft.width, y: top))
        segments.append(.close)
    }

    /// Adds a quarter of an ellipse from the present point to `end` around the corner of its box.
    private mutating func corner(_ corner: Point, to end: Point) {
        guard case .line(let start) = segments.last, start != end else { return }
        let quarterArc = 0.5522847498
        segments.append(
            .curve(
                Point(x: start.x + (corner.x - start.x) * quarterArc, y: start.y + (corner.y - start.y) * quarterArc),
                Point(x: end.x + (corner.x - end.x) * quarterArc, y: end.y + (corner.y - end.y) * quarterArc), end))
    }
}

extension Color {
    /// Whether the colour is the same but for its opacity.
    func isSameHue(as other: Color) -> Bool { red == other.red && green == other.green && blue == other.blue }
}
