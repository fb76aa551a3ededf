/// Writes a document as HTML (HTML §13.3): what a browser parses back to the same tree.
public struct HTMLSerializer {
    private let document: Document
    private var output: [UInt8]
    /// The names of the document's atoms as bytes.
    private let names: [[UInt8]]

    /// The document as UTF-8, with a doctype.
    public static func serialize(_ document: Document) -> [UInt8] {
        var serializer = HTMLSerializer(document)
        serializer.output.append(contentsOf: "<!DOCTYPE html>\n".utf8)
        serializer.writeChildren(of: .document)
        serializer.output.append(UInt8(ascii: "\n"))
        return serializer.output
    }

    /// A part of a document: a node and all below it.
    public static func serialize(_ node: NodeID, of document: Document) -> [UInt8] {
        var serializer = HTMLSerializer(document)
        if serializer.open(node) {
            serializer.writeChildren(of: node)
            serializer.close(node)
        }
        return serializer.output
    }

    private init(_ document: Document) {
        self.document = document
        output = []
        output.reserveCapacity(document.text.count + document.nodeCount * 16)
        names = document.names.map { Array($0.utf8) }
    }

    /// Writes everything below a node. Walks by the tree's own links: depth costs no stack.
    private mutating func writeChildren(of root: NodeID) {
        var node = document.firstChild(root)
        while !node.isNone {
            if open(node), !document.firstChild(node).isNone {
                node = document.firstChild(node)
                continue
            }
            while document.nextSibling(node).isNone {
                close(node)
                node = document.parent(node)
                if node == root { return }
            }
            close(node)
            node = document.nextSibling(node)
        }
    }

    /// Writes what stands before a node's children; whether it can have any.
    private mutating func open(_ node: NodeID) -> Bool {
        switch document.kind(node) {
        case .text: writeText(node)
        case .comment: writeComment(node)
        case .document: return true
        case .element:
            writeStartTag(node)
            return !isVoid(node)
        }
        return false
    }

    private mutating func close(_ node: NodeID) {
        guard document.kind(node) == .element, !isVoid(node), !isSelfClosed(node) else { return }
        output.append(contentsOf: [UInt8(ascii: "<"), UInt8(ascii: "/")])
        appendName(document.atom(node))
        output.append(UInt8(ascii: ">"))
    }

    private func isVoid(_ node: NodeID) -> Bool {
        document.namespace(node) == .html && Self.void.contains(document.atom(node), named: document.name(node))
    }

    private func isSelfClosed(_ node: NodeID) -> Bool {
        document.namespace(node) != .html && document.firstChild(node).isNone
    }

    private mutating func appendName(_ atom: Atom) {
        if atom.index >= 0 { output.append(contentsOf: names[Int(atom.index)]) }
    }

    private mutating func writeStartTag(_ node: NodeID) {
        output.append(UInt8(ascii: "<"))
        appendName(document.atom(node))
        var index = document.nodes[Int(node.index)].firstAttribute
        while index >= 0 {
            let attribute = document.attributes[Int(index)]
            output.append(UInt8(ascii: " "))
            appendName(attribute.name)
            output.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            escape(attribute.value, inAttribute: true)
            output.append(UInt8(ascii: "\""))
            index = attribute.next
        }
        if isSelfClosed(node) { output.append(UInt8(ascii: "/")) }
        output.append(UInt8(ascii: ">"))
    }

    // MARK: Text

    private mutating func writeText(_ node: NodeID) {
        let parent = document.parent(node)
        let range = document.nodes[Int(node.index)].text
        guard !parent.isNone, document.namespace(parent) == .html else { return escape(range, inAttribute: false) }
        let name = document.atom(parent)
        if Self.rawText.contains(name, named: document.name(of: name)) { return writeUnclosable(range) }
        // A line break right behind these start tags is not part of the text (HTML §13.1.2.5).
        if name == .pre || name == .textarea, document.previousSibling(node).isNone,
            range.length > 0, document.text[Int(range.start)] == UInt8(ascii: "\n")
        {
            output.append(UInt8(ascii: "\n"))
        }
        escape(range, inAttribute: false)
    }

    /// Raw text cannot be escaped; what would end it is broken up, which style sheets read the same.
    private mutating func writeUnclosable(_ range: Document.TextRange) {
        for byte in document.text[Int(range.start)..<Int(range.start + range.length)] {
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!"), output.last == UInt8(ascii: "<") {
                output.append(UInt8(ascii: "\\"))
            }
            output.append(byte)
        }
    }

    private mutating func writeComment(_ node: NodeID) {
        output.append(contentsOf: "<!--".utf8)
        let range = document.nodes[Int(node.index)].text
        for byte in document.text[Int(range.start)..<Int(range.start + range.length)]
        where byte != UInt8(ascii: ">") || output.last != UInt8(ascii: "-") && output.last != UInt8(ascii: "!") {
            output.append(byte)
        }
        output.append(contentsOf: "-->".utf8)
    }

    /// Writes text so that nothing in it is markup, in one go between bytes that need it.
    private mutating func escape(_ range: Document.TextRange, inAttribute: Bool) {
        var start = Int(range.start)
        let end = start + Int(range.length)
        var index = start
        while index < end {
            let replacement: StaticString
            switch document.text[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\"") where inAttribute: replacement = "&quot;"
            case 0xC2 where index + 1 < end && document.text[index + 1] == 0xA0:
                output.append(contentsOf: document.text[start..<index])
                output.append(contentsOf: "&nbsp;".utf8)
                index += 2
                start = index
                continue
            default:
                index += 1
                continue
            }
            output.append(contentsOf: document.text[start..<index])
            output.append(
                contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
            index += 1
            start = index
        }
        output.append(contentsOf: document.text[start..<end])
    }

    private static let rawText = AtomSet(["style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext"])
    private static let void = AtomSet([
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ])
}
