/// A set of names that may hold too many: tells quickly that no ancestor has a tag, class or id (a Bloom filter).
struct AncestorFilter: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The kinds of names, so that `.page` and `page` differ.
    enum Kind: UInt32 { case tag, `class`, id }

    mutating func insert(_ name: NameTable.NameID, _ kind: Kind) {
        let hash = (UInt32(bitPattern: name) &* 3 &+ kind.rawValue) &* 0x9E37_79B1 >> 25
        if hash < 64 { low |= 1 << UInt64(hash) } else { high |= 1 << UInt64(hash - 64) }
    }

    mutating func formUnion(_ other: AncestorFilter) {
        low |= other.low
        high |= other.high
    }

    /// Whether everything in another filter may be in this one.
    func mayContain(_ other: AncestorFilter) -> Bool { low & other.low == other.low && high & other.high == other.high }
}
