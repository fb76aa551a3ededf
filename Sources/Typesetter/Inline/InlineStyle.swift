/// What inline layout needs of a computed style, worked out once per style; all lengths in CSS pixels.
final class InlineStyle {
    /// Index of the font in the shaper.
    let font: Int
    /// Font size.
    let size: Double
    /// Primary font's ascent, descent and x-height.
    let ascent: Double
    let descent: Double
    let xHeight: Double
    /// Height of a line box of this style, and its parts above and below the baseline, half-leading included.
    let lineHeight: Double
    let lineAbove: Double
    let lineBelow: Double
    /// Whether fallback fonts count in the line's height too (`line-height: normal`).
    let hasNormalLineHeight: Bool
    let letterSpacing: Double
    let wordSpacing: Double
    /// Advance of a space with its spacing.
    let spaceAdvance: Double
    let tabSize: Double
    let whiteSpace: WhiteSpace
    let overflowWrap: OverflowWrap
    let wordBreak: WordBreak
    let hyphens: Hyphens
    let verticalAlign: VerticalAlign
    let direction: Direction
    let unicodeBidi: UnicodeBidi
    let clonesDecoration: Bool
    /// Whether margins, borders or padding at the start and end may take room.
    let hasEdges: Bool

    init(_ style: ComputedStyle, shaper: TextShaper) {
        font = shaper.font(for: style.font, language: style.text.language)
        size = style.font.size
        let shapingFont = shaper.fonts[font]
        let metrics = shapingFont.metrics
        ascent = metrics.ascent * size
        descent = metrics.descent * size
        xHeight = metrics.xHeight * size
        let content = ascent + descent
        switch style.text.lineHeight {
        case .normal: lineHeight = content + metrics.lineGap * size
        case .number(let factor): lineHeight = factor * size
        case .length(let length): lineHeight = length
        }
        lineAbove = ascent + (lineHeight - content) / 2
        lineBelow = lineHeight - lineAbove
        hasNormalLineHeight = style.text.lineHeight == .normal
        letterSpacing = style.text.letterSpacing
        wordSpacing = style.text.wordSpacing
        spaceAdvance = Self.space(of: shapingFont, shaper: shaper) * size + letterSpacing + wordSpacing
        tabSize = style.text.tabSize
        whiteSpace = style.text.whiteSpace
        overflowWrap = style.text.overflowWrap
        wordBreak = style.text.wordBreak
        hyphens = style.text.hyphens
        verticalAlign = style.box.verticalAlign
        direction = style.text.direction
        unicodeBidi = style.box.unicodeBidi
        clonesDecoration = style.box.decorationBreak == .clone
        hasEdges =
            style.box.margin.left != .zero || style.box.margin.right != .zero || style.box.padding.left != .zero
            || style.box.padding.right != .zero || style.box.borderWidth.left != 0 || style.box.borderWidth.right != 0
    }

    private static func space(of font: ShapingFont, shaper: TextShaper) -> Double {
        let face = shaper.library.shapingFace(font.cascade[0])
        return face.glyph(0x20).map { Double(face.advance($0)) / Double(face.unitsPerEm) } ?? 0.25
    }
}
