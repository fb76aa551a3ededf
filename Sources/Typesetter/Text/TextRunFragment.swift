public import Markup

/// Shaped text on one line, ready to be painted: what a fragment of kind `.text` refers to.
public struct TextRunFragment: Sendable {
    /// Face of all its glyphs.
    public var face: FaceID
    /// Size in CSS pixels.
    public var size: Double
    /// Glyphs from left to right.
    public var glyphs: [Glyph]
    /// The source text that the glyphs show, in logical order; glyphs' `cluster` is a byte offset into it.
    public var text: [UInt8]
    /// Text node (or element, for generated content) the text comes from: its reading order.
    public var node: NodeID
    /// Box whose style paints it.
    public var box: BoxID
    /// Distance from the fragment's top to the baseline.
    public var ascent: Double
    /// Whether the run ends with a hyphen that is not in the source (painted, not part of the text).
    public var hasGeneratedHyphen = false
    /// Whether the text runs from right to left.
    public var isRightToLeft = false

    /// A run.
    public init(face: FaceID, size: Double, glyphs: [Glyph], text: [UInt8], node: NodeID, box: BoxID, ascent: Double) {
        self.face = face
        self.size = size
        self.glyphs = glyphs
        self.text = text
        self.node = node
        self.box = box
        self.ascent = ascent
    }
}
