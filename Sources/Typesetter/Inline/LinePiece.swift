/// Something on a line with its place: text of one item, an atomic inline, or an edge of an inline box.
struct LinePiece {
    /// Index of the item.
    var item: Int
    var kind: InlineItem.Kind
    /// Glyphs on this line.
    var glyphs: Range<Int>
    /// Where the glyphs that hang at the end begin.
    var hangStart: Int
    var level: UInt8
    /// Index of the inline box it stands in.
    var owner: Int
    /// Left edge, from the start of the line box.
    var x = 0.0
    /// Width without what hangs.
    var width: Double
    /// Spaces that justification widens.
    var separators = 0
    /// How much justification adds to each of them.
    var stretch = 0.0
    /// Whether a generated hyphen follows the glyphs.
    var endsWithHyphen = false
    /// Whether the line ends behind the glyphs because the author wrote so.
    var endsWithForcedBreak = false
    /// Baseline above the root's, and vertical extent of atomic inlines.
    var shift = 0.0
    /// Group of aligned boxes (`vertical-align: top` or `bottom`) it belongs to; 0 for those on the baseline.
    var group = 0
}

/// An inline box, as far as it stands on one line; the first of a line is the root itself.
struct LineInlineBox {
    /// Item that opens it; -1 for the root.
    var item: Int
    var box: BoxID
    var style: InlineStyle
    /// Index of the inline box around it.
    var parent: Int
    /// Baseline above the baseline of its group.
    var shift = 0.0
    /// Group of aligned boxes it belongs to.
    var group = 0
    var edges: InlineBoxEdges
    /// Whether it begins (ends) on this line.
    var isFirst: Bool
    var isLast = false
    /// Extent of its border box, from the start of the line box.
    var minX = Double.infinity
    var maxX = -Double.infinity
    /// Its fragment, once made.
    var fragment = FragmentID.none

    /// Extends the border box.
    mutating func include(_ from: Double, _ to: Double) {
        minX = min(minX, from)
        maxX = max(maxX, to)
    }
}

/// Height above and below a baseline.
struct LineExtent {
    /// How the boxes of the group are aligned.
    var alignment: VerticalAlign
    var above = -Double.infinity
    var below = -Double.infinity

    /// Takes in a box whose baseline is `shift` above the group's.
    mutating func include(above other: Double, below otherBelow: Double, shift: Double) {
        above = max(above, other + shift)
        below = max(below, otherBelow - shift)
    }

    var height: Double { above + below }
}
