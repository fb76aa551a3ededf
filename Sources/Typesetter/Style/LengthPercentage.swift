/// A length with a share of a base that layout knows: `calc(2px + 30%)` (CSS Values 3 §4.3, §8.1).
public struct LengthPercentage: Hashable, Sendable {
    /// The fixed part in CSS pixels.
    public var pixels: Double
    /// The share of the base: 0.3 for 30 %.
    public var share: Double

    /// A length.
    public init(pixels: Double = 0, share: Double = 0) {
        self.pixels = pixels
        self.share = share
    }

    /// Nothing.
    public static let zero = LengthPercentage()

    /// Whether the value needs a base.
    @inlinable public var hasPercentage: Bool { share != 0 }

    /// The used length for a base in pixels.
    @inlinable public func resolved(_ base: Double) -> Double { pixels + share * base }
}

/// A sizing value: `width`, `min-height`, `flex-basis`, a margin or an inset (CSS Sizing 3 §3).
public enum SizeValue: Hashable, Sendable {
    /// `auto`; for `max-width` and `max-height` see `none`.
    case auto
    /// `none`: no maximum.
    case none
    /// A length or percentage.
    case length(LengthPercentage)
    /// `min-content`.
    case minContent
    /// `max-content`.
    case maxContent
    /// `fit-content`.
    case fitContent
    /// `content` (flex-basis only).
    case content

    /// No length at all.
    public static let zero = SizeValue.length(.zero)

    /// The used length, or `nil` where the value is a keyword.
    @inlinable public func resolved(_ base: Double) -> Double? {
        if case .length(let length) = self { return length.resolved(base) }
        return nil
    }

    /// The used length, or `nil` for keywords and for percentages of an indefinite base.
    @inlinable public func resolved(_ base: Double?) -> Double? {
        guard case .length(let length) = self else { return nil }
        if let base { return length.resolved(base) }
        return length.hasPercentage ? nil : length.pixels
    }
}
