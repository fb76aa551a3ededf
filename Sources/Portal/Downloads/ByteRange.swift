/// A part of a document that a client asks for (RFC 9110 §14).
struct ByteRange: Hashable, Sendable {
    /// First byte, and the one behind the last.
    let bytes: Range<Int>

    /// What a `Range` field asks of a document.
    enum Request: Hashable, Sendable {
        /// The whole: no field, several parts, or one that makes no sense.
        case whole
        case part(ByteRange)
        /// No such part.
        case unsatisfiable
    }

    /// Reads a field such as `bytes=0-499`, `bytes=500-` or `bytes=-500`.
    static func request(_ field: String?, size: Int) -> Request {
        guard let field, field.hasPrefix("bytes="), !field.contains(",") else { return .whole }
        let ends = field.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return .whole }
        let (first, last) = (Int(ends[0]), Int(ends[1]))
        if ends[0].isEmpty {
            guard let last, last >= 0 else { return .whole }
            return last == 0 || size == 0 ? .unsatisfiable : .part(ByteRange(bytes: max(0, size - last)..<size))
        }
        guard let first, first >= 0, ends[1].isEmpty || last != nil else { return .whole }
        if let last, last < first { return .whole }
        guard first < size else { return .unsatisfiable }
        return .part(ByteRange(bytes: first..<min(size, (last ?? size - 1) + 1)))
    }
}
