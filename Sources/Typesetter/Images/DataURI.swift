/// Bytes that a document holds in itself (RFC 2397). They reach no file and no network.
enum DataURI {
    /// Whether a name is a `data:` URI.
    static func matches(_ name: String) -> Bool {
        name.utf8.prefix(5).map { $0 | 0x20 } == Array("data:".utf8).map { $0 | 0x20 }
    }

    /// The bytes of a `data:` URI; `nil` where it is malformed.
    static func decode(_ name: String) -> [UInt8]? {
        let bytes = Array(name.utf8)
        guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let header = String(decoding: bytes[..<comma], as: UTF8.self).lowercased()
        let content = unescaped(bytes[(comma + 1)...])
        return header.hasSuffix(";base64") ? base64(content) : content
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.endIndex,
                let value = UInt8(String(decoding: bytes[place + 1...place + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }

    private static func base64(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.count / 4 * 3)
        var (buffer, bits): (UInt32, Int) = (0, 0)
        for byte in text {
            if byte <= 0x20 || byte == UInt8(ascii: "=") { continue }
            guard let digit = digit(byte) else { return nil }
            buffer = buffer << 6 | digit
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61) + 26
        case 0x30...0x39: UInt32(byte - 0x30) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
