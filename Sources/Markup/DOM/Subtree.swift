/// Nodes cut out of a document, to be put into copies of it many times: a block of nodes whose links are relative.
///
/// Its text lies in the document it was cut from; it can be appended only to documents made from that one by
/// ``Document/withoutNodes()``.
public struct Subtree: Sendable {
    var nodes: PlainList<Document.Node>
    var attributes: PlainList<Document.Attribute>
    /// The last node at the top; the first is node 0.
    var lastRoot: NodeID

    /// Number of nodes.
    public var nodeCount: Int { nodes.count }
}

extension Document {
    /// Cuts out everything below a node. The nodes stay where they are.
    public func subtree(below holder: NodeID) -> Subtree {
        var cut = Subtree(nodes: PlainList(), attributes: PlainList(), lastRoot: .none)
        var pending = [(node: lastChild(holder), parent: NodeID.none)]
        pending.removeAll()
        pushChildren(of: holder, parent: .none, onto: &pending)
        while let (source, parent) = pending.popLast() {
            let id = NodeID(cut.nodes.count)
            var node = nodes[Int(source.index)]
            (node.parent, node.firstChild, node.lastChild) = (parent, .none, .none)
            (node.previousSibling, node.nextSibling) = (.none, .none)
            node.firstAttribute = copyAttributes(from: node.firstAttribute, to: &cut.attributes)
            let previous = parent.isNone ? cut.lastRoot : cut.nodes[Int(parent.index)].lastChild
            node.previousSibling = previous
            cut.nodes.append(node)
            if !previous.isNone { cut.nodes[Int(previous.index)].nextSibling = id }
            if parent.isNone {
                cut.lastRoot = id
            } else {
                if previous.isNone { cut.nodes[Int(parent.index)].firstChild = id }
                cut.nodes[Int(parent.index)].lastChild = id
            }
            pushChildren(of: source, parent: id, onto: &pending)
        }
        return cut
    }

    /// Appends a subtree to a parent's children.
    public mutating func append(_ subtree: Subtree, to parent: NodeID) {
        guard !subtree.nodes.isEmpty else { return }
        let base = Int32(truncatingIfNeeded: nodes.count)
        let attributeBase = Int32(truncatingIfNeeded: attributes.count)
        let previous = nodes[Int(parent.index)].lastChild
        nodes.append(contentsOf: subtree.nodes)
        for index in Int(base)..<nodes.count {
            nodes[index].move(by: base, attributes: attributeBase)
            if nodes[index].parent.isNone { nodes[index].parent = parent }
        }
        attributes.append(contentsOf: subtree.attributes)
        for index in Int(attributeBase)..<attributes.count where attributes[index].next >= 0 {
            attributes[index].next += attributeBase
        }
        let first = NodeID(Int(base))
        nodes[Int(base)].previousSibling = previous
        if previous.isNone {
            nodes[Int(parent.index)].firstChild = first
        } else {
            nodes[Int(previous.index)].nextSibling = first
        }
        nodes[Int(parent.index)].lastChild = NodeID(Int(subtree.lastRoot.index + base))
    }

    private func pushChildren(
        of node: NodeID, parent: NodeID, onto pending: inout [(node: NodeID, parent: NodeID)]
    ) {
        var child = lastChild(node)
        while !child.isNone {
            pending.append((child, parent))
            child = previousSibling(child)
        }
    }

    private func copyAttributes(from first: Int32, to list: inout PlainList<Attribute>) -> Int32 {
        guard first >= 0 else { return -1 }
        let start = Int32(list.count)
        var index = first
        while index >= 0 {
            var attribute = attributes[Int(index)]
            index = attribute.next
            attribute.next = index >= 0 ? Int32(list.count + 1) : -1
            list.append(attribute)
        }
        return start
    }
}

extension Document.Node {
    /// Turns relative links into those of a document.
    fileprivate mutating func move(by base: Int32, attributes: Int32) {
        parent.move(by: base)
        firstChild.move(by: base)
        lastChild.move(by: base)
        nextSibling.move(by: base)
        previousSibling.move(by: base)
        if firstAttribute >= 0 { firstAttribute += attributes }
    }
}

extension NodeID {
    fileprivate mutating func move(by base: Int32) {
        if index >= 0 { index += base }
    }
}
