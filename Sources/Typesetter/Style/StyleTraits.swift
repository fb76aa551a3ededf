/// What layout and painting ask of a style for every box, worked out once per style.
struct StyleTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// `position` is not `static`.
    static let isPositioned = StyleTraits(rawValue: 1 << 0)
    /// `position` is `absolute` or `fixed`: out of the flow.
    static let isAbsolute = StyleTraits(rawValue: 1 << 1)
    /// `float` is not `none`.
    static let isFloat = StyleTraits(rawValue: 1 << 2)
    /// `opacity` is less than 1.
    static let isTranslucent = StyleTraits(rawValue: 1 << 3)
    /// `overflow` is `hidden`.
    static let clips = StyleTraits(rawValue: 1 << 4)
    /// `visibility` is `visible`.
    static let isVisible = StyleTraits(rawValue: 1 << 5)
    /// There is a background colour or image.
    static let hasBackground = StyleTraits(rawValue: 1 << 6)
    /// Some side has a border style; its width is another matter.
    static let hasBorder = StyleTraits(rawValue: 1 << 7)
    /// There are shadows or an outline.
    static let hasEffects = StyleTraits(rawValue: 1 << 8)
    /// Text in the box is underlined, overlined or struck through.
    static let hasTextLines = StyleTraits(rawValue: 1 << 9)
    /// The box has a bookmark by `bookmark-level`.
    static let hasBookmark = StyleTraits(rawValue: 1 << 10)
    /// The box gives a named string a value.
    static let setsString = StyleTraits(rawValue: 1 << 11)
    /// A break is forced before or after the box.
    static let forcesBreak = StyleTraits(rawValue: 1 << 12)

    /// `position` is `fixed`: on every page.
    static let isFixed = StyleTraits(rawValue: 1 << 13)

    /// Painted as a layer of its own (CSS 2.2 appendix E).
    static let isLayer: StyleTraits = [.isPositioned, .isTranslucent]
    /// There is something to paint besides content.
    static let hasDecoration: StyleTraits = [.hasBackground, .hasBorder, .hasEffects]

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The traits of a style.
    init(_ style: ComputedStyle) {
        self = []
        func note(_ trait: StyleTraits, _ holds: Bool) { if holds { insert(trait) } }
        let position = style.box.position
        note(.isPositioned, position != .static)
        note(.isAbsolute, position == .absolute || position == .fixed)
        note(.isFixed, position == .fixed)
        note(.isFloat, style.box.float != .none)
        note(.isTranslucent, style.box.opacity < 1)
        note(.clips, style.box.overflow == .hidden)
        note(.isVisible, style.text.visibility == .visible)
        note(.hasBackground, style.hasBackground)
        let borders = style.box.borderStyle
        note(.hasBorder, [borders.top, borders.right, borders.bottom, borders.left].contains { $0.isPainted })
        let hasOutline = style.decoration.outlineWidth > 0 && style.decoration.outlineStyle != .none
        note(.hasEffects, hasOutline || !style.decoration.shadows.isEmpty)
        note(.hasTextLines, style.decoration.underline || style.decoration.overline || style.decoration.lineThrough)
        note(.hasBookmark, style.generated.bookmarkLevel != nil)
        note(.setsString, !style.generated.stringSet.isEmpty)
        note(.forcesBreak, style.box.breakBefore.isForced || style.box.breakAfter.isForced)
    }
}

extension BorderStyle {
    /// Whether a border of this style is seen.
    var isPainted: Bool { self != .none && self != .hidden }
}
