import Foundation

/// Writes the exchange format as JSON Lines, one record a line, names in order: what was imported comes out the same.
public struct ExchangeWriter {
    private let encoder: JSONEncoder
    private let write: ([UInt8]) throws -> Void

    /// A writer that gives its bytes to `write`.
    public init(_ write: @escaping ([UInt8]) throws -> Void) {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.write = write
    }

    /// Writes a record; the header comes first.
    public func write(_ record: ExchangeRecord) throws {
        switch record {
        case .header(let header): try line(header)
        case .association(let association): try line(["association": association])
        case .plan(let plan): try line(["plan": plan])
        case .regulationChange(let change): try line(["regulationChange": change])
        case .handbookArticle(let article): try line(["handbookArticle": article])
        case .newsItem(let item): try line(["newsItem": item])
        }
    }

    private func line(_ value: some Encodable) throws {
        try write(Array(try encoder.encode(value)) + [0x0A])
    }
}
