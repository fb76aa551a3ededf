import Markup

/// Reads what selectors may ask of an element as numbers: the key of its lineage.
struct LineageReader {
    private let document: Document
    /// Attributes that selectors ask for; the others make no difference.
    private let attributes: [(name: Atom, number: Int32, byValue: Bool)]
    private var key: [Int32] = []

    init(_ document: Document, program: SelectorProgram) {
        self.document = document
        attributes = program.askedAttributes.enumerated().compactMap { number, asked in
            let atom = document.atom(asked.name)
            return atom == .none ? nil : (atom, Int32(truncatingIfNeeded: number), asked.byValue)
        }
    }

    /// The lineage of an element below one of a known lineage.
    mutating func lineage(
        of row: ElementTable.Row, in table: ElementTable, parent: MatchMemory.LineageID, _ memory: inout MatchMemory
    ) -> MatchMemory.LineageID {
        key.removeAll(keepingCapacity: true)
        key.append(parent)
        key.append(row.tag << 2 | Int32(row.namespace.rawValue))
        key.append(name(of: row.node, &memory))
        guard document.hasAttributes(row.node) else { return memory.lineage(key) }
        key.append(row.id)
        for place in row.firstClass..<row.endClass { key.append(table.classes[Int(place)]) }
        for attribute in attributes where document.hasAttribute(attribute.name, of: row.node) {
            key.append(-2 - attribute.number)
            guard attribute.byValue, let value = document.attribute(attribute.name, of: row.node) else { continue }
            key.append(memory.number(of: value))
        }
        return memory.lineage(key)
    }

    /// Well-known names are the same number in every document.
    private func name(of node: NodeID, _ memory: inout MatchMemory) -> Int32 {
        let atom = document.atom(node)
        return atom.isWellKnown ? atom.index : -1 - memory.number(of: document.name(of: atom))
    }
}
