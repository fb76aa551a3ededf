import Markup

/// The boxes of a document: one array, linked by ids; index 0 is the root element's box.
public struct BoxTree: Sendable {
    /// All boxes.
    var boxes = PlainList<Box>()
    /// Text of all text boxes as UTF-8.
    public var text: [UInt8] = []
    /// Contents of replaced boxes.
    public var replaced: [ReplacedContent] = []

    /// An empty tree.
    public init() {}

    /// Number of boxes.
    var count: Int { boxes.count }

    /// The box with the given id.
    subscript(id: BoxID) -> Box {
        @inline(__always) _read { yield boxes[Int(id.index)] }
        @inline(__always) _modify { yield &boxes[Int(id.index)] }
    }

    /// Takes everything out; room is kept where it is not too much.
    mutating func removeAll() {
        boxes.removeAll(keepingRoomFor: 50_000)
        text.removeAll(keepingCapacity: text.capacity < 1 << 20)
        replaced = []
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
