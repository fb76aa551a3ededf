extension Document {
    /// What the node is.
    @inlinable public func kind(_ node: NodeID) -> Kind { nodes[Int(node.index)].kind }

    /// The element's vocabulary.
    @inlinable public func namespace(_ node: NodeID) -> Namespace { nodes[Int(node.index)].namespace }

    /// The element's name as an atom; `.none` for other nodes.
    @inlinable public func atom(_ node: NodeID) -> Atom { nodes[Int(node.index)].name }

    /// The element's name: lower case for HTML, as written in the specification for SVG (`linearGradient`).
    public func name(_ node: NodeID) -> String { name(of: atom(node)) }

    /// The text behind an atom; empty for `.none`.
    public func name(of atom: Atom) -> String { atom.index < 0 ? "" : names[Int(atom.index)] }

    /// The atom of a name, or `.none` where the document has no such name.
    public func atom(_ name: String) -> Atom { atoms[name] ?? .none }

    /// The node's parent.
    @inlinable public func parent(_ node: NodeID) -> NodeID { nodes[Int(node.index)].parent }
    /// The node's first child.
    @inlinable public func firstChild(_ node: NodeID) -> NodeID { nodes[Int(node.index)].firstChild }
    /// The node's last child.
    @inlinable public func lastChild(_ node: NodeID) -> NodeID { nodes[Int(node.index)].lastChild }
    /// The sibling after the node.
    @inlinable public func nextSibling(_ node: NodeID) -> NodeID { nodes[Int(node.index)].nextSibling }
    /// The sibling before the node.
    @inlinable public func previousSibling(_ node: NodeID) -> NodeID { nodes[Int(node.index)].previousSibling }
    /// Where the node stands in its source file.
    @inlinable public func span(_ node: NodeID) -> SourceSpan { nodes[Int(node.index)].span }

    /// The node's children, in order.
    @inlinable
    public func children(_ node: NodeID) -> ChildSequence { ChildSequence(nodes, upcoming: firstChild(node)) }

    /// The root element (`html`), or `.none`.
    public var rootElement: NodeID {
        children(.document).first { kind($0) == .element } ?? .none
    }

    /// The text of a text or comment node.
    public func text(_ node: NodeID) -> String {
        string(nodes[Int(node.index)].text)
    }

    /// Gives the UTF-8 bytes of a text node without copying them.
    @inlinable
    public func withUTF8Text<Result>(_ node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = nodes[Int(node.index)].text
        return text.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(range.start)..<Int(range.start + range.length)]))
        }
    }

    /// The text of all text nodes below a node, in order (DOM `textContent`).
    public func textContent(_ node: NodeID) -> String {
        var bytes: [UInt8] = []
        appendText(of: node, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendText(of node: NodeID, to bytes: inout [UInt8]) {
        if kind(node) == .text { withUTF8Text(node) { bytes.append(contentsOf: $0) } }
        var child = firstChild(node)
        while !child.isNone {
            appendText(of: child, to: &bytes)
            child = nextSibling(child)
        }
    }

    /// The value of an attribute, or `nil` where the element has none of that name.
    public func attribute(_ name: Atom, of node: NodeID) -> String? {
        attributeIndex(name, of: node).map { string(attributes[$0].value) }
    }

    /// The value of an attribute, or `nil` where the element has none of that name.
    public func attribute(_ name: String, of node: NodeID) -> String? {
        // Most elements have no attributes: no name needs to be looked up for them.
        guard hasAttributes(node) else { return nil }
        return attribute(atom(name), of: node)
    }

    /// Whether the element has the attribute.
    @inlinable public func hasAttribute(_ name: Atom, of node: NodeID) -> Bool { attributeIndex(name, of: node) != nil }

    /// Where an attribute's value stands in the source.
    public func attributeSpan(_ name: Atom, of node: NodeID) -> SourceSpan {
        attributeIndex(name, of: node).map { attributes[$0].span } ?? .none
    }

    /// The element's attributes in source order.
    public func attributes(of node: NodeID) -> [(name: Atom, value: String)] {
        var result: [(name: Atom, value: String)] = []
        var index = nodes[Int(node.index)].firstAttribute
        while index >= 0 {
            let attribute = attributes[Int(index)]
            result.append((attribute.name, string(attribute.value)))
            index = attribute.next
        }
        return result
    }

    /// The first element below the document whose `id` is the given text.
    public func element(withID id: String) -> NodeID? {
        nodes.indices.lazy.map { NodeID($0) }.first { kind($0) == .element && attribute(.id, of: $0) == id }
    }

    @usableFromInline
    func attributeIndex(_ name: Atom, of node: NodeID) -> Int? {
        guard name != .none else { return nil }
        var index = nodes[Int(node.index)].firstAttribute
        while index >= 0 {
            if attributes[Int(index)].name == name { return Int(index) }
            index = attributes[Int(index)].next
        }
        return nil
    }

    func string(_ range: TextRange) -> String {
        String(decoding: text[Int(range.start)..<Int(range.start + range.length)], as: UTF8.self)
    }
}

/// The children of a node, in order.
@frozen
public struct ChildSequence: Sequence, IteratorProtocol {
    @usableFromInline let nodes: PlainList<Document.Node>
    @usableFromInline var upcoming: NodeID

    @inlinable
    init(_ nodes: PlainList<Document.Node>, upcoming: NodeID) {
        self.nodes = nodes
        self.upcoming = upcoming
    }

    /// The next child; `nil` behind the last.
    @inlinable
    public mutating func next() -> NodeID? {
        guard !upcoming.isNone else { return nil }
        defer { upcoming = nodes[Int(upcoming.index)].nextSibling }
        return upcoming
    }
}
