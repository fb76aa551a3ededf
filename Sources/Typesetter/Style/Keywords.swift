// The keyword values of CSS properties that layout and painting distinguish, named as the specifications write them.

/// `display` (CSS Display 3).
public enum Display: UInt8, Hashable, Sendable {
    case none, contents, block, flowRoot, listItem, inline, inlineBlock, flex, inlineFlex
    case table, inlineTable, tableRowGroup, tableHeaderGroup, tableFooterGroup, tableRow, tableCell
    case tableColumnGroup, tableColumn, tableCaption
}
/// `position`.
public enum PositionScheme: UInt8, Hashable, Sendable { case `static`, relative, absolute, fixed }
/// `float`.
public enum FloatSide: UInt8, Hashable, Sendable { case none, left, right }
/// `clear`.
public enum Clear: UInt8, Hashable, Sendable { case none, left, right, both }
/// `box-sizing`.
public enum BoxSizing: UInt8, Hashable, Sendable { case contentBox, borderBox }
/// `overflow`; `scroll` and `auto` clip as `hidden` does in paged media.
public enum Overflow: UInt8, Hashable, Sendable { case visible, hidden }
/// `visibility`.
public enum Visibility: UInt8, Hashable, Sendable { case visible, hidden, collapse }
/// `border-style`.
public enum BorderStyle: UInt8, Hashable, Sendable {
    case none, hidden, dotted, dashed, solid, double, groove, ridge, inset, outset
}
/// `white-space`.
public enum WhiteSpace: UInt8, Hashable, Sendable {
    case normal, nowrap, pre, preWrap, preLine, breakSpaces
    /// Whether runs of white space become one space.
    public var collapses: Bool { self == .normal || self == .nowrap || self == .preLine }
    /// Whether lines may break at soft opportunities.
    public var wraps: Bool { self != .nowrap && self != .pre }
    /// Whether a line feed forces a break.
    public var keepsLineFeeds: Bool { self == .pre || self == .preWrap || self == .preLine || self == .breakSpaces }
}
/// `text-align`.
public enum TextAlign: UInt8, Hashable, Sendable { case start, end, left, right, center, justify }
/// `text-align-last`.
public enum TextAlignLast: UInt8, Hashable, Sendable { case auto, start, end, left, right, center, justify }
/// `text-transform`.
public enum TextTransform: UInt8, Hashable, Sendable { case none, uppercase, lowercase, capitalize }
/// `overflow-wrap`.
public enum OverflowWrap: UInt8, Hashable, Sendable { case normal, breakWord, anywhere }
/// `word-break`.
public enum WordBreak: UInt8, Hashable, Sendable { case normal, breakAll, keepAll }
/// `hyphens`.
public enum Hyphens: UInt8, Hashable, Sendable { case none, manual, auto }
/// `direction`.
public enum Direction: UInt8, Hashable, Sendable { case ltr, rtl }
/// `unicode-bidi`.
public enum UnicodeBidi: UInt8, Hashable, Sendable {
    case normal, embed, isolate, bidiOverride, isolateOverride, plaintext
}
/// `font-style`.
public enum FontSlant: UInt8, Hashable, Sendable { case normal, italic, oblique }
/// `font-variant-caps`.
public enum FontCaps: UInt8, Hashable, Sendable { case normal, smallCaps }
/// `break-before` and `break-after` (CSS Fragmentation 3 §3.1).
public enum BreakBetween: UInt8, Hashable, Sendable {
    case auto, avoid, page, left, right, recto, verso
    /// Whether a page break must fall here.
    public var isForced: Bool { rawValue >= BreakBetween.page.rawValue }
}
/// `break-inside`.
public enum BreakInside: UInt8, Hashable, Sendable { case auto, avoid }
/// `box-decoration-break`.
public enum BoxDecorationBreak: UInt8, Hashable, Sendable { case slice, clone }
/// `border-collapse`.
public enum BorderCollapse: UInt8, Hashable, Sendable { case separate, collapse }
/// `table-layout`.
public enum TableLayout: UInt8, Hashable, Sendable { case auto, fixed }
/// `caption-side`.
public enum CaptionSide: UInt8, Hashable, Sendable { case top, bottom }
/// `empty-cells`.
public enum EmptyCells: UInt8, Hashable, Sendable { case show, hide }
/// `flex-direction`.
public enum FlexDirection: UInt8, Hashable, Sendable { case row, rowReverse, column, columnReverse }
/// `flex-wrap`.
public enum FlexWrap: UInt8, Hashable, Sendable { case nowrap, wrap, wrapReverse }
/// `justify-content` and `align-content`.
public enum ContentDistribution: UInt8, Hashable, Sendable {
    case normal, flexStart, flexEnd, start, end, center, spaceBetween, spaceAround, spaceEvenly, stretch
}
/// `align-items` and `align-self`.
public enum ItemAlignment: UInt8, Hashable, Sendable {
    case auto, normal, stretch, flexStart, flexEnd, start, end, center, baseline
}
/// `list-style-position`.
public enum ListStylePosition: UInt8, Hashable, Sendable { case outside, inside }
/// `object-fit`.
public enum ObjectFit: UInt8, Hashable, Sendable { case fill, contain, cover, none, scaleDown }
/// `text-decoration-style`.
public enum TextDecorationStyle: UInt8, Hashable, Sendable { case solid, double, dotted, dashed, wavy }
/// `background-repeat` of one axis.
public enum BackgroundRepeat: UInt8, Hashable, Sendable { case `repeat`, noRepeat, space, round }
/// `background-clip` and `background-origin`.
public enum BackgroundBox: UInt8, Hashable, Sendable { case borderBox, paddingBox, contentBox }
