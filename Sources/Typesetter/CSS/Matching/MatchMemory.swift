import Markup

/// What selectors matched elements met before, by the names of an element and of its ancestors.
///
/// Two elements have the same *lineage* where they and their ancestors, one by one, have the same tag, id, classes and
/// attributes as far as selectors ask for them. Selectors that look at nothing else (``SelectorScope/lineage``) match both
/// or none, in this document or the next one of the same style sheets.
struct MatchMemory {
    /// Names a lineage; -1 is that of the root's parent.
    typealias LineageID = Int32

    private struct Entry {
        /// Range in `words`.
        var start: Int32
        var count: Int32
        /// Next entry with the same hash; -1 for none.
        var next: LineageID
        /// What matched; `nil` until it is asked for.
        var matches: RuleMatches?
    }

    /// So many lineages are kept.
    static let limit = 20_000

    private var entries: [Entry] = []
    private var words: [Int32] = []
    private var heads: [UInt64: LineageID] = [:]
    private var values: [String: Int32] = [:]

    var count: Int { entries.count }

    /// The lineage of a key that holds the parent's lineage and all that selectors may ask of the element itself.
    mutating func lineage(_ key: [Int32]) -> LineageID {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in key { hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x100_0000_01b3 }
        let head = heads[hash] ?? -1
        var index = head
        while index >= 0 {
            let entry = entries[Int(index)]
            if Int(entry.count) == key.count, isEqual(Int(entry.start), key) { return index }
            index = entry.next
        }
        let id = LineageID(truncatingIfNeeded: entries.count)
        entries.append(
            Entry(
                start: Int32(truncatingIfNeeded: words.count), count: Int32(truncatingIfNeeded: key.count), next: head))
        words += key
        heads[hash] = id
        return id
    }

    private func isEqual(_ start: Int, _ key: [Int32]) -> Bool {
        for index in key.indices where words[start + index] != key[index] { return false }
        return true
    }

    /// A number for the value of an attribute, equal for equal texts.
    mutating func number(of value: String) -> Int32 {
        if let known = values[value] { return known }
        let number = Int32(truncatingIfNeeded: values.count)
        values[value] = number
        return number
    }

    subscript(lineage: LineageID) -> RuleMatches? {
        get { entries[Int(lineage)].matches }
        set { entries[Int(lineage)].matches = newValue }
    }
}
