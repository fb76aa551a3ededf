/// One item of the inline content of a paragraph, in document order.
struct InlineItem {
    /// What it is.
    enum Kind: UInt8 {
        /// Shaped text of one face and direction.
        case text
        /// A tab that white space processing keeps.
        case tab
        /// `wbr`, a bidi control or another character that shows nothing.
        case control
        /// Start and end of an inline box.
        case open, close
        /// An inline-block, image or the like.
        case atomic
        /// A float, and an absolutely positioned box: out of the line.
        case float, absolute
        /// The outside marker of a list item.
        case marker
        /// `br`, or a line feed that is kept.
        case forcedBreak
        /// `leader()`: text repeated to fill the line.
        case leader
    }

    var kind: Kind
    /// Bidi embedding level.
    var level: UInt8 = 0
    /// Whether a line may end before it; for text the glyphs say so.
    var breakBefore = LineBreakOpportunity.none
    /// The box: text box, inline box, atomic inline.
    var box: BoxID
    /// Place of the box among those of the paragraph (`ParagraphKey.boxes`).
    var ordinal: Int32
    /// Its style.
    var style: StyleID
    /// Byte range in the content's text.
    var textStart: Int32
    var textEnd: Int32
    /// Face of text.
    var face = FaceID(-1)
    /// Range in the content's glyphs.
    var glyphStart: Int32 = 0
    var glyphEnd: Int32 = 0
}

/// A glyph of a paragraph: in CSS pixels, in the order of the text.
struct InlineGlyph {
    var id: UInt32
    /// Byte offset of its cluster in the content's text.
    var cluster: Int32
    var advance: Float
    var dx: Float
    var dy: Float
    /// Whether a line may end before it.
    var breakBefore = LineBreakOpportunity.none
    /// What it shows.
    var role = Role.ordinary
    /// Whether it begins a cluster.
    var isClusterStart = true
    var isUnsafeToBreak = false

    /// What matters to lines about a glyph.
    enum Role: UInt8 {
        case ordinary
        /// A space that is dropped at the start of a line and hangs at its end.
        case collapsibleSpace
        /// A space that is kept but hangs at the end of a line (`pre-wrap`).
        case hangingSpace
        /// A space that is kept and takes room everywhere, or a no-break space.
        case keptSpace

        /// Whether justification widens it.
        var isWordSeparator: Bool { self != .ordinary }
        /// Whether it takes no room at the end of a line.
        var hangs: Bool { self == .collapsibleSpace || self == .hangingSpace }
    }
}
