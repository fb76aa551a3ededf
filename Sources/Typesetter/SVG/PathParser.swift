/// Reads path data (SVG 1.1 §8.3) into an outline of lines and cubic curves.
struct PathParser {
    private var scanner: NumberScanner
    private var path = Path()
    private var current = Point.zero
    private var start = Point.zero
    /// Last control point of a curve, for the smooth commands.
    private var control: Point?
    private var lastCommand: UInt8 = 0

    /// The outline, and whether the data was right to its end: what stands before an error is kept (SVG 1.1 §F.2).
    static func parse(_ data: String) -> (path: Path, isComplete: Bool) {
        var parser = PathParser(scanner: NumberScanner(data))
        let isComplete = parser.run()
        return (parser.path, isComplete)
    }

    private init(scanner: NumberScanner) { self.scanner = scanner }

    private mutating func run() -> Bool {
        var command: UInt8 = 0
        while let byte = scanner.peek() {
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                scanner.advance()
                command = byte
            } else if command | 0x20 == UInt8(ascii: "z") || command == 0 {
                return false
            } else if command | 0x20 == UInt8(ascii: "m") {
                // Further pairs behind a move are lines.
                command = command == UInt8(ascii: "m") ? UInt8(ascii: "l") : UInt8(ascii: "L")
            }
            if path.segments.isEmpty, command | 0x20 != UInt8(ascii: "m") { return false }
            guard apply(command) else { return false }
            lastCommand = command | 0x20
        }
        return true
    }

    private mutating func apply(_ command: UInt8) -> Bool {
        let isRelative = command & 0x20 != 0
        let base = isRelative ? current : .zero
        switch command | 0x20 {
        case UInt8(ascii: "m"): return move(from: base)
        case UInt8(ascii: "l"): return line(to: point(from: base))
        case UInt8(ascii: "h"): return line(to: scanner.number().map { Point(x: base.x + $0, y: current.y) })
        case UInt8(ascii: "v"): return line(to: scanner.number().map { Point(x: current.x, y: base.y + $0) })
        case UInt8(ascii: "c"): return curve(first: point(from: base), from: base)
        case UInt8(ascii: "s"): return curve(first: reflected(after: "c", "s"), from: base)
        case UInt8(ascii: "q"): return quadratic(control: point(from: base), from: base)
        case UInt8(ascii: "t"): return quadratic(control: reflected(after: "q", "t"), from: base)
        case UInt8(ascii: "a"): return arc(from: base)
        case UInt8(ascii: "z"): return close()
        default: return false
        }
    }

    private mutating func point(from base: Point) -> Point? {
        guard let x = scanner.number(), let y = scanner.number() else { return nil }
        return Point(x: base.x + x, y: base.y + y)
    }

    private mutating func move(from base: Point) -> Bool {
        guard let point = point(from: base) else { return false }
        path.segments.append(.move(point))
        (current, start, control) = (point, point, nil)
        return true
    }

    private mutating func line(to point: Point?) -> Bool {
        guard let point else { return false }
        reopen()
        path.segments.append(.line(point))
        (current, control) = (point, nil)
        return true
    }

    private mutating func curve(first: Point?, from base: Point) -> Bool {
        guard let first, let second = point(from: base), let end = point(from: base) else { return false }
        reopen()
        path.segments.append(.curve(first, second, end))
        (current, control) = (end, second)
        return true
    }

    private mutating func quadratic(control point: Point?, from base: Point) -> Bool {
        guard let point, let end = self.point(from: base) else { return false }
        reopen()
        path.segments.append(.curve(Self.toward(point, from: current), Self.toward(point, from: end), end))
        (current, control) = (end, point)
        return true
    }

    private mutating func arc(from base: Point) -> Bool {
        guard let rx = scanner.number(), let ry = scanner.number(), let rotation = scanner.number(),
            let isLarge = scanner.flag(), let isSweep = scanner.flag(), let end = point(from: base)
        else { return false }
        reopen()
        let arc = EllipticalArc(
            from: current, to: end, radii: Extent(width: rx, height: ry), rotation: rotation, isLarge: isLarge,
            isSweep: isSweep)
        path.segments += arc.segments
        (current, control) = (end, nil)
        return true
    }

    private mutating func close() -> Bool {
        path.segments.append(.close)
        (current, control) = (start, nil)
        return true
    }

    /// A segment directly behind a `z` begins a new part where the closed one began.
    private mutating func reopen() {
        if lastCommand == UInt8(ascii: "z"), path.segments.last == .close { path.segments.append(.move(start)) }
    }

    private func reflected(after first: Unicode.Scalar, _ second: Unicode.Scalar) -> Point {
        guard let control, lastCommand == UInt8(ascii: first) || lastCommand == UInt8(ascii: second) else {
            return current
        }
        return Point(x: 2 * current.x - control.x, y: 2 * current.y - control.y)
    }

    /// Two thirds of the way to a quadratic curve's control point: that of the same curve as a cubic.
    private static func toward(_ control: Point, from point: Point) -> Point {
        Point(x: point.x + (control.x - point.x) * 2 / 3, y: point.y + (control.y - point.y) * 2 / 3)
    }
}
