/// Where the copies of a background image stand (CSS Backgrounds 3 §2.4–§2.6).
struct BackgroundTiles {
    /// The copies, row by row.
    private(set) var rects: [Rect] = []

    /// No more copies than these are painted.
    private static let limit = 20_000

    init(_ layer: BackgroundLayer, size: Extent, area: Rect, clip: Rect) {
        guard size.width > 0, size.height > 0 else { return }
        let horizontal = Self.axis(
            layer.repeatX, size: size.width, start: area.minX, length: area.width, position: layer.position.x,
            clip: (clip.minX, clip.maxX))
        let vertical = Self.axis(
            layer.repeatY, size: size.height, start: area.minY, length: area.height, position: layer.position.y,
            clip: (clip.minY, clip.maxY))
        guard horizontal.starts.count * vertical.starts.count <= Self.limit else { return }
        for y in vertical.starts {
            for x in horizontal.starts {
                rects.append(Rect(x: x, y: y, width: horizontal.size, height: vertical.size))
            }
        }
    }

    /// The only copy, where there is no other.
    var single: Rect? { rects.count == 1 ? rects[0] : nil }

    private static func axis(
        _ repetition: BackgroundRepeat, size: Double, start: Double, length: Double, position: LengthPercentage,
        clip: (start: Double, end: Double)
    ) -> (starts: [Double], size: Double) {
        var size = size
        var first = start + position.resolved(length - size)
        var step = size
        switch repetition {
        case .noRepeat: return ([first], size)
        case .space:
            let count = (length / size).rounded(.down)
            guard count > 1 else { return ([first], size) }
            first = start
            step = size + (length - count * size) / (count - 1)
        case .round:
            size = length / max(1, (length / size).rounded())
            first = start + position.resolved(length - size)
            step = size
        case .repeat: break
        }
        guard step > 0.05 else { return ([], size) }
        var starts: [Double] = []
        var x = first - ((first - clip.start) / step).rounded(.up) * step
        while x < clip.end - 1e-9 {
            if x + size > clip.start + 1e-9 { starts.append(x) }
            x += step
        }
        return (starts, size)
    }
}
