/// Finds the style of elements whose parent style and matched rules were met before.
struct StyleCache {
    private struct Entry {
        var parent: StyleID
        var role: StyleBuilder.Role
        /// Range in `ranks`.
        var start: Int32
        var count: Int32
        var style: StyleID
        /// Next entry with the same hash; -1 for none.
        var next: Int32
    }

    private var entries: [Entry] = []
    private var ranks: [Int32] = []
    private var heads: [UInt64: Int32] = [:]

    static func hash(_ parent: StyleID, _ role: StyleBuilder.Role, _ ranks: [Int32]) -> UInt64 {
        var hash: UInt64 =
            0xcbf2_9ce4_8422_2325 ^ UInt64(UInt32(bitPattern: parent.index)) ^ UInt64(role.rawValue) << 40
        hash = hash &* 0x100_0000_01b3
        for rank in ranks { hash = (hash ^ UInt64(UInt32(bitPattern: rank))) &* 0x100_0000_01b3 }
        return hash
    }

    func find(_ hash: UInt64, _ parent: StyleID, _ role: StyleBuilder.Role, _ wanted: [Int32]) -> StyleID? {
        guard var index = heads[hash] else { return nil }
        while index >= 0 {
            let entry = entries[Int(index)]
            if entry.parent == parent, entry.role == role, Int(entry.count) == wanted.count,
                ranks[Int(entry.start)..<Int(entry.start + entry.count)].elementsEqual(wanted)
            {
                return entry.style
            }
            index = entry.next
        }
        return nil
    }

    mutating func insert(
        _ hash: UInt64, _ parent: StyleID, _ role: StyleBuilder.Role, _ matched: [Int32], _ style: StyleID
    ) {
        let entry = Entry(
            parent: parent, role: role, start: Int32(truncatingIfNeeded: ranks.count),
            count: Int32(truncatingIfNeeded: matched.count), style: style, next: heads[hash] ?? -1)
        ranks += matched
        heads[hash] = Int32(truncatingIfNeeded: entries.count)
        entries.append(entry)
    }
}
