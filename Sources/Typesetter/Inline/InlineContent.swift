/// The inline content of a paragraph: collected, white space collapsed, itemised and shaped once; lines are cut from it.
struct InlineContent {
    /// The inline root.
    var root: BoxID
    /// Text after white space processing; atomic inlines stand as U+FFFC.
    var text: [UInt8] = []
    /// Items in document order.
    var items: [InlineItem] = []
    /// Glyphs of all text items.
    var glyphs: [InlineGlyph] = []
    /// Whether any item is not at level 0.
    var isBidirectional = false
    /// Direction of the paragraph.
    var isRightToLeft = false
    /// Whether there are floats among the items.
    var hasFloats = false
    /// Whether soft hyphens or automatic hyphenation may end a line.
    var hyphenates = false
    /// Hash of what it was made from.
    var fingerprint: UInt64 = 0
    /// Content-box intrinsic sizes, once asked for.
    var intrinsic: IntrinsicSizes?

    init(root: BoxID) { self.root = root }
}
