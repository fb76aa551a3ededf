import Glibc

/// An elliptical arc between two points as cubic curves (SVG 1.1 §F.6).
struct EllipticalArc {
    /// The curves; a line where a radius is 0, nothing where both ends are the same.
    let segments: [Path.Segment]

    /// An arc as the command `A` gives it; `rotation` is in degrees.
    init(from start: Point, to end: Point, radii: Extent, rotation: Double, isLarge: Bool, isSweep: Bool) {
        guard start != end else {
            segments = []
            return
        }
        guard radii.width != 0, radii.height != 0 else {
            segments = [.line(end)]
            return
        }
        var ellipse = Ellipse(radii: radii, rotation: rotation)
        let angles = ellipse.place(from: start, to: end, isLarge: isLarge, isSweep: isSweep)
        segments = ellipse.curves(from: angles.start, sweep: angles.sweep, end: end)
    }

    /// A whole ellipse around a centre, from its right end clockwise.
    static func ellipse(center: Point, radii: Extent) -> Path {
        var ellipse = Ellipse(radii: radii, rotation: 0)
        ellipse.center = center
        let start = Point(x: center.x + radii.width, y: center.y)
        return Path([.move(start)] + ellipse.curves(from: 0, sweep: 2 * .pi, end: start) + [.close])
    }
}

/// The ellipse an arc is part of.
private struct Ellipse {
    var center = Point.zero
    var rx: Double
    var ry: Double
    let cosine: Double
    let sine: Double

    init(radii: Extent, rotation: Double) {
        rx = abs(radii.width)
        ry = abs(radii.height)
        let angle = rotation.truncatingRemainder(dividingBy: 360) * .pi / 180
        cosine = rotation == 0 ? 1 : cos(angle)
        sine = rotation == 0 ? 0 : sin(angle)
    }

    /// Finds the centre, growing radii that are too small (§F.6.5, §F.6.6); gives start angle and sweep.
    mutating func place(
        from start: Point, to end: Point, isLarge: Bool, isSweep: Bool
    ) -> (start: Double, sweep: Double) {
        let half = Point(x: (start.x - end.x) / 2, y: (start.y - end.y) / 2)
        let x = cosine * half.x + sine * half.y
        let y = cosine * half.y - sine * half.x
        let excess = x * x / (rx * rx) + y * y / (ry * ry)
        if excess > 1 {
            rx *= excess.squareRoot()
            ry *= excess.squareRoot()
        }
        let denominator = rx * rx * y * y + ry * ry * x * x
        let root = max(0, (rx * rx * ry * ry - denominator) / denominator).squareRoot()
        let factor = isLarge == isSweep ? -root : root
        let (cx, cy) = (factor * rx * y / ry, -factor * ry * x / rx)
        center = Point(
            x: cosine * cx - sine * cy + (start.x + end.x) / 2, y: sine * cx + cosine * cy + (start.y + end.y) / 2)
        let first = atan2((y - cy) / ry, (x - cx) / rx)
        let second = atan2((-y - cy) / ry, (-x - cx) / rx)
        var sweep = second - first
        if isSweep, sweep < 0 { sweep += 2 * .pi }
        if !isSweep, sweep > 0 { sweep -= 2 * .pi }
        return (first, sweep)
    }

    /// Curves of at most a quarter each; the last ends exactly at the given point.
    func curves(from start: Double, sweep: Double, end: Point) -> [Path.Segment] {
        let count = max(1, Int((abs(sweep) / (.pi / 2) - 1e-9).rounded(.up)))
        let step = sweep / Double(count)
        let reach = 4 / 3 * tan(step / 4)
        return (0..<count).map { index in
            let from = start + Double(index) * step
            let to = from + step
            let target = index == count - 1 ? end : point(cos(to), sin(to))
            return .curve(
                point(cos(from) - reach * sin(from), sin(from) + reach * cos(from)),
                point(cos(to) + reach * sin(to), sin(to) - reach * cos(to)), target)
        }
    }

    /// A point of the unit circle on the ellipse.
    private func point(_ x: Double, _ y: Double) -> Point {
        Point(
            x: center.x + rx * x * cosine - ry * y * sine, y: center.y + rx * x * sine + ry * y * cosine)
    }
}
