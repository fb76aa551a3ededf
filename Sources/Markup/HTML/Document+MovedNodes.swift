extension Document {
    /// Nodes that the parser moved in front of the table they are written in (foster parenting, HTML §13.2.6.1): in
    /// the tree they come before an element that begins earlier in the source.
    ///
    /// - Parameter reopened: elements whose place is that of another, which are told of already.
    func movedNodes(reopened: Set<NodeID>) -> [MarkupRepair] {
        var repairs: [MarkupRepair] = []
        for index in nodes.indices {
            let table = NodeID(index)
            guard kind(table) == .element, atom(table) == .table, span(table) != .none else { continue }
            var sibling = previousSibling(table)
            while !sibling.isNone {
                let place = span(sibling)
                if place != .none, place.offset > span(table).offset, !reopened.contains(sibling) {
                    repairs.append(MarkupRepair(.moved, name(sibling), at: place))
                }
                sibling = previousSibling(sibling)
            }
        }
        return repairs
    }
}
