/// Vertical metrics and line positions of a face, as shares of the font size; upwards is positive except where said.
public struct FontMetrics: Hashable, Sendable {
    /// Ascent above the baseline: `hhea`, or the typographic metrics where the font asks for them (CSS Inline 3 §5.1).
    public var ascent: Double = 0.8
    /// Descent below the baseline, positive downwards.
    public var descent: Double = 0.2
    /// Line gap that `line-height: normal` adds.
    public var lineGap: Double = 0
    /// Height of a lower-case x.
    public var xHeight: Double = 0.5
    /// Height of capital letters.
    public var capHeight: Double = 0.7
    /// Middle of an underline, positive downwards from the baseline.
    public var underlineOffset: Double = 0.1
    /// Thickness of an underline.
    public var underlineThickness: Double = 0.05
    /// Middle of a line through the text, upwards from the baseline.
    public var strikeoutOffset: Double = 0.3
    /// Thickness of a line through the text.
    public var strikeoutThickness: Double = 0.05

    /// Metrics that suit most text faces.
    public init() {}
}
