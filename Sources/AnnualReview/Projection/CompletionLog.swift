import HMSPlan

/// When activities of a title were last completed.
///
/// Titles are hashed as they are written: hashing their Unicode normal form would cost a third of a review.
struct CompletionLog {
    private var entries: [UInt64: Entry] = [:]

    private struct Entry {
        let title: String
        var last: Timestamp
    }

    mutating func add(_ title: String, _ time: Timestamp) {
        let place = place(of: title)
        if let known = entries[place], known.last >= time { return }
        entries[place] = Entry(title: title, last: time)
    }

    func last(_ title: String) -> Day? {
        guard !entries.isEmpty else { return nil }
        return entries[place(of: title)]?.last.day
    }

    /// The title's hash (FNV-1a), moved on while another title holds its place.
    private func place(of title: String) -> UInt64 {
        var hash = title.utf8.withContiguousStorageIfAvailable(Self.hash) ?? Self.hash(title.utf8)
        while let entry = entries[hash], entry.title != title { hash &+= 1 }
        return hash
    }

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
