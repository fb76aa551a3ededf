/// A face by index into `TypesetDocument.faces`.
public struct FaceID: Hashable, Sendable {
    /// Index.
    public var index: Int32
    /// The face with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// A font file's face: the painter opens the same file that shaped the text.
public struct FontFace: Hashable, Sendable {
    /// Path of the font file.
    public var path: String
    /// Index of the face in the file.
    public var index: Int
    /// Family name.
    public var family: String
    /// PostScript name, `FiraSans-SemiBold`.
    public var name: String
    /// Whether the painter slants (or emboldens) it because the family has no such face.
    public var isSyntheticOblique = false
    public var isSyntheticBold = false

    /// A face.
    public init(path: String, index: Int, family: String, name: String) {
        self.path = path
        self.index = index
        self.family = family
        self.name = name
    }
}

/// One glyph of a run, from the left; lengths in CSS pixels.
public struct Glyph: Hashable, Sendable {
    /// Glyph id in the face.
    public var id: UInt32
    /// How far the pen moves.
    public var advance: Float
    /// Place relative to the pen.
    public var dx: Float
    public var dy: Float
    /// Byte offset in the run's text of the cluster the glyph belongs to.
    public var cluster: UInt32

    /// A glyph.
    @inlinable public init(id: UInt32, advance: Float, dx: Float = 0, dy: Float = 0, cluster: UInt32) {
        self.id = id
        self.advance = advance
        self.dx = dx
        self.dy = dy
        self.cluster = cluster
    }
}

/// A run of glyphs at a fixed position; glyphs and text are ranges of the page's buffers.
public struct GlyphRun: Hashable, Sendable {
    public var face: FaceID
    /// Size in CSS pixels.
    public var size: Double
    /// The pen's start on the baseline, in page coordinates.
    public var origin: Point
    public var color: Color
    /// Range in `Page.glyphs`.
    public var glyphStart: Int32
    public var glyphCount: Int32
    /// Range in `Page.text` (UTF-8); clusters are offsets into it.
    public var textStart: Int32
    public var textLength: Int32
    /// Whether the last glyph is a hyphen that is not in the text.
    public var hasGeneratedHyphen: Bool
    public var isRightToLeft: Bool

    /// A run.
    public init(
        face: FaceID, size: Double, origin: Point, color: Color, glyphs: Range<Int>, text: Range<Int>,
        hasGeneratedHyphen: Bool = false, isRightToLeft: Bool = false
    ) {
        self.face = face
        self.size = size
        self.origin = origin
        self.color = color
        glyphStart = Int32(glyphs.lowerBound)
        glyphCount = Int32(glyphs.count)
        textStart = Int32(text.lowerBound)
        textLength = Int32(text.count)
        self.hasGeneratedHyphen = hasGeneratedHyphen
        self.isRightToLeft = isRightToLeft
    }
}
