extension Document {
    /// A document without nodes and text that knows the same names: what is built in it has the same atoms.
    public func emptied() -> Document {
        var copy = Document()
        copy.names = names
        copy.atoms = atoms
        return copy
    }

    /// A document without nodes that knows the same names and holds the same text: what is built in it has the same
    /// atoms, and subtrees of this document can be appended to it.
    public func withoutNodes() -> Document {
        var copy = self
        copy.nodes = PlainList(nodes[0])
        copy.nodes[0].firstChild = .none
        copy.nodes[0].lastChild = .none
        copy.attributes = PlainList()
        return copy
    }

    /// Makes room for nodes that are about to be made.
    public mutating func reserve(nodes count: Int) {
        nodes.reserveCapacity(nodes.count + count)
        attributes.reserveCapacity(attributes.count + count)
        text.reserveCapacity(text.count + 16 * count)
    }
}
