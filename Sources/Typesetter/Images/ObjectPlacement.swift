/// Where an image stands in the content box of its element (CSS Images 3 §5.5).
public struct ObjectPlacement: Hashable, Sendable {
    /// The whole image.
    public var rect: Rect
    /// Whether part of it lies outside of the content box and is cut off.
    public var isClipped: Bool

    /// Places an image.
    ///
    /// - Parameters:
    ///   - natural: intrinsic size; 0 on an axis where there is none.
    ///   - content: the content box.
    public init(natural: Extent, content: Rect, fit: ObjectFit, position: BackgroundPosition) {
        let size = Self.size(natural, in: content.size, fit: fit)
        rect = Rect(
            x: content.minX + position.x.resolved(content.width - size.width),
            y: content.minY + position.y.resolved(content.height - size.height), width: size.width, height: size.height)
        let tolerance = 1e-6
        isClipped =
            rect.minX < content.minX - tolerance || rect.minY < content.minY - tolerance
            || rect.maxX > content.maxX + tolerance || rect.maxY > content.maxY + tolerance
    }

    private static func size(_ natural: Extent, in box: Extent, fit: ObjectFit) -> Extent {
        guard natural.width > 0, natural.height > 0 else { return box }
        let (x, y) = (box.width / natural.width, box.height / natural.height)
        let factor: Double
        switch fit {
        case .fill: return box
        case .contain: factor = min(x, y)
        case .cover: factor = max(x, y)
        case .none: factor = 1
        case .scaleDown: factor = min(1, min(x, y))
        }
        return Extent(width: natural.width * factor, height: natural.height * factor)
    }
}
