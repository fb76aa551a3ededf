import Markup

extension Document {
    /// The elements around a node, the nearest first.
    func ancestors(of node: NodeID) -> [NodeID] {
        var result: [NodeID] = []
        var current = parent(node)
        while !current.isNone, kind(current) == .element {
            result.append(current)
            current = parent(current)
        }
        return result
    }
}

extension String {
    /// The text with white space as it is shown.
    var asShown: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
