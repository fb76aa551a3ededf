/// Paragraphs found by their key: collected, shaped and measured once, with the lines they were cut into.
struct ParagraphMemory {
    /// A paragraph. In its content and lines, boxes are named by their place in the key.
    struct Entry {
        var content: InlineContent
        /// Content-box intrinsic sizes, once asked for.
        var intrinsic: IntrinsicSizes?
        /// Lines by the width they were made for.
        var lines: [ParagraphLines] = []
        /// The document that brought it, or the one at the last sweep.
        var document: Int
        /// Whether another document has met it since.
        var isShared = false
    }

    private struct Slot {
        var hash: UInt64
        var keyStart: Int32
        var keyLength: Int32
        var entry: Int32
    }

    /// A document that has more glyphs than this keeps the rest for itself.
    private static let limit = 150_000
    /// After so many new glyphs, what no second document has met is given up: names and figures of one company.
    private static let sweepInterval = 24_000
    /// Lines for so many widths are kept of a paragraph.
    private static let widths = 4

    private(set) var entries: [Entry] = []
    private var slots: [Slot] = []
    private var table = [Int32](repeating: -1, count: 1024)
    private var keys: [UInt8] = []
    private var glyphCount = 0
    private var keptGlyphCount = 0
    private var document = 0
    /// Entries from here on serve the present document alone: there are enough for the next ones.
    private var firstLocal = Int.max

    /// Gives up what the last document had for itself, and all where there is much of it.
    mutating func beginDocument() {
        dropLocal()
        document += 1
        if glyphCount - keptGlyphCount >= Self.sweepInterval { sweep() }
    }

    /// Keeps what several documents have had.
    private mutating func sweep() {
        var kept = ParagraphMemory()
        kept.document = document
        for slot in slots where entries[Int(slot.entry)].isShared {
            let key = keys[Int(slot.keyStart)..<Int(slot.keyStart) + Int(slot.keyLength)]
            var entry = entries[Int(slot.entry)]
            (entry.document, entry.isShared) = (document, false)
            kept.glyphCount += entry.content.glyphs.count
            kept.keep(entry, Array(key), hash: slot.hash)
        }
        kept.keptGlyphCount = kept.glyphCount
        self = kept.glyphCount < Self.limit / 2 ? kept : ParagraphMemory()
    }

    /// Gives up what the present document has for itself.
    mutating func dropLocal() {
        guard firstLocal < entries.count else { return }
        entries.removeLast(entries.count - firstLocal)
        firstLocal = .max
    }

    /// The entry with a key.
    mutating func find(_ key: [UInt8], hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while table[slot] >= 0 {
            let candidate = slots[Int(table[slot])]
            if candidate.hash == hash, isEqual(candidate, key) {
                let entry = Int(candidate.entry)
                if entries[entry].document != document { entries[entry].isShared = true }
                return entry
            }
            slot = (slot + 1) & (table.count - 1)
        }
        return nil
    }

    /// Keeps a paragraph; the next documents find it where it has no faults.
    mutating func insert(_ content: InlineContent, _ key: [UInt8], hash: UInt64, isSound: Bool) -> Int {
        let isLocal = glyphCount >= Self.limit
        let entry = Entry(content: content, document: document)
        if !isLocal { glyphCount += content.glyphs.count }
        if !isLocal, isSound { return keep(entry, key, hash: hash) }
        entries.append(entry)
        if isLocal { firstLocal = min(firstLocal, entries.count - 1) }
        return entries.count - 1
    }

    @discardableResult
    private mutating func keep(_ entry: Entry, _ key: [UInt8], hash: UInt64) -> Int {
        entries.append(entry)
        if (slots.count + 1) * 2 >= table.count { grow() }
        slots.append(
            Slot(
                hash: hash, keyStart: Int32(keys.count), keyLength: Int32(key.count),
                entry: Int32(truncatingIfNeeded: entries.count - 1)))
        keys.append(contentsOf: key)
        place(slots.count - 1)
        return entries.count - 1
    }

    /// Keeps the intrinsic sizes of a paragraph.
    mutating func setIntrinsic(_ sizes: IntrinsicSizes, of entry: Int) { entries[entry].intrinsic = sizes }

    /// Keeps the lines of a paragraph.
    mutating func add(_ lines: ParagraphLines, to entry: Int) {
        if entries[entry].lines.count >= Self.widths { entries[entry].lines.removeFirst() }
        entries[entry].lines.append(lines)
    }

    /// The lines of a paragraph at a width. A paragraph that no other document finds gives them away: they are placed once.
    mutating func lines(of entry: Int, width: Double) -> ParagraphLines? {
        guard let index = entries[entry].lines.firstIndex(where: { $0.width == width }) else { return nil }
        return entry < firstLocal ? entries[entry].lines[index] : entries[entry].lines.remove(at: index)
    }

    private func isEqual(_ slot: Slot, _ key: [UInt8]) -> Bool {
        guard Int(slot.keyLength) == key.count else { return false }
        let start = Int(slot.keyStart)
        return keys[start..<start + key.count].elementsEqual(key)
    }

    private mutating func place(_ index: Int) {
        var slot = Int(truncatingIfNeeded: slots[index].hash) & (table.count - 1)
        while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
        table[slot] = Int32(truncatingIfNeeded: index)
    }

    private mutating func grow() {
        table = [Int32](repeating: -1, count: table.count * 2)
        for index in slots.indices { place(index) }
    }
}
