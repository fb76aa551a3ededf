import Typesetter

/// A linear gradient made ready for painting: stops in order, repeats written out, ends within the stops.
struct GradientLine {
    /// Repeats that are written out; beyond that a gradient is finer than any page can show.
    private static let repeatLimit = 400

    /// Where offset 0 and offset 1 lie.
    var start: Point
    var end: Point
    /// Offsets grow from 0 to 1.
    var stops: [Paint.GradientStop]

    /// Resolves a gradient over the area it fills.
    init(from: Point, to: Point, stops: [Paint.GradientStop], isRepeating: Bool, over area: Rect) {
        (start, end) = (from, to)
        var last = -Double.infinity
        self.stops = stops.map { stop in
            last = max(last, stop.offset)
            return Paint.GradientStop(offset: last, color: stop.color)
        }
        guard let first = self.stops.first, let final = self.stops.last else { return }
        if isRepeating { repeatStops(from: first.offset, to: final.offset, over: area) }
        normalise()
    }

    /// The one colour there is where the line has no length or all stops are equal.
    var onlyColor: Color? {
        guard let last = stops.last else { return .transparent }
        return start == end || stops.allSatisfy { $0.color == last.color } ? last.color : nil
    }

    /// The opacity where all stops share it.
    var commonAlpha: Float? {
        guard let first = stops.first else { return 0 }
        return stops.allSatisfy { $0.color.alpha == first.color.alpha } ? first.color.alpha : nil
    }

    /// Moves the ends so that the first stop has offset 0 and the last 1.
    private mutating func normalise() {
        guard let first = stops.first?.offset, let last = stops.last?.offset, last > first else {
            end = start
            return
        }
        let vector = Point(x: end.x - start.x, y: end.y - start.y)
        end = Point(x: start.x + vector.x * last, y: start.y + vector.y * last)
        start = Point(x: start.x + vector.x * first, y: start.y + vector.y * first)
        stops = stops.map { Paint.GradientStop(offset: ($0.offset - first) / (last - first), color: $0.color) }
    }

    private mutating func repeatStops(from first: Double, to last: Double, over area: Rect) {
        let vector = Point(x: end.x - start.x, y: end.y - start.y)
        let square = vector.x * vector.x + vector.y * vector.y
        guard square > 0, last > first else { return }
        let corners = [
            area.origin, Point(x: area.maxX, y: area.minY), Point(x: area.minX, y: area.maxY),
            Point(x: area.maxX, y: area.maxY),
        ]
        let places = corners.map { (($0.x - start.x) * vector.x + ($0.y - start.y) * vector.y) / square }
        let period = last - first
        let low = (((places.min() ?? 0) - first) / period).rounded(.down)
        let high = (((places.max() ?? 1) - first) / period).rounded(.up)
        guard high - low <= Double(Self.repeatLimit) else { return }
        let once = stops
        stops = []
        for turn in Int(low)..<max(Int(high), Int(low) + 1) {
            stops += once.map {
                Paint.GradientStop(offset: $0.offset + Double(turn) * period, color: $0.color)
            }
        }
    }
}
