/// Cuts a style sheet into tokens (CSS Syntax 3 §4.3), straight from its UTF-8 bytes so that every token knows its place.
///
/// What the specification replaces beforehand (CR, FF, NUL, broken UTF-8) is replaced as the names and strings are read.
struct Tokenizer {
    let bytes: [UInt8]
    var position: Int

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// All tokens of a text; comments are left out.
    static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokenizer = Tokenizer(bytes: bytes)
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 3)
        while let token = tokenizer.next() { tokens.append(token) }
        return tokens
    }

    /// The byte so many places ahead; -1 behind the end.
    func peek(_ ahead: Int = 0) -> Int {
        let index = position + ahead
        return index < bytes.count ? Int(bytes[index]) : -1
    }

    private mutating func next() -> Token? {
        skipComments()
        guard position < bytes.count else { return nil }
        let start = position
        let kind = consumeToken()
        return Token(
            kind: kind, offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: position - start))
    }

    private mutating func skipComments() {
        while peek() == 0x2F, peek(1) == 0x2A {
            position += 2
            while position < bytes.count, !(peek() == 0x2A && peek(1) == 0x2F) { position += 1 }
            position = min(position + 2, bytes.count)
        }
    }

    private mutating func consumeToken() -> Token.Kind {
        let byte = peek()
        if CharacterTest.isWhitespace(byte) {
            while CharacterTest.isWhitespace(peek()) { position += 1 }
            return .whitespace
        }
        if byte == 0x22 || byte == 0x27 { return consumeString() }
        if startsNumber(at: 0) { return consumeNumeric() }
        if byte == 0x2D, peek(1) == 0x2D, peek(2) == 0x3E {
            position += 3
            return .cdc
        }
        if startsIdentifier(at: 0) { return consumeIdentLike() }
        return consumePunctuation(byte)
    }

    private mutating func consumePunctuation(_ byte: Int) -> Token.Kind {
        switch byte {
        case 0x23 where CharacterTest.isName(peek(1)) || isEscape(at: 1):
            position += 1
            let isIdentifier = startsIdentifier(at: 0)
            return .hash(consumeName(), isIdentifier: isIdentifier)
        case 0x40 where startsIdentifier(at: 1):
            position += 1
            return .atKeyword(consumeName())
        case 0x3C where peek(1) == 0x21 && peek(2) == 0x2D && peek(3) == 0x2D:
            position += 4
            return .cdo
        default: return consumeSingle(byte)
        }
    }

    private mutating func consumeSingle(_ byte: Int) -> Token.Kind {
        position += 1
        switch byte {
        case 0x28: return .leftParen
        case 0x29: return .rightParen
        case 0x2C: return .comma
        case 0x3A: return .colon
        case 0x3B: return .semicolon
        case 0x5B: return .leftSquare
        case 0x5D: return .rightSquare
        case 0x7B: return .leftCurly
        case 0x7D: return .rightCurly
        default: return .delim(Unicode.Scalar(UInt8(truncatingIfNeeded: byte)))
        }
    }

    private mutating func consumeIdentLike() -> Token.Kind {
        let name = consumeName()
        guard peek() == 0x28 else { return .ident(name) }
        position += 1
        guard name.utf8.count == 3, name.asciiLowercased == "url" else { return .function(name) }
        var ahead = 0
        while CharacterTest.isWhitespace(peek(ahead)) { ahead += 1 }
        if peek(ahead) == 0x22 || peek(ahead) == 0x27 { return .function(name) }
        return consumeURL()
    }
}
