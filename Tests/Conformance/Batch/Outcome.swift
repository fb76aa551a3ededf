/// What became of a test.
struct Outcome: Hashable {
    /// The kinds, by the word in the expectation list.
    enum Kind: String {
        case pass, fail
        /// An engine without the test's own styles passes too.
        case same
        /// Not what this engine sets out to do.
        case out
        /// Not a reftest: typeset without harm.
        case typeset
        case crash, hang
        /// Pages end before the content does.
        case lost
    }

    var kind: Kind
    var reason = ""

    /// One line's worth: kind, and the reason behind a tab.
    var text: String { reason.isEmpty ? kind.rawValue : "\(kind.rawValue)\t\(reason)" }

    init(_ kind: Kind, _ reason: String = "") {
        self.kind = kind
        self.reason = reason
    }

    init?(text: Substring) {
        let parts = text.split(separator: "\t", maxSplits: 1)
        guard let word = parts.first, let kind = Kind(rawValue: String(word)) else { return nil }
        self.init(kind, parts.count > 1 ? String(parts[1]) : "")
    }
}
