/// Bounds of a document, counted on its bytes before it is parsed (SECURITY, Limits).
public struct MarkupLimits: Hashable, Sendable {
    /// Most elements open at once.
    public var depth = 256
    /// Most nodes, counted as tags and comments.
    public var nodes = 200_000

    /// The default bounds.
    public init() {}

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path",
        "rect", "line", "circle", "ellipse", "polygon", "polyline", "use", "stop",
    ]
    /// Elements whose end tags may be left out: a new one closes the last.
    private static let selfClosingSiblings: Set<String> = [
        "p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot",
    ]

    /// Throws where the bytes open more elements than the bounds allow.
    ///
    /// Only a bound: end tags close whatever is open, elements that need no end tag do not add depth.
    func check(_ bytes: [UInt8]) throws(Diagnostic) {
        var open = 0
        var count = 0
        var index = 0
        while index < bytes.count - 1 {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            count += 1
            if bytes[index + 1] == UInt8(ascii: "/") {
                open = max(0, open - 1)
                index += 2
            } else {
                let tag = Self.tag(in: bytes, at: index + 1)
                if !tag.name.isEmpty, !tag.isClosed, !Self.voidElements.contains(tag.name),
                    !Self.selfClosingSiblings.contains(tag.name)
                {
                    open += 1
                }
                index = max(index + 1, tag.end)
            }
            guard open <= depth else {
                throw Diagnostic("markup-too-deep", .error, "the document nests elements deeper than \(depth)")
            }
            guard count <= nodes else {
                throw Diagnostic("markup-too-many-nodes", .error, "the document has more than \(nodes) nodes")
            }
        }
    }

    private static func tag(in bytes: [UInt8], at start: Int) -> (name: String, isClosed: Bool, end: Int) {
        var end = start
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        var quote: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            end += 1
        }
        return (name, end > start && end < bytes.count && bytes[end - 1] == UInt8(ascii: "/"), end)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
