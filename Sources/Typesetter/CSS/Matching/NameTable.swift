/// The names that selectors mention, as small numbers: a hash table over one buffer of bytes, so that looking up a class
/// of an element makes no string.
struct NameTable: Sendable {
    /// A name by number; -1 for names that no selector mentions.
    typealias NameID = Int32

    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    /// Open addressing: number of the name + 1, 0 for free.
    private var slots: [Int32] = [Int32](repeating: 0, count: 64)

    var count: Int { starts.count - 1 }

    /// The number of a name, given one where it is new.
    mutating func intern(_ name: String) -> NameID {
        let key = Array(name.utf8)
        let known = key.withUnsafeBufferPointer { find($0) }
        if known >= 0 { return known }
        if count * 2 >= slots.count { grow() }
        bytes += key
        starts.append(Int32(truncatingIfNeeded: bytes.count))
        let id = count - 1
        place(id)
        return Int32(truncatingIfNeeded: id)
    }

    /// The number of a name, or -1.
    func find(_ key: UnsafeBufferPointer<UInt8>) -> NameID {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if equals(id, key) { return Int32(truncatingIfNeeded: id) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// The number of a name, or -1.
    func find(_ name: String) -> NameID {
        var name = name
        return name.withUTF8 { find($0) }
    }

    private func equals(_ id: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[id])
        guard Int(starts[id + 1]) - start == key.count else { return false }
        for index in 0..<key.count where bytes[start + index] != key[index] { return false }
        return true
    }

    private mutating func place(_ id: Int) {
        let hash = bytes[Int(starts[id])..<Int(starts[id + 1])].withUnsafeBufferPointer { Self.hash($0) }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: id + 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for id in 0..<count { place(id) }
    }

    /// FNV-1a.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 29
    }
}
