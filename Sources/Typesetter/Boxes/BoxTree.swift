/// The boxes of a document: one array, linked by ids; index 0 is the root element's box.
public struct BoxTree: Sendable {
    /// All boxes.
    public var boxes: [Box] = []
    /// Text of all text boxes as UTF-8.
    public var text: [UInt8] = []
    /// Contents of replaced boxes.
    public var replaced: [ReplacedContent] = []

    /// An empty tree.
    public init() {}

    /// The box with the given id.
    @inlinable public subscript(id: BoxID) -> Box {
        _read { yield boxes[Int(id.index)] }
        _modify { yield &boxes[Int(id.index)] }
    }

    /// The root box.
    public static let root = BoxID(0)

    /// Adds a box as a parent's last child.
    @discardableResult
    public mutating func append(_ box: Box, to parent: BoxID) -> BoxID {
        let id = BoxID(boxes.count)
        var box = box
        box.parent = parent
        if !parent.isNone {
            box.previousSibling = self[parent].lastChild
            if box.previousSibling.isNone {
                self[parent].firstChild = id
            } else {
                self[box.previousSibling].nextSibling = id
            }
            self[parent].lastChild = id
        }
        boxes.append(box)
        return id
    }
}

/// What a replaced box shows.
public enum ReplacedContent: Sendable {
    /// A raster or SVG file: index into the document's images.
    case image(ImageID)
    /// An inline `svg` element: its viewport's intrinsic size in CSS pixels and ratio; drawn from the DOM.
    case inlineSVG(width: Double?, height: Double?, ratio: Double?)
    /// An image that could not be loaded: its alternative text is laid out instead where there is any.
    case missing
}
