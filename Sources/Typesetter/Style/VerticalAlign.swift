/// `vertical-align` (CSS 2.2 §10.8, for cells §17.5.3).
public enum VerticalAlign: Hashable, Sendable {
    case baseline, sub, `super`, textTop, textBottom, middle, top, bottom
    /// Raised by a length; percentages refer to the line height.
    case length(LengthPercentage)
}

/// `line-height` (CSS 2.2 §10.8.1).
public enum LineHeight: Hashable, Sendable {
    /// From the font's own metrics.
    case normal
    /// A factor of the element's own font size.
    case number(Double)
    /// CSS pixels.
    case length(Double)
}
