extension Document {
    /// Gives the UTF-8 bytes of an attribute's value without copying them; `nil` where the element has none of that name.
    @inlinable
    public func withUTF8Attribute<Result>(
        _ name: Atom, of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        guard let index = attributeIndex(name, of: node) else { return nil }
        let range = attributes[index].value
        return text.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(range.start)..<Int(range.start + range.length)]))
        }
    }

    /// Whether the element has any attribute.
    @inlinable public func hasAttributes(_ node: NodeID) -> Bool { nodes[Int(node.index)].firstAttribute >= 0 }

    /// Whether the element has an attribute whose name meets a condition.
    public func hasAttribute(of node: NodeID, where condition: (Atom) -> Bool) -> Bool {
        var index = nodes[Int(node.index)].firstAttribute
        while index >= 0 {
            if condition(attributes[Int(index)].name) { return true }
            index = attributes[Int(index)].next
        }
        return false
    }
}
