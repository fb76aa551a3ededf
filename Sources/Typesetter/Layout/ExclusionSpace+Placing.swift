extension ExclusionSpace {
    /// Lowest edge of the floats that `clear` keeps away from; `nil` where there are none.
    func clearance(_ clear: Clear) -> Double? {
        floats.filter { float in
            clear == .both || (clear == .left && float.side == .left) || (clear == .right && float.side == .right)
        }.map(\.rect.maxY).max()
    }

    /// Lowest edge of all floats.
    var bottom: Double? { floats.map(\.rect.maxY).max() }

    /// Room between floats over a range of height.
    func room(top: Double, height: Double, left: Double, right: Double) -> (left: Double, right: Double, next: Double?)
    {
        var (start, end) = (left, right)
        var next: Double?
        for float in floats where float.rect.minY < top + max(height, 0.01) && float.rect.maxY > top {
            if float.side == .left { start = max(start, float.rect.maxX) } else { end = min(end, float.rect.minX) }
            next = min(next ?? float.rect.maxY, float.rect.maxY)
        }
        return (start, max(start, end), next)
    }

    /// Places a margin box as high as the rules for floats allow (CSS 2.2 §9.5.1).
    mutating func place(
        _ size: Extent, side: FloatSide, below top: Double, left: Double, right: Double
    ) -> Point {
        var y = floats.reduce(top) { max($0, $1.rect.minY) }
        var room = room(top: y, height: size.height, left: left, right: right)
        while room.right - room.left + 0.01 < size.width, let next = room.next, next > y {
            y = next
            room = self.room(top: y, height: size.height, left: left, right: right)
        }
        let x = side == .left ? room.left : room.right - size.width
        let origin = Point(x: x, y: y)
        floats.append(Exclusion(rect: Rect(origin: origin, size: size), side: side))
        return origin
    }
}
