extension Tokenizer {
    /// Whether a valid escape stands so many bytes ahead (§4.3.8).
    func isEscape(at ahead: Int) -> Bool {
        peek(ahead) == 0x5C && !CharacterTest.isNewline(peek(ahead + 1))
    }

    /// Whether an identifier starts so many bytes ahead (§4.3.9).
    func startsIdentifier(at ahead: Int) -> Bool {
        let byte = peek(ahead)
        if byte == 0x2D {
            return CharacterTest.isNameStart(peek(ahead + 1)) || peek(ahead + 1) == 0x2D || isEscape(at: ahead + 1)
        }
        return CharacterTest.isNameStart(byte) || (byte == 0x5C && isEscape(at: ahead))
    }

    /// Reads a name (§4.3.12).
    mutating func consumeName() -> String {
        let start = position
        while CharacterTest.isName(peek()), peek() != 0 { position += 1 }
        if peek() != 0, !isEscape(at: 0) { return String(decoding: bytes[start..<position], as: UTF8.self) }
        var name = Array(bytes[start..<position])
        while true {
            if peek() == 0 {
                name.append(contentsOf: [0xEF, 0xBF, 0xBD])
                position += 1
            } else if CharacterTest.isName(peek()) {
                name.append(bytes[position])
                position += 1
            } else if isEscape(at: 0) {
                position += 1
                appendEscape(to: &name)
            } else {
                return String(decoding: name, as: UTF8.self)
            }
        }
    }

    /// Reads an escape behind its backslash (§4.3.7).
    mutating func appendEscape(to text: inout [UInt8]) {
        guard peek() >= 0 else {
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return
        }
        guard let first = CharacterTest.hexValue(peek()) else {
            appendCharacter(to: &text)
            return
        }
        var value = UInt32(first)
        position += 1
        var digits = 1
        while digits < 6, let digit = CharacterTest.hexValue(peek()) {
            value = value * 16 + UInt32(digit)
            position += 1
            digits += 1
        }
        skipOneWhitespace()
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        text.append(contentsOf: Array(String(Character(scalar ?? "\u{FFFD}")).utf8))
    }

    /// Reads one character of the source as it stands.
    private mutating func appendCharacter(to text: inout [UInt8]) {
        if peek() == 0 {
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            position += 1
            return
        }
        repeat {
            text.append(bytes[position])
            position += 1
        } while peek() & 0xC0 == 0x80 && peek() >= 0
    }

    private mutating func skipOneWhitespace() {
        if peek() == 0x0D, peek(1) == 0x0A {
            position += 2
        } else if CharacterTest.isWhitespace(peek()) {
            position += 1
        }
    }
}
