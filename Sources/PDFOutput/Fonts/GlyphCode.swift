/// What one character code of an embedded font stands for: a glyph together with the text it shows.
///
/// The same glyph that shows different text (a space and a no-break space, a hyphen and a soft hyphen) gets a code
/// for each, so that text can always be read back without nested replacement texts.
struct GlyphCode: Hashable, Sendable, Comparable {
    /// Glyph in the face.
    var glyph: UInt32
    /// Text as Unicode scalars.
    var text: [UInt32]

    static func < (left: GlyphCode, right: GlyphCode) -> Bool {
        left.glyph != right.glyph ? left.glyph < right.glyph : left.text.lexicographicallyPrecedes(right.text)
    }
}
