/// A glyph as shaped, in font units, in the order of the text.
struct ShapedGlyph {
    /// Glyph id in the face.
    var id: UInt32
    /// Byte offset of its cluster in the shaped segment.
    var cluster: Int32
    /// How far the pen moves.
    var advance: Int32
    /// Place relative to the pen, upwards positive.
    var dx: Int32
    var dy: Int32
    /// Whether a line that begins here must be shaped again.
    var isUnsafeToBreak: Bool
}

/// Glyphs of one face and direction within a segment: ranges of the shaper's glyphs and the segment's text.
struct ShapedRun {
    var face: FaceID
    var glyphStart: Int32
    var glyphCount: Int32
    /// Byte range in the segment.
    var textStart: Int32
    var textLength: Int32
}

/// A shaped segment: text of one font and direction.
struct ShapedSegment {
    /// Range in the shaper's runs.
    var runs: Range<Int>
    /// Whether a character in it is in no font.
    var hasMissingGlyphs: Bool
}
