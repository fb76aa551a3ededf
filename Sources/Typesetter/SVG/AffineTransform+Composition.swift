import Glibc

extension AffineTransform {
    /// No change.
    static let identity = AffineTransform()

    /// A shift.
    static func translation(x: Double, y: Double) -> AffineTransform { AffineTransform(e: x, f: y) }

    /// A change of size.
    static func scale(x: Double, y: Double) -> AffineTransform { AffineTransform(a: x, d: y) }

    /// A turn, clockwise in degrees.
    static func rotation(degrees: Double) -> AffineTransform {
        let angle = degrees * .pi / 180
        return AffineTransform(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle))
    }

    /// The transform that does the inner one first: `outer.applied(after: inner)` is the matrix product outer · inner.
    func concatenated(_ inner: AffineTransform) -> AffineTransform {
        AffineTransform(
            a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
            d: b * inner.c + d * inner.d, e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
    }

    /// Where a point comes to lie.
    func apply(_ point: Point) -> Point {
        Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
    }

    /// Where an outline comes to lie.
    func apply(_ path: Path) -> Path {
        Path(
            path.segments.map { segment in
                switch segment {
                case .move(let point): .move(apply(point))
                case .line(let point): .line(apply(point))
                case .curve(let first, let second, let end): .curve(apply(first), apply(second), apply(end))
                case .close: .close
                }
            })
    }

    /// How much areas grow; negative where the transform mirrors, 0 where it flattens.
    var determinant: Double { a * d - b * c }

    /// The transform back; `nil` where there is none.
    var inverse: AffineTransform? {
        let determinant = determinant
        guard determinant != 0, determinant.isFinite else { return nil }
        return AffineTransform(
            a: d / determinant, b: -b / determinant, c: -c / determinant, d: a / determinant,
            e: (c * f - d * e) / determinant, f: (b * e - a * f) / determinant)
    }

    /// The factor by which all lengths grow; `nil` where it differs by direction.
    var uniformScale: Double? {
        let (first, second) = ((a * a + b * b).squareRoot(), (c * c + d * d).squareRoot())
        let isUniform = abs(first - second) <= 1e-6 * max(first, second) && abs(a * c + b * d) <= 1e-6 * first * second
        return isUniform ? first : nil
    }

    /// Whether rectangles stay upright.
    var keepsAxes: Bool { b == 0 && c == 0 }
}
