/// One step of painting a page, at fixed positions in CSS pixels from the page's top left.
///
/// The set is closed and small: exporters contain no layout (DESIGN, `Typesetter`).
public enum DisplayItem: Sendable, Hashable {
    /// What follows up to `endContent` is content of a structure element. Marks do not nest.
    case beginContent(ContentMark)
    /// What follows up to `endContent` is furniture: header, footer, background, rule. Marks do not nest.
    case beginArtifact(ArtifactKind)
    /// Ends the present mark.
    case endContent
    /// Fills a shape.
    case fill(Shape, Paint)
    /// Strokes a shape's outline.
    indirect case stroke(Shape, StrokeStyle, Color)
    /// Draws glyphs.
    case glyphs(GlyphRun)
    /// Draws an image into a rectangle (of the whole image; clip for `object-fit: cover`).
    case image(ImageID, Rect)
    /// Saves clip and transform.
    case save
    /// Restores them.
    case restore
    /// Restricts painting to a shape until `restore`.
    case clip(Shape)
    /// Multiplies the transform: a, b, c, d, e, f as in SVG, until `restore`.
    case transform(AffineTransform)
    /// Paints what follows up to `endGroup` as one with the given opacity.
    case beginGroup(opacity: Double)
    /// Ends the present group.
    case endGroup
}

/// Content of a structure element on a page.
public struct ContentMark: Hashable, Sendable {
    /// The element.
    public var element: StructureID
    /// Place among the element's children in reading order: the index of the source node.
    public var order: Int32

    /// A mark.
    public init(element: StructureID, order: Int32) {
        self.element = element
        self.order = order
    }
}

/// Kinds of artifact (ISO 32000-1 §14.8.2.2).
public enum ArtifactKind: Hashable, Sendable {
    /// Running header.
    case header
    /// Running footer.
    case footer
    /// Other page furniture and repeated table heads.
    case pagination
    /// Rules, borders, decoration.
    case layout
    /// Backgrounds.
    case background
}

/// A shape to fill, stroke or clip to.
public enum Shape: Hashable, Sendable {
    case rect(Rect)
    /// Corner radii in pixels: top left, top right, bottom right, bottom left; width is horizontal, height vertical.
    indirect case roundedRect(Rect, topLeft: Extent, topRight: Extent, bottomRight: Extent, bottomLeft: Extent)
    case path(Path, evenOdd: Bool)
}

/// An outline of lines and curves.
public struct Path: Hashable, Sendable {
    /// One segment.
    public enum Segment: Hashable, Sendable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
    }
    /// In order; the first is a move.
    public var segments: [Segment]
    /// A path.
    public init(_ segments: [Segment] = []) { self.segments = segments }
}

/// What a shape is filled with.
public enum Paint: Hashable, Sendable {
    case color(Color)
    /// From one point to another in page coordinates; offsets 0…1.
    indirect case linearGradient(from: Point, to: Point, stops: [GradientStop], isRepeating: Bool)

    /// A colour at a place of a gradient.
    public struct GradientStop: Hashable, Sendable {
        public var offset: Double
        public var color: Color
        /// A stop.
        public init(offset: Double, color: Color) {
            self.offset = offset
            self.color = color
        }
    }
}

/// How an outline is stroked.
public struct StrokeStyle: Hashable, Sendable {
    /// Shape of line ends.
    public enum Cap: UInt8, Hashable, Sendable { case butt, round, square }
    /// Shape of corners.
    public enum Join: UInt8, Hashable, Sendable { case miter, round, bevel }
    public var width: Double
    public var cap = Cap.butt
    public var join = Join.miter
    public var miterLimit = 4.0
    /// Lengths of dashes and gaps in pixels; empty for a solid line.
    public var dashes: [Double] = []
    public var dashOffset = 0.0
    /// A solid stroke.
    public init(width: Double) { self.width = width }
}

/// An affine transform: x' = a·x + c·y + e, y' = b·x + d·y + f.
public struct AffineTransform: Hashable, Sendable {
    public var a, b, c, d, e, f: Double
    /// A transform.
    public init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }
}
