/// Parts of addresses.
enum AddressText {
    /// A text escaped for a path or a query: all but letters, digits and `-._~` (RFC 3986 §2.3).
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(byte)
            default: result.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A query of names and values that are not empty, with its question mark; empty where there are none.
    static func query(_ fields: [(String, String)]) -> String {
        let pairs = fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\(escaped($0.1))" }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    /// Whether an address stays on this site: a path from the root, no other host.
    static func isLocal(_ address: String) -> Bool {
        address.hasPrefix("/") && !address.hasPrefix("//") && !address.contains("\\")
            && !address.unicodeScalars.contains { $0.value < 0x20 }
    }
}
