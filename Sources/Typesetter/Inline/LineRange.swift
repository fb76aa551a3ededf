/// A place in inline content between two clusters or items.
struct LinePosition: Hashable {
    /// Index of the item.
    var item: Int
    /// Index of the glyph in the content's glyphs; the item's first for items that are no text.
    var glyph: Int
}

/// One line's share of inline content, and how wide it is.
struct LineRange {
    /// First place on the line.
    var start: LinePosition
    /// Place behind the line: where the next begins.
    var end: LinePosition
    /// Width in CSS pixels without what hangs at the end.
    var width: Double
    /// Spaces that justification may widen.
    var separators = 0
    /// Whether a hyphen that is not in the text ends it.
    var endsWithHyphen = false
    /// Whether a forced break ends it.
    var isForced = false
    /// Whether it is the paragraph's last.
    var isLast = false
    /// Whether it shows anything: other lines take no room (CSS 2.2 §9.4.2).
    var hasContent = false
    /// How much wider a `leader()` on it may become, and how many there are.
    var leaders = 0
}
