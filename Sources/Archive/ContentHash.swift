import Crypto

/// The SHA-256 hash of a document's bytes: its name in the archive.
public struct ContentHash: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public let hexadecimal: String

    /// The hash of the given bytes.
    public init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    /// A hash as it is written; `nil` unless it is 64 lower-case hexadecimal digits.
    public init?(hexadecimal text: String) {
        let isHash = text.utf8.count == 64 && text.utf8.allSatisfy { Self.isHexadecimal($0) }
        guard isHash else { return nil }
        hexadecimal = text
    }

    public var description: String { hexadecimal }

    public static func < (lhs: ContentHash, rhs: ContentHash) -> Bool { lhs.hexadecimal < rhs.hexadecimal }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

extension ContentHash: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let hash = ContentHash(hexadecimal: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected 64 hexadecimal digits, found '\(text)'")
        }
        self = hash
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hexadecimal)
    }
}
