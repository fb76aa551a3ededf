extension Tokenizer {
    /// Reads a string token (§4.3.5).
    mutating func consumeString() -> Token.Kind {
        let quote = peek()
        position += 1
        var text: [UInt8] = []
        while true {
            let byte = peek()
            if byte == quote {
                position += 1
                return .string(String(decoding: text, as: UTF8.self))
            }
            if byte < 0 { return .string(String(decoding: text, as: UTF8.self)) }
            if CharacterTest.isNewline(byte) { return .badString }
            if byte == 0x5C {
                consumeEscapeInString(to: &text)
            } else if byte == 0 {
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                position += 1
            } else {
                text.append(UInt8(truncatingIfNeeded: byte))
                position += 1
            }
        }
    }

    private mutating func consumeEscapeInString(to text: inout [UInt8]) {
        position += 1
        if peek() < 0 { return }
        guard CharacterTest.isNewline(peek()) else { return appendEscape(to: &text) }
        position += peek() == 0x0D && peek(1) == 0x0A ? 2 : 1
    }

    /// Reads an unquoted `url()` behind its parenthesis (§4.3.6).
    mutating func consumeURL() -> Token.Kind {
        while CharacterTest.isWhitespace(peek()) { position += 1 }
        var text: [UInt8] = []
        while true {
            let byte = peek()
            switch byte {
            case 0x29, -1:
                position = min(position + 1, bytes.count)
                return .url(String(decoding: text, as: UTF8.self))
            case _ where CharacterTest.isWhitespace(byte):
                while CharacterTest.isWhitespace(peek()) { position += 1 }
                guard peek() == 0x29 || peek() < 0 else { return consumeBadURL() }
            case 0x5C where isEscape(at: 0):
                position += 1
                appendEscape(to: &text)
            case 0x22, 0x27, 0x28, 0x5C, 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F:
                return consumeBadURL()
            case 0:
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                position += 1
            default:
                text.append(UInt8(truncatingIfNeeded: byte))
                position += 1
            }
        }
    }

    /// Skips the remnants of a bad URL (§4.3.15).
    private mutating func consumeBadURL() -> Token.Kind {
        while peek() >= 0, peek() != 0x29 {
            position += isEscape(at: 0) ? 2 : 1
        }
        position = min(position + 1, bytes.count)
        return .badURL
    }
}
