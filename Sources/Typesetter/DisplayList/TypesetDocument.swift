/// A typeset document: the only thing that exporters see.
public struct TypesetDocument: Sendable {
    /// Pages in order.
    public var pages: [Page] = []
    /// Faces that glyph runs name.
    public var faces: [FontFace] = []
    /// Images that pages name.
    public var images: [ImageAsset] = []
    /// Logical structure.
    public var structure = StructureTree()
    /// Bookmarks, in document order.
    public var outline: [OutlineEntry] = []
    /// Named places that links lead to.
    public var destinations: [Destination] = []
    /// Title, language and the like.
    public var metadata = DocumentMetadata()

    /// An empty document.
    public init() {}
}

/// One page.
public struct Page: Sendable, Hashable {
    /// Size in CSS pixels.
    public var size: Extent
    /// Page label: the page counter's value as text.
    public var label: String
    /// Painting steps in painting order.
    public var items: [DisplayItem] = []
    /// Glyphs of the page's runs.
    public var glyphs: [Glyph] = []
    /// Text of the page's runs, UTF-8.
    public var text: [UInt8] = []
    /// Links.
    public var links: [LinkAnnotation] = []

    /// An empty page.
    public init(size: Extent, label: String) {
        self.size = size
        self.label = label
    }
}

/// A link on a page.
public struct LinkAnnotation: Sendable, Hashable {
    /// Where it leads.
    public enum Target: Sendable, Hashable {
        /// An absolute URI.
        case uri(String)
        /// A destination of the same document by name (the element's id).
        case destination(String)
    }
    /// Its areas on the page (several where it breaks over lines).
    public var rects: [Rect]
    public var target: Target
    /// The `Link` element of the structure tree; `nil` inside of artifacts.
    public var element: StructureID?
    /// Text for those who cannot see the area (PDF/UA `Contents`).
    public var contents: String
    /// A link.
    public init(rects: [Rect], target: Target, element: StructureID?, contents: String) {
        self.rects = rects
        self.target = target
        self.element = element
        self.contents = contents
    }
}

/// A named place.
public struct Destination: Sendable, Hashable {
    /// The element's id.
    public var name: String
    /// Page index from 0.
    public var page: Int
    /// Top left of the element on that page, in CSS pixels.
    public var point: Point
    /// A destination.
    public init(name: String, page: Int, point: Point) {
        self.name = name
        self.page = page
        self.point = point
    }
}

/// A bookmark.
public struct OutlineEntry: Sendable, Hashable {
    /// 1 is topmost.
    public var level: Int
    public var label: String
    public var page: Int
    public var point: Point
    /// A bookmark.
    public init(level: Int, label: String, page: Int, point: Point) {
        self.level = level
        self.label = label
        self.page = page
        self.point = point
    }
}

/// Metadata from the document's head.
public struct DocumentMetadata: Sendable, Hashable {
    /// `title`.
    public var title = ""
    /// `lang` of the root element.
    public var language = ""
    /// `meta name=author`.
    public var author = ""
    /// `meta name=description`.
    public var subject = ""
    /// `meta name=keywords`.
    public var keywords = ""
    /// Nothing known.
    public init() {}
}

/// An image by index into `TypesetDocument.images`.
public struct ImageID: Hashable, Sendable {
    /// Index.
    public var index: Int32
    /// The image with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// An image file.
public struct ImageAsset: Sendable, Hashable {
    /// Formats that are accepted.
    public enum Format: UInt8, Sendable, Hashable { case png, jpeg, svg }
    /// Name in the bundle.
    public var name: String
    public var format: Format
    public var bytes: [UInt8]
    /// Intrinsic size in CSS pixels.
    public var width: Double
    public var height: Double
    /// Standard deviation of a blur burnt into the pixels, in CSS pixels at `blurScale` pixels of the image each; 0 for none.
    public var blur: Double = 0
    /// An image.
    public init(name: String, format: Format, bytes: [UInt8], width: Double, height: Double) {
        self.name = name
        self.format = format
        self.bytes = bytes
        self.width = width
        self.height = height
    }
}
