/// The room beside floats at some height, in the coordinates of their formatting context.
struct LineSpan {
    /// Left and right edge.
    var left: Double
    var right: Double
    /// Where more room may be had: the nearest bottom of a float that takes room here; `nil` where none does.
    var nextY: Double?
    /// Distance from edge to edge.
    var width: Double { max(0, right - left) }

    /// The room within two edges for a line of a height (CSS 2.2 §9.5).
    init(from left: Double, to right: Double, y: Double, height: Double, among exclusions: ExclusionSpace) {
        (self.left, self.right) = (left, right)
        for float in exclusions.floats {
            guard float.rect.minY < y + max(height, 0.01), float.rect.maxY > y + 0.001, float.rect.width > 0 else {
                continue
            }
            if float.side == .left {
                guard float.rect.maxX > left else { continue }
                self.left = max(self.left, float.rect.maxX)
            } else {
                guard float.rect.minX < right else { continue }
                self.right = min(self.right, float.rect.minX)
            }
            nextY = min(nextY ?? .infinity, float.rect.maxY)
        }
    }
}
