/// A URI as link annotations hold it: 7-bit, percent-encoded, of a scheme that cannot do harm.
struct LinkURI {
    /// Schemes that survive (SECURITY, "data injected into markup").
    private static let schemes = ["http", "https", "mailto", "tel"]

    /// The URI in ASCII.
    let bytes: [UInt8]

    /// Encodes a URI; `nil` for other schemes.
    init?(_ text: String) {
        let bytes = Array(text.utf8.drop { $0 <= 0x20 })
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            Self.schemes.contains(String(decoding: bytes[..<colon], as: UTF8.self).lowercased())
        else { return nil }
        var result: [UInt8] = []
        for byte in bytes {
            if Self.isPlain(byte) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                for nibble in [byte >> 4, byte & 15] {
                    result.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10)
                }
            }
        }
        guard result.count <= 32_767 else { return nil }
        self.bytes = result
    }

    /// Whether a byte stays as it is (RFC 3986 §2.2–2.3; a percent sign is taken to be encoded already).
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&'*+,;=%".utf8.contains(byte)
        }
    }
}
