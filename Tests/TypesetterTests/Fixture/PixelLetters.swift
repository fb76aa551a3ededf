@testable import Typesetter

/// A page painted at one pixel per CSS pixel as letters: `R`, `G`, `B`, `K` for black, `_` where nothing is.
///
/// A pixel takes the colour of the last shape that covers its middle.
struct PixelLetters {
    private(set) var rows: [String] = []

    init(_ page: Page) {
        var pixels = Array(
            repeating: Array(repeating: Character("_"), count: Int(page.size.width.rounded())),
            count: Int(page.size.height.rounded()))
        var clip = Rect(origin: .zero, size: page.size)
        var saved: [Rect] = []
        for item in page.items {
            switch item {
            case .save: saved.append(clip)
            case .restore: clip = saved.popLast() ?? clip
            case .clip(let shape): clip = Self.bounds(shape).map { Self.meet(clip, $0) } ?? clip
            case .fill(let shape, .color(let color)):
                let holes = Self.subpaths(shape)
                guard let rect = Self.bounds(shape), holes.count > 1 else {
                    if let rect = Self.bounds(shape) { Self.fill(&pixels, Self.meet(clip, rect), Self.letter(color)) }
                    continue
                }
                let kept = pixels
                Self.fill(&pixels, Self.meet(clip, rect), Self.letter(color))
                for hole in holes.dropFirst() { Self.restore(&pixels, hole, from: kept) }
            default: continue
            }
        }
        rows = pixels.map { String($0) }
    }

    private static func fill(_ pixels: inout [[Character]], _ rect: Rect, _ letter: Character) {
        for y in pixels.indices where Double(y) + 0.5 > rect.minY && Double(y) + 0.5 < rect.maxY {
            for x in pixels[y].indices where Double(x) + 0.5 > rect.minX && Double(x) + 0.5 < rect.maxX {
                pixels[y][x] = letter
            }
        }
    }

    /// Rectangles of a path with holes: the outline, then the holes.
    private static func subpaths(_ shape: Shape) -> [Rect] {
        guard case .path(let path, evenOdd: true) = shape else { return [] }
        var parts: [[Path.Segment]] = []
        for segment in path.segments {
            if case .move = segment { parts.append([]) }
            if !parts.isEmpty { parts[parts.count - 1].append(segment) }
        }
        return parts.compactMap { bounds(.path(Path($0), evenOdd: false)) }
    }

    private static func restore(_ pixels: inout [[Character]], _ rect: Rect, from kept: [[Character]]) {
        for y in pixels.indices where Double(y) + 0.5 > rect.minY && Double(y) + 0.5 < rect.maxY {
            for x in pixels[y].indices where Double(x) + 0.5 > rect.minX && Double(x) + 0.5 < rect.maxX {
                pixels[y][x] = kept[y][x]
            }
        }
    }

    private static func bounds(_ shape: Shape) -> Rect? {
        switch shape {
        case .rect(let rect), .roundedRect(let rect, _, _, _, _): return rect
        case .path(let path, _):
            let points = path.segments.compactMap { segment -> Point? in
                switch segment {
                case .move(let point), .line(let point): point
                default: nil
                }
            }
            guard let x0 = points.map(\.x).min(), let x1 = points.map(\.x).max(), let y0 = points.map(\.y).min(),
                let y1 = points.map(\.y).max()
            else { return nil }
            return Rect(x: x0, y: y0, width: x1 - x0, height: y1 - y0)
        }
    }

    private static func meet(_ a: Rect, _ b: Rect) -> Rect {
        let (x, y) = (max(a.minX, b.minX), max(a.minY, b.minY))
        return Rect(x: x, y: y, width: max(0, min(a.maxX, b.maxX) - x), height: max(0, min(a.maxY, b.maxY) - y))
    }

    private static func letter(_ color: Color) -> Character {
        switch (color.red > 0.5, color.green > 0.5, color.blue > 0.5) {
        case (true, false, false): "R"
        case (false, true, false): "G"
        case (false, false, true): "B"
        case (true, true, true): "W"
        case (true, true, false): "Y"
        case (false, false, false): "K"
        default: "?"
        }
    }
}
