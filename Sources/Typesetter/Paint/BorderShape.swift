/// A box's outline with its rounded corners, and shapes inside and outside of it (CSS Backgrounds 3 §5).
struct BorderShape {
    let rect: Rect
    /// Radii in CSS pixels: top left, top right, bottom right, bottom left.
    let radii: [Extent]

    init(_ style: ComputedStyle, _ rect: Rect) {
        self.rect = rect
        let corners = style.box.borderRadius
        guard !corners.isSquare else {
            radii = []
            return
        }
        let all = [corners.topLeft, corners.topRight, corners.bottomRight, corners.bottomLeft].map {
            Extent(
                width: max(0, $0.horizontal.resolved(rect.width)), height: max(0, $0.vertical.resolved(rect.height)))
        }
        // Curves that would overlap shrink together (§5.5).
        let sums = [
            (rect.width, all[0].width + all[1].width), (rect.width, all[2].width + all[3].width),
            (rect.height, all[0].height + all[3].height), (rect.height, all[1].height + all[2].height),
        ]
        let factor = sums.map { $0.1 > 0 ? $0.0 / $0.1 : 1 }.reduce(1, min)
        radii = all.map { Extent(width: $0.width * factor, height: $0.height * factor) }
    }

    private init(rect: Rect, radii: [Extent]) {
        self.rect = rect
        self.radii = radii
    }

    /// Whether all corners are square.
    var isSquare: Bool { radii.allSatisfy { $0.width <= 0 || $0.height <= 0 } }

    /// The outline itself.
    var outer: Shape { Self.shape(rect, radii) }

    /// The outline moved inwards by a width on each side.
    func inner(_ edges: Edges<Double>) -> Shape {
        let moved = inset(edges)
        return Self.shape(moved.rect, moved.radii)
    }

    /// The outline moved inwards; negative widths move it outwards.
    func inset(_ edges: Edges<Double>) -> BorderShape {
        let rect = Rect(
            x: rect.minX + edges.left, y: rect.minY + edges.top, width: max(0, rect.width - edges.horizontal),
            height: max(0, rect.height - edges.vertical))
        guard !radii.isEmpty else { return BorderShape(rect: rect, radii: []) }
        let changes = [
            (edges.left, edges.top), (edges.right, edges.top), (edges.right, edges.bottom), (edges.left, edges.bottom),
        ]
        let moved = zip(radii, changes).map { radius, change in
            radius.width <= 0 || radius.height <= 0
                ? Extent.zero
                : Extent(width: max(0, radius.width - change.0), height: max(0, radius.height - change.1))
        }
        return BorderShape(rect: rect, radii: moved)
    }

    private static func shape(_ rect: Rect, _ radii: [Extent]) -> Shape {
        guard radii.contains(where: { $0.width > 0 && $0.height > 0 }) else { return .rect(rect) }
        return .roundedRect(rect, topLeft: radii[0], topRight: radii[1], bottomRight: radii[2], bottomLeft: radii[3])
    }

    /// The segments of the outline, clockwise from the top left.
    var segments: [Path.Segment] {
        let (left, top, right, bottom) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
        guard !isSquare else {
            return [
                .move(Point(x: left, y: top)), .line(Point(x: right, y: top)), .line(Point(x: right, y: bottom)),
                .line(Point(x: left, y: bottom)), .close,
            ]
        }
        let (a, b, c, d) = (radii[0], radii[1], radii[2], radii[3])
        let k = 1 - Self.circle
        return [
            .move(Point(x: left + a.width, y: top)), .line(Point(x: right - b.width, y: top)),
            .curve(
                Point(x: right - b.width * k, y: top), Point(x: right, y: top + b.height * k),
                Point(x: right, y: top + b.height)),
            .line(Point(x: right, y: bottom - c.height)),
            .curve(
                Point(x: right, y: bottom - c.height * k), Point(x: right - c.width * k, y: bottom),
                Point(x: right - c.width, y: bottom)),
            .line(Point(x: left + d.width, y: bottom)),
            .curve(
                Point(x: left + d.width * k, y: bottom), Point(x: left, y: bottom - d.height * k),
                Point(x: left, y: bottom - d.height)),
            .line(Point(x: left, y: top + a.height)),
            .curve(
                Point(x: left, y: top + a.height * k), Point(x: left + a.width * k, y: top),
                Point(x: left + a.width, y: top)),
            .close,
        ]
    }

    /// Distance of control points that makes a curve a quarter of a circle.
    private static let circle = 0.5522847498
}
