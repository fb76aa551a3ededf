/// The identity of a tenant, plan or row in the system it came from (DOMAIN §3). Opaque text, compared byte by byte.
public struct SourceID: Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The identifier's text, 1…200 bytes.
    public let text: String

    /// An identifier with the given text.
    public init(_ text: String) { self.text = text }

    public init(stringLiteral value: String) { text = value }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }

    public static func < (lhs: SourceID, rhs: SourceID) -> Bool {
        lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
    }
}
