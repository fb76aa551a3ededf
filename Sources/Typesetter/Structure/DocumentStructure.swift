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
    private(set) var links: [Int32: StructureID] = [:]
    /// Names by node of elements that links lead to.
    private(set) var targets: [Int32: String] = [:]
    /// Tables and figures, whose boxes are noted.
    private(set) var bounded: [Int32: StructureID] = [:]
    /// What there is to note of the box of each node: for most there is nothing.
    private var notes: [Notes]

    /// Why the place of a node's box is of interest.
    struct Notes: OptionSet {
        let rawValue: UInt8
        static let link = Notes(rawValue: 1)
        static let heading = Notes(rawValue: 2)
        static let target = Notes(rawValue: 4)
        static let bounds = Notes(rawValue: 8)
    }

    init(nodeCount: Int) {
        notes = Array(repeating: [], count: nodeCount)
        contentOwner = Array(repeating: -1, count: nodeCount)
        begin = Array(repeating: 0, count: nodeCount)
        end = Array(repeating: 0, count: nodeCount)
    }

    /// What there is to note of a node's box.
    func notes(of node: NodeID) -> Notes { notes[Int(node.index)] }

    /// A node is a heading, which has a bookmark.
    mutating func noteHeading(_ node: NodeID) { notes[Int(node.index)].insert(.heading) }

    /// A node is a link.
    mutating func noteLink(_ node: NodeID, _ element: StructureID) {
        links[node.index] = element
        notes[Int(node.index)].insert(.link)
    }

    /// Links lead to a node by its name.
    mutating func noteTarget(_ node: NodeID, _ name: String) {
        targets[node.index] = name
        notes[Int(node.index)].insert(.target)
    }

    /// A node is a table or figure.
    mutating func noteBounds(_ node: NodeID, _ element: StructureID) {
        bounded[node.index] = element
        notes[Int(node.index)].insert(.bounds)
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
