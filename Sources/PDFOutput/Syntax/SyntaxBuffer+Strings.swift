extension SyntaxBuffer {
    /// Adds a literal string with its escapes (ISO 32000-1 §7.3.4.2).
    mutating func append(literal content: some Sequence<UInt8>) {
        append(byte: UInt8(ascii: "("))
        for byte in content { append(escaped: byte) }
        append(byte: UInt8(ascii: ")"))
    }

    /// Adds a byte of a literal string. A raw carriage return would be read as a line feed.
    @inline(__always)
    mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            append(byte: UInt8(ascii: "\\"))
            append(byte: byte)
        case 0x0D: append("\\r")
        default: append(byte: byte)
        }
    }

    /// Adds a text string (ISO 32000-1 §7.9.2.2): ASCII as it is, all else as UTF-16 with a byte order mark.
    mutating func append(text: String) {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            append(literal: text.utf8)
        } else {
            append(literal: SyntaxBuffer.utf16(text, withMark: true))
        }
    }

    /// Adds a text string, cut where it is longer than PDF/A allows (ISO 19005-3 §6.1.13): titles, labels, descriptions.
    mutating func append(shortened text: String) {
        let limit = 16_000
        if text.utf8.count <= limit { append(text: text) } else { append(text: String(text.prefix(limit / 4)) + "…") }
    }

    /// Adds a name: `/FiraSans-Bold`, with all but letters, digits and a few signs as `#hh`.
    mutating func append(name: String) {
        append(byte: UInt8(ascii: "/"))
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "+"):
                append(byte: byte)
            default:
                append(byte: UInt8(ascii: "#"))
                append(hexDigits: byte)
            }
        }
    }

    /// Adds a hexadecimal string.
    mutating func append(hex content: some Sequence<UInt8>) {
        append(byte: UInt8(ascii: "<"))
        for byte in content { append(hexDigits: byte) }
        append(byte: UInt8(ascii: ">"))
    }

    private mutating func append(hexDigits byte: UInt8) {
        for nibble in [byte >> 4, byte & 15] {
            append(byte: nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10)
        }
    }

    /// Big-endian UTF-16.
    static func utf16(_ text: String, withMark: Bool) -> [UInt8] {
        var result: [UInt8] = withMark ? [0xFE, 0xFF] : []
        for unit in text.utf16 {
            result.append(UInt8(truncatingIfNeeded: unit >> 8))
            result.append(UInt8(truncatingIfNeeded: unit))
        }
        return result
    }
}
