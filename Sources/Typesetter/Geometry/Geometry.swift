// Lengths in the typesetter are CSS pixels (1/96 inch) as `Double`; y grows downwards.

/// A point in CSS pixels.
public struct Point: Hashable, Sendable, BitwiseCopyable {
    /// Distance from the left.
    public var x: Double
    /// Distance from the top.
    public var y: Double

    /// A point.
    @inlinable public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// The origin.
    public static let zero = Point(x: 0, y: 0)

    /// Moved by a vector.
    @inlinable public static func + (lhs: Point, rhs: Point) -> Point { Point(x: lhs.x + rhs.x, y: lhs.y + rhs.y) }
}

/// Width and height in CSS pixels.
public struct Extent: Hashable, Sendable, BitwiseCopyable {
    /// Width.
    public var width: Double
    /// Height.
    public var height: Double

    /// An extent.
    @inlinable public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// Nothing.
    public static let zero = Extent(width: 0, height: 0)
}

/// A rectangle in CSS pixels.
public struct Rect: Hashable, Sendable, BitwiseCopyable {
    /// Top left corner.
    public var origin: Point
    /// Width and height.
    public var size: Extent

    /// A rectangle.
    @inlinable public init(origin: Point, size: Extent) {
        self.origin = origin
        self.size = size
    }

    /// A rectangle.
    @inlinable public init(x: Double, y: Double, width: Double, height: Double) {
        origin = Point(x: x, y: y)
        size = Extent(width: width, height: height)
    }

    /// Left edge.
    @inlinable public var minX: Double { origin.x }
    /// Top edge.
    @inlinable public var minY: Double { origin.y }
    /// Right edge.
    @inlinable public var maxX: Double { origin.x + size.width }
    /// Bottom edge.
    @inlinable public var maxY: Double { origin.y + size.height }
    /// Width.
    @inlinable public var width: Double { size.width }
    /// Height.
    @inlinable public var height: Double { size.height }

    /// The rectangle made smaller by an inset on each side.
    @inlinable public func inset(by edges: Edges<Double>) -> Rect {
        Rect(
            x: minX + edges.left, y: minY + edges.top, width: max(0, width - edges.left - edges.right),
            height: max(0, height - edges.top - edges.bottom))
    }

    /// Moved by a vector.
    @inlinable public func offset(by delta: Point) -> Rect { Rect(origin: origin + delta, size: size) }
}

/// A value for each side of a box.
public struct Edges<Value> {
    /// Top.
    public var top: Value
    /// Right.
    public var right: Value
    /// Bottom.
    public var bottom: Value
    /// Left.
    public var left: Value

    /// Four values in the order of CSS shorthands.
    @inlinable public init(top: Value, right: Value, bottom: Value, left: Value) {
        self.top = top
        self.right = right
        self.bottom = bottom
        self.left = left
    }

    /// The same value on each side.
    @inlinable public init(all value: Value) {
        (top, right, bottom, left) = (value, value, value, value)
    }

    /// Each side's value transformed.
    @inlinable public func map<Result>(_ transform: (Value) -> Result) -> Edges<Result> {
        Edges<Result>(top: transform(top), right: transform(right), bottom: transform(bottom), left: transform(left))
    }
}

extension Edges: Sendable where Value: Sendable {}
extension Edges: BitwiseCopyable where Value: BitwiseCopyable {}
extension Edges: Equatable where Value: Equatable {}
extension Edges: Hashable where Value: Hashable {}

extension Edges where Value == Double {
    /// Left and right together.
    @inlinable public var horizontal: Double { left + right }
    /// Top and bottom together.
    @inlinable public var vertical: Double { top + bottom }
    /// Nothing on any side.
    public static var zero: Edges<Double> { Edges(all: 0) }

    /// Side by side sums.
    @inlinable public static func + (lhs: Edges<Double>, rhs: Edges<Double>) -> Edges<Double> {
        Edges(
            top: lhs.top + rhs.top, right: lhs.right + rhs.right, bottom: lhs.bottom + rhs.bottom,
            left: lhs.left + rhs.left)
    }
}
