/// The longhand properties that have an effect, in the order of the property table.
enum PropertyID: UInt8, Hashable, Sendable, CaseIterable {
    // Text and fonts first: what other values refer to.
    case fontFamily, fontSize, fontWeight, fontStyle, fontStretch, fontVariantCaps, fontVariantNumeric
    case fontVariantLigatures, fontVariantPosition, fontKerning, fontFeatureSettings, color, direction
    case lineHeight, letterSpacing, wordSpacing, textAlign, textAlignLast, textIndent, textTransform, whiteSpace
    case overflowWrap, wordBreak, hyphens, tabSize, visibility, orphans, widows, quotes, listStyleType
    case listStylePosition, listStyleImage, borderCollapse, borderSpacing, captionSide, emptyCells, language
    // Boxes.
    case display, position, float, clear, boxSizing, overflow, width, height, minWidth, minHeight, maxWidth, maxHeight
    case marginTop, marginRight, marginBottom, marginLeft, paddingTop, paddingRight, paddingBottom, paddingLeft
    case borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth
    case borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle
    case borderTopColor, borderRightColor, borderBottomColor, borderLeftColor
    case borderTopLeftRadius, borderTopRightRadius, borderBottomRightRadius, borderBottomLeftRadius
    case top, right, bottom, left, zIndex, opacity, verticalAlign, unicodeBidi, tableLayout, objectFit, objectPosition
    case aspectRatio, filter, breakBefore, breakAfter, breakInside, boxDecorationBreak, page
    // Flexible boxes.
    case flexDirection, flexWrap, flexGrow, flexShrink, flexBasis, justifyContent, alignContent, alignItems, alignSelf
    case order, rowGap, columnGap
    // Painting.
    case backgroundColor, backgroundImage, backgroundPositionX, backgroundPositionY, backgroundSize, backgroundRepeat
    case backgroundOrigin, backgroundClip, boxShadow, textDecorationLine, textDecorationColor, textDecorationStyle
    case textDecorationThickness, textUnderlineOffset, outlineWidth, outlineStyle, outlineColor, outlineOffset
    // Generated content and pages.
    case content, counterReset, counterSet, counterIncrement, stringSet, bookmarkLevel, bookmarkLabel, size
    case continuation
    // SVG presentation.
    case fill, fillOpacity, fillRule, clipRule, stroke, strokeWidth, strokeOpacity, strokeLinecap, strokeLinejoin
    case strokeMiterlimit, strokeDasharray, strokeDashoffset, stopColor, stopOpacity, textAnchor, dominantBaseline
    case shapeRendering, paintOrder, vectorEffect
}

extension PropertyID {
    /// Whether other values refer to this one, so that it is applied before them: fonts, colour, direction.
    var isEarly: Bool { rawValue <= PropertyID.direction.rawValue }
}
