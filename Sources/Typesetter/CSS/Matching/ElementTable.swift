import Markup

/// The elements of a document in document order, with what selectors ask for as numbers.
struct ElementTable {
    /// One element.
    struct Row {
        var node: NodeID
        var tag: NameTable.NameID
        var id: NameTable.NameID = -1
        var namespace: Document.Namespace
        /// Range in `classes`.
        var firstClass: Int32 = 0
        var endClass: Int32 = 0
        /// Row of the parent element; -1 for the root.
        var parent: Int32
        /// Row of the previous sibling element; -1 for none.
        var previous: Int32 = -1
        /// Place among the parent's elements, from 1.
        var position: Int32 = 1
        /// Number of child elements.
        var childCount: Int32 = 0
        /// Row of the last child element so far.
        var lastChild: Int32 = -1
        /// Place among siblings of the same type, from 1; filled on demand.
        var typePosition: Int32 = 0
        /// Number of siblings of the same type, itself included; filled on demand.
        var typeCount: Int32 = 0
        /// Names of the ancestors.
        var ancestors = AncestorFilter()
    }

    let document: Document
    private(set) var rows: [Row] = []
    private(set) var classes: [NameTable.NameID] = []
    /// Number of elements without a parent element.
    private(set) var rootCount: Int32 = 0
    private let names: NameTable
    private var tagNames: [NameTable.NameID] = []

    init(_ document: Document, program: SelectorProgram) {
        self.document = document
        names = program.names
        rows.reserveCapacity(document.nodeCount / 2)
        collect()
        if program.countsTypes { countTypes() }
    }

    /// Walks the tree without recursion.
    private mutating func collect() {
        var node = document.firstChild(.document)
        var parent: Int32 = -1
        while !node.isNone {
            var row: Int32 = -1
            if document.kind(node) == .element { row = append(node, parent: parent) }
            let child = row >= 0 ? document.firstChild(node) : .none
            if !child.isNone {
                parent = row
                node = child
                continue
            }
            while !node.isNone, document.nextSibling(node).isNone {
                node = document.parent(node)
                guard node != .document, !node.isNone else { return }
                parent = rows[Int(parent)].parent
            }
            if !node.isNone { node = document.nextSibling(node) }
        }
    }

    private mutating func append(_ node: NodeID, parent: Int32) -> Int32 {
        let index = Int32(truncatingIfNeeded: rows.count)
        var row = Row(
            node: node, tag: tagName(document.atom(node)), namespace: document.namespace(node), parent: parent)
        if document.hasAttributes(node) { readNames(of: node, into: &row) }
        if parent >= 0 {
            row.previous = rows[Int(parent)].lastChild
            row.position = rows[Int(parent)].childCount + 1
            rows[Int(parent)].childCount += 1
            rows[Int(parent)].lastChild = index
            row.ancestors = rows[Int(parent)].ancestors
            addNames(of: rows[Int(parent)], to: &row.ancestors)
        } else {
            rootCount += 1
            row.position = rootCount
        }
        rows.append(row)
        return index
    }

    private mutating func tagName(_ atom: Atom) -> NameTable.NameID {
        let index = Int(atom.index)
        while tagNames.count <= index { tagNames.append(-2) }
        if tagNames[index] == -2 { tagNames[index] = names.find(document.name(of: atom)) }
        return tagNames[index]
    }

    private mutating func readNames(of node: NodeID, into row: inout Row) {
        row.id = document.withUTF8Attribute(.id, of: node) { names.find($0) } ?? -1
        row.firstClass = Int32(truncatingIfNeeded: classes.count)
        var found: [NameTable.NameID] = []
        _ = document.withUTF8Attribute(.class, of: node) { text in
            Self.eachWord(of: text) { word in
                let name = names.find(word)
                if name >= 0 { found.append(name) }
            }
        }
        classes += found
        row.endClass = Int32(truncatingIfNeeded: classes.count)
    }

    /// Calls a closure with each word between white space.
    static func eachWord(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        while start < text.count {
            while start < text.count, CharacterTest.isWhitespace(Int(text[start])) { start += 1 }
            var end = start
            while end < text.count, !CharacterTest.isWhitespace(Int(text[end])) { end += 1 }
            if end > start { body(UnsafeBufferPointer(rebasing: text[start..<end])) }
            start = end
        }
    }

    private func addNames(of row: Row, to filter: inout AncestorFilter) {
        if row.tag >= 0 { filter.insert(row.tag, .tag) }
        if row.id >= 0 { filter.insert(row.id, .id) }
        for index in row.firstClass..<row.endClass { filter.insert(classes[Int(index)], .class) }
    }

    /// Numbers the siblings of each type, parent by parent.
    private mutating func countTypes() {
        var counts: [TypeKey: Int32] = [:]
        for index in rows.indices {
            let key = TypeKey(parent: rows[index].parent, name: document.atom(rows[index].node))
            counts[key, default: 0] += 1
            rows[index].typePosition = counts[key] ?? 1
        }
        for index in rows.indices {
            let key = TypeKey(parent: rows[index].parent, name: document.atom(rows[index].node))
            rows[index].typeCount = counts[key] ?? 1
        }
    }

    private struct TypeKey: Hashable {
        var parent: Int32
        var name: Atom
    }

    func hasClass(_ name: NameTable.NameID, _ row: Row) -> Bool {
        for index in row.firstClass..<row.endClass where classes[Int(index)] == name { return true }
        return false
    }

    /// Number of sibling elements, the row itself included.
    func siblingCount(_ row: Row) -> Int32 { row.parent < 0 ? rootCount : rows[Int(row.parent)].childCount }
}
