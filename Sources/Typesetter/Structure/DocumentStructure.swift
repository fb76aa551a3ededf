import Markup

/// The logical structure of a document and which of its elements every node's content belongs to.
struct DocumentStructure {
    /// The tree, in document order.
    var tree = StructureTree()
    /// Element that a text node's or picture's content belongs to, by node; -1 for artifacts.
    var contentOwner: [Int32]
    /// Places in reading order: where a node begins and where it ends.
    var begin: [Int32]
    var end: [Int32]
    /// Elements of `::before`, `::after` and list markers, by node.
    var beforeOwner: [Int32: StructureID] = [:]
    var afterOwner: [Int32: StructureID] = [:]
    var markerOwner: [Int32: StructureID] = [:]
    /// Links by node, with their elements where they have one.
    var links: [Int32: StructureID] = [:]
    /// Headings by node, and other elements that have a bookmark.
    var headings: Set<Int32> = []
    /// Names by node of elements that links lead to.
    var targets: [Int32: String] = [:]
    /// Tables and figures, whose boxes are noted.
    var bounded: [Int32: StructureID] = [:]

    init(nodeCount: Int) {
        contentOwner = Array(repeating: -1, count: nodeCount)
        begin = Array(repeating: 0, count: nodeCount)
        end = Array(repeating: 0, count: nodeCount)
    }

    /// The mark of content that comes from a node, or from a pseudo-element of it; `nil` for an artifact.
    func mark(of node: NodeID, _ pseudo: PseudoElement) -> ContentMark? {
        guard !node.isNone else { return nil }
        let index = Int(node.index)
        switch pseudo {
        case .before: return beforeOwner[node.index].map { ContentMark(element: $0, order: begin[index]) }
        case .after: return afterOwner[node.index].map { ContentMark(element: $0, order: end[index]) }
        case .marker: return markerOwner[node.index].map { ContentMark(element: $0, order: begin[index]) }
        case .none, .anonymous, .firstLetter, .firstLine:
            guard contentOwner[index] >= 0 else { return nil }
            return ContentMark(element: StructureID(Int(contentOwner[index])), order: begin[index])
        }
    }
}
