import Foundation

/// Machine-readable results: one JSON value on standard output, keys in order.
enum JSONOutput {
    /// Prints a value as JSON.
    static func print(_ value: some Encodable) throws {
        Console.print(String(decoding: try encode(value), as: UTF8.self))
    }

    /// A value as JSON bytes.
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
