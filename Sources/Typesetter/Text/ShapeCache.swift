/// Segments shaped before, found by text, font and direction.
///
/// Open addressing over entries in one array: a look-up allocates nothing.
struct ShapeCache {
    private struct Entry {
        var hash: UInt64
        var key: UInt32
        var textStart: Int32
        var textLength: Int32
        var segment: ShapedSegment
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var text: [UInt8] = []

    init() { slots = [Int32](repeating: -1, count: 1024) }

    /// The segment shaped from a text with a font and direction (both in `key`), or `nil`.
    func segment(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt32, hash: UInt64) -> ShapedSegment? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, entry.key == key, equal(entry, bytes) { return entry.segment }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Keeps a segment.
    mutating func insert(_ segment: ShapedSegment, of bytes: UnsafeBufferPointer<UInt8>, key: UInt32, hash: UInt64) {
        if entries.count * 2 >= slots.count { grow() }
        let start = text.count
        text.append(contentsOf: bytes)
        entries.append(
            Entry(hash: hash, key: key, textStart: Int32(start), textLength: Int32(bytes.count), segment: segment))
        place(entries.count - 1)
    }

    /// A hash of text and key that is the same on every machine.
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt32) -> UInt64 {
        var hash = UInt64(key) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            mix(&hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        mix(&hash, rest)
        return hash ^ hash >> 29
    }

    private static func mix(_ hash: inout UInt64, _ word: UInt64) {
        hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
    }

    private func equal(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.textLength) == bytes.count else { return false }
        return text.withUnsafeBufferPointer { known in
            for index in 0..<bytes.count where known[Int(entry.textStart) + index] != bytes[index] { return false }
            return true
        }
    }

    private mutating func place(_ index: Int) {
        var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices { place(index) }
    }
}
