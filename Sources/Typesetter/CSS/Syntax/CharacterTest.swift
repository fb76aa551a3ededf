/// Character classes of CSS Syntax 3 §4.2 on bytes; -1 stands for the end of the text and is in none.
enum CharacterTest {
    static func isDigit(_ byte: Int) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isNewline(_ byte: Int) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }

    static func isWhitespace(_ byte: Int) -> Bool { byte == 0x20 || byte == 0x09 || isNewline(byte) }

    /// Letters, `_`, everything that is not ASCII, and NUL, which stands for U+FFFD.
    static func isNameStart(_ byte: Int) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte > 0) || byte == 0x5F || byte >= 0x80 || byte == 0
    }

    static func isName(_ byte: Int) -> Bool { isNameStart(byte) || isDigit(byte) || byte == 0x2D }

    static func hexValue(_ byte: Int) -> Int? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension String {
    /// The string with A–Z in lower case, as CSS and HTML compare names.
    var asciiLowercased: String {
        guard utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return self }
        return String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
