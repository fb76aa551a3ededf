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

    init(root: BoxID) { self.root = root }

    /// The same content in boxes by other names.
    func renamed(_ name: (InlineItem) -> BoxID) -> InlineContent {
        var content = self
        for index in items.indices { content.items[index].box = name(items[index]) }
        return content
    }
}
