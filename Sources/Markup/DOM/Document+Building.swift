extension Document {
    /// The atom of a name, interned where it is new.
    public mutating func intern(_ name: String) -> Atom {
        if let known = atoms[name] { return known }
        let atom = Atom(names.count)
        names.append(name)
        atoms[name] = atom
        return atom
    }

    /// Makes an element that is not yet in the tree.
    public mutating func makeElement(
        _ name: String, namespace: Namespace = .html, at span: SourceSpan = .none
    ) -> NodeID {
        makeElement(intern(name), namespace: namespace, at: span)
    }

    /// Makes an element that is not yet in the tree.
    public mutating func makeElement(_ name: Atom, namespace: Namespace = .html, at span: SourceSpan = .none) -> NodeID
    {
        nodes.append(Node(kind: .element, namespace: namespace, name: name, span: span))
        return NodeID(nodes.count - 1)
    }

    /// Makes a text node that is not yet in the tree.
    public mutating func makeText(_ bytes: some Collection<UInt8>, at span: SourceSpan = .none) -> NodeID {
        nodes.append(Node(kind: .text, namespace: .html, name: .none, text: store(bytes), span: span))
        return NodeID(nodes.count - 1)
    }

    /// Makes a text node that is not yet in the tree.
    public mutating func makeText(_ bytes: [UInt8], at span: SourceSpan = .none) -> NodeID {
        nodes.append(Node(kind: .text, namespace: .html, name: .none, text: store(bytes), span: span))
        return NodeID(nodes.count - 1)
    }

    /// Makes a comment node that is not yet in the tree.
    public mutating func makeComment(_ bytes: some Collection<UInt8>, at span: SourceSpan = .none) -> NodeID {
        nodes.append(Node(kind: .comment, namespace: .html, name: .none, text: store(bytes), span: span))
        return NodeID(nodes.count - 1)
    }

    /// Appends a node that is in no tree to a parent's children.
    public mutating func append(_ child: NodeID, to parent: NodeID) {
        let last = nodes[Int(parent.index)].lastChild
        nodes[Int(child.index)].parent = parent
        nodes[Int(child.index)].previousSibling = last
        nodes[Int(child.index)].nextSibling = .none
        if last.isNone {
            nodes[Int(parent.index)].firstChild = child
        } else {
            nodes[Int(last.index)].nextSibling = child
        }
        nodes[Int(parent.index)].lastChild = child
    }

    /// Puts a node that is in no tree in front of another.
    public mutating func insert(_ node: NodeID, before sibling: NodeID) {
        let previous = previousSibling(sibling)
        let parent = parent(sibling)
        nodes[Int(node.index)].parent = parent
        nodes[Int(node.index)].previousSibling = previous
        nodes[Int(node.index)].nextSibling = sibling
        nodes[Int(sibling.index)].previousSibling = node
        if previous.isNone {
            nodes[Int(parent.index)].firstChild = node
        } else {
            nodes[Int(previous.index)].nextSibling = node
        }
    }

    /// Takes a node with all below it out of the tree.
    public mutating func remove(_ node: NodeID) {
        let (parent, previous, next) = (self.parent(node), previousSibling(node), nextSibling(node))
        guard !parent.isNone else { return }
        if previous.isNone {
            nodes[Int(parent.index)].firstChild = next
        } else {
            nodes[Int(previous.index)].nextSibling = next
        }
        if next.isNone {
            nodes[Int(parent.index)].lastChild = previous
        } else {
            nodes[Int(next.index)].previousSibling = previous
        }
        nodes[Int(node.index)].parent = .none
        nodes[Int(node.index)].previousSibling = .none
        nodes[Int(node.index)].nextSibling = .none
    }

    /// Sets an attribute, replacing one of the same name.
    public mutating func setAttribute(
        _ name: Atom, _ value: some Collection<UInt8>, of node: NodeID, at span: SourceSpan = .none
    ) {
        setAttribute(name, store(value), of: node, at: span)
    }

    /// Sets an attribute, replacing one of the same name.
    public mutating func setAttribute(
        _ name: Atom, _ value: [UInt8], of node: NodeID, at span: SourceSpan = .none
    ) {
        setAttribute(name, store(value), of: node, at: span)
    }

    private mutating func setAttribute(_ name: Atom, _ range: TextRange, of node: NodeID, at span: SourceSpan) {
        if let index = attributeIndex(name, of: node) {
            attributes[index].value = range
            return
        }
        attributes.append(Attribute(name: name, value: range, next: -1, span: span))
        link(Int32(attributes.count - 1), to: node)
    }

    /// Sets an attribute, replacing one of the same name.
    public mutating func setAttribute(_ name: String, _ value: String, of node: NodeID) {
        setAttribute(intern(name), Array(value.utf8), of: node)
    }

    /// Gives an element an attribute that it does not have yet, behind those it has.
    public mutating func addAttribute(
        _ name: Atom, _ value: [UInt8], of node: NodeID, at span: SourceSpan = .none
    ) {
        attributes.append(Attribute(name: name, value: store(value), next: -1, span: span))
        link(Int32(attributes.count - 1), to: node)
    }

    private mutating func link(_ added: Int32, to node: NodeID) {
        var last = nodes[Int(node.index)].firstAttribute
        guard last >= 0 else {
            nodes[Int(node.index)].firstAttribute = added
            return
        }
        while attributes[Int(last)].next >= 0 { last = attributes[Int(last)].next }
        attributes[Int(last)].next = added
    }

    private mutating func store(_ bytes: [UInt8]) -> TextRange {
        let start = text.count
        text.append(contentsOf: bytes)
        return TextRange(start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: bytes.count))
    }

    private mutating func store(_ bytes: some Collection<UInt8>) -> TextRange {
        let start = text.count
        text.append(contentsOf: bytes)
        return TextRange(start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: text.count - start))
    }
}
