/// Writes a document as HTML (HTML §13.3): what a browser parses back to the same tree.
public struct HTMLSerializer {
    private let document: Document
    private var output: [UInt8] = []

    /// The document as UTF-8, with a doctype.
    public static func serialize(_ document: Document) -> [UInt8] {
        var serializer = HTMLSerializer(document)
        serializer.output = Array("<!DOCTYPE html>\n".utf8)
        for child in document.children(.document) { serializer.write(child) }
        serializer.output.append(UInt8(ascii: "\n"))
        return serializer.output
    }

    private init(_ document: Document) { self.document = document }

    private mutating func write(_ node: NodeID) {
        switch document.kind(node) {
        case .text: writeText(node)
        case .element: writeElement(node)
        case .comment, .document: break
        }
    }

    private mutating func writeText(_ node: NodeID) {
        let parent = document.parent(node)
        let isRaw = document.namespace(parent) == .html && Self.rawText.contains(document.name(parent))
        // Raw text cannot be escaped; what would end it is broken up, which style sheets read the same.
        if isRaw {
            output.append(contentsOf: Self.unclosable(document.text(node)))
        } else {
            escape(Array(document.text(node).utf8), inAttribute: false)
        }
    }

    private mutating func writeElement(_ node: NodeID) {
        let name = document.name(node)
        append("<\(name)")
        for attribute in document.attributes(of: node) {
            append(" \(document.name(of: attribute.name))=\"")
            escape(Array(attribute.value.utf8), inAttribute: true)
            append("\"")
        }
        if document.namespace(node) != .html, document.firstChild(node).isNone { return append("/>") }
        append(">")
        if document.namespace(node) == .html, Self.void.contains(name) { return }
        var child = document.firstChild(node)
        while !child.isNone {
            write(child)
            child = document.nextSibling(child)
        }
        append("</\(name)>")
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    private mutating func escape(_ bytes: [UInt8], inAttribute: Bool) {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\"") where inAttribute: append("&quot;")
            case 0xA0 where index > 0 && bytes[index - 1] == 0xC2:
                output.removeLast()
                append("&nbsp;")
            default: output.append(byte)
            }
        }
    }

    private static func unclosable(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "/"), bytes.last == UInt8(ascii: "<") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return bytes
    }

    private static let rawText: Set<String> = ["style", "script", "xmp", "iframe", "noembed", "noframes"]
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
