/// Finds the tags of an HTML text where HTML's tokenizer finds them (HTML §13.2.5), and nothing else of them than
/// their names.
struct TagTokenizer {
    /// What stands in the text besides text.
    enum Token {
        case start(name: String, isSelfClosing: Bool)
        case end(name: String)
        /// A comment, a document type, or what is read as one.
        case comment
        /// `<![CDATA[`: a comment in HTML, text in SVG.
        case characterData
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Behind the last token.
    private(set) var position = 0
    /// Where the last token begins.
    private(set) var start = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next token; text before it is passed over.
    mutating func next() -> Token? {
        while position + 1 < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            start = position
            let byte = bytes[position + 1]
            if Self.isLetter(byte) { return tag(at: position + 1, isEnd: false) }
            if byte == UInt8(ascii: "!") { return declaration() }
            if byte == UInt8(ascii: "?") { return bogusComment() }
            if byte == UInt8(ascii: "/"), position + 2 < bytes.count {
                if Self.isLetter(bytes[position + 2]) { return tag(at: position + 2, isEnd: true) }
                return bogusComment()
            }
            position += 1
        }
        return nil
    }

    /// Moves to the end tag of an element that holds text only; the end tag is the next token.
    mutating func skipRawText(of name: String) {
        guard name != "plaintext" else { return position = bytes.count }
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position + 1] == UInt8(ascii: "/"), isEndTag(of: name) {
                return
            }
            position += 1
        }
        position = bytes.count
    }

    private func isEndTag(of name: String) -> Bool {
        let end = position + 2 + name.utf8.count
        guard end < bytes.count, !Self.isNameByte(bytes[end]) else { return false }
        return zip(bytes[(position + 2)..<end], name.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    // MARK: Comments

    private mutating func declaration() -> Token {
        if matches("<!--") { return comment() }
        if matches("<![CDATA[") {
            position += 9
            return .characterData
        }
        return bogusComment()
    }

    private mutating func comment() -> Token {
        position += 4
        if matches(">") || matches("->") {
            position += bytes[position] == UInt8(ascii: ">") ? 1 : 2
            return .comment
        }
        while position < bytes.count, !matches("-->"), !matches("--!>") { position += 1 }
        position = min(bytes.count, position + (matches("-->") ? 3 : 4))
        return .comment
    }

    private mutating func bogusComment() -> Token {
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        position = min(bytes.count, position + 1)
        return .comment
    }

    private func matches(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
    }

    // MARK: Tags

    private mutating func tag(at nameStart: Int, isEnd: Bool) -> Token? {
        var end = nameStart
        while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
        let name = Self.lowercased(bytes[nameStart..<end])
        position = end
        let isSelfClosing = skipAttributes()
        return isEnd ? .end(name: name) : .start(name: name, isSelfClosing: isSelfClosing)
    }

    /// Moves behind the tag's `>`; whether a solidus stood before it.
    private mutating func skipAttributes() -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: ">"): return false
            case UInt8(ascii: "/"):
                if position < bytes.count, bytes[position] == UInt8(ascii: ">") {
                    position += 1
                    return true
                }
            case _ where Self.isSpace(byte): break
            default: skipAttribute()
            }
        }
        return false
    }

    /// Moves over an attribute whose first byte is read.
    private mutating func skipAttribute() {
        while position < bytes.count, !Self.endsAttributeName(bytes[position]) { position += 1 }
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
        position += 1
        skipSpace()
        guard position < bytes.count else { return }
        let quote = bytes[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            while position < bytes.count, bytes[position] != quote { position += 1 }
            position = min(bytes.count, position + 1)
        } else {
            while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") {
                position += 1
            }
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private static func endsAttributeName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        !isSpace(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func lowercased(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
