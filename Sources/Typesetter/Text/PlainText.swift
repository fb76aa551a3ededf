/// Text that needs no itemisation: left to right, of one script with what is common to all.
enum PlainText {
    /// Whether a text is plain: Latin letters, digits, common punctuation and symbols below U+2C00.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0xCE {
                index += 1
            } else if byte == 0xE2, index + 2 < text.count, text[index + 1] < 0xB0 {
                if isDirectional(text[index + 1], text[index + 2]) { return false }
                index += 3
            } else if byte == 0xE1, index + 2 < text.count, text[index + 1] >= 0xB8, text[index + 1] <= 0xBB {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    /// U+200E, U+200F, U+202A–202E and U+2066–2069 have to do with direction.
    private static func isDirectional(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE)
        case 0x81: third >= 0xA6 && third <= 0xA9
        default: false
        }
    }
}

/// A character read from UTF-8.
struct DecodedScalar {
    /// Its code point; U+FFFD for malformed bytes.
    var value: UInt32
    /// How many bytes it takes.
    var length: Int

    /// Reads the character at an offset.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let first = text[offset]
        let wanted = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first < 0x80 || first >= 0xC2, offset + wanted <= text.count else {
            (value, length) = (first < 0x80 ? UInt32(first) : 0xFFFD, 1)
            return
        }
        var scalar = wanted == 1 ? UInt32(first) : UInt32(first) & (0xFF >> (UInt32(wanted) + 1))
        for index in 1..<max(1, wanted) { scalar = scalar << 6 | UInt32(text[offset + index] & 0x3F) }
        (value, length) = (scalar, wanted)
    }
}
