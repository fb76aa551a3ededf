/// Width, style and colour of a border, as borders of neighbours compete for an edge (CSS 2.2 §17.6.2.1).
public struct BorderLook: Hashable, Sendable {
    /// Width in CSS pixels.
    public var width: Double
    public var style: BorderStyle
    public var color: Color

    /// No border.
    static let none = BorderLook(width: 0, style: .none, color: .transparent)

    /// Whether something is painted.
    var isVisible: Bool { width > 0 && style != .none && style != .hidden }

    /// The winner of two borders at one edge: hidden ones, then the wider, then the better style; the first in a tie.
    func against(_ other: BorderLook) -> BorderLook {
        if style == .hidden || other.style == .none { return self }
        if other.style == .hidden || style == .none { return other }
        if width != other.width { return width > other.width ? self : other }
        return Self.rank(style) >= Self.rank(other.style) ? self : other
    }

    private static func rank(_ style: BorderStyle) -> Int {
        switch style {
        case .none, .hidden: 0
        case .inset: 1
        case .groove: 2
        case .outset: 3
        case .ridge: 4
        case .dotted: 5
        case .dashed: 6
        case .solid: 7
        case .double: 8
        }
    }
}

extension BoxStyle {
    /// The borders of the sides as competitors for edges.
    var topLook: BorderLook { BorderLook(width: borderWidth.top, style: borderStyle.top, color: borderColor.top) }
    var bottomLook: BorderLook {
        BorderLook(width: borderWidth.bottom, style: borderStyle.bottom, color: borderColor.bottom)
    }
    var leftLook: BorderLook { BorderLook(width: borderWidth.left, style: borderStyle.left, color: borderColor.left) }
    var rightLook: BorderLook {
        BorderLook(width: borderWidth.right, style: borderStyle.right, color: borderColor.right)
    }
}
