/// What relative lengths refer to while an element's style is computed.
struct LengthContext: Sendable {
    /// Font size of the element in CSS pixels.
    var fontSize: Double
    /// Font size of the root element.
    var rootFontSize: Double
    /// Page area that `vw` and `vh` are hundredths of.
    var page: Extent
    /// Font of the element, for `ex` and `ch`.
    var font: FontStyle
    /// Tells x-height and the width of `0` in em; half an em each where `nil`.
    var metrics: FontUnitMetrics?

    /// CSS pixels in one unit.
    func pixels(_ unit: LengthUnit) -> Double {
        switch unit {
        case .em: fontSize
        case .rem: rootFontSize
        case .ex: fontSize * (metrics?.shares(font).xHeight ?? 0.5)
        case .ch: fontSize * (metrics?.shares(font).zeroWidth ?? 0.5)
        case .vw: page.width / 100
        case .vh: page.height / 100
        case .vmin: min(page.width, page.height) / 100
        case .vmax: max(page.width, page.height) / 100
        }
    }
}

/// Gives the units `ex` and `ch` their meaning: asked only where a style sheet uses them.
public struct FontUnitMetrics: Sendable {
    /// x-height and width of `0`, in em.
    public typealias Shares = (xHeight: Double, zeroWidth: Double)
    /// The shares of the first available font of a style.
    public var shares: @Sendable (FontStyle) -> Shares
    /// Metrics from a function.
    public init(shares: @escaping @Sendable (FontStyle) -> Shares) { self.shares = shares }
}
