/// Follows the syntax of a style sheet over bytes, as far as escaping values needs it (CSS Syntax 3 §4.3).
struct StyleCursor: Hashable {
    private var quote: UInt8 = 0
    private var isInAddress = false
    private var isInComment = false
    private var isEscaped = false
    /// The last bytes outside of strings and comments, for `url(` and `/*`.
    private var recent: [UInt8] = []

    /// Where the next byte stands.
    var position: StylePosition {
        if isInComment { return .comment }
        if isInAddress { return .address }
        return quote == 0 ? .bare : .string
    }

    /// Moves over one byte.
    mutating func advance(over byte: UInt8) {
        recent.append(byte)
        if recent.count > 8 { recent.removeFirst(4) }
        if isInComment { return inComment() }
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if quote != 0 {
            // A line break ends a string that is not closed.
            if byte == quote || byte == 0x0A { quote = 0 }
        } else {
            outside(byte)
        }
    }

    private mutating func inComment() {
        guard recent.suffix(2).elementsEqual("*/".utf8) else { return }
        isInComment = false
        recent.removeAll(keepingCapacity: true)
    }

    private mutating func outside(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: ")"): isInAddress = false
        case UInt8(ascii: "*") where !isInAddress && recent.suffix(2).first == UInt8(ascii: "/"):
            isInComment = true
            recent.removeAll(keepingCapacity: true)
        case UInt8(ascii: "(") where recent.suffix(4).map({ $0 | 0x20 }).elementsEqual("url(".utf8): isInAddress = true
        default: break
        }
    }
}
