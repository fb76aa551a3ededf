import Foundation
import HMSPlan

/// What the reader makes of a file.
struct ReadFile: Equatable {
    private(set) var records: [ExchangeRecord] = []
    private(set) var problems: [ExchangeProblem] = []
    private(set) var errorCount = 0

    /// Reads a text in chunks of a number of bytes.
    init(_ text: String, chunk: Int = .max) throws { try self.init(Array(text.utf8), chunk: chunk) }

    init(_ bytes: [UInt8], chunk: Int = .max) throws {
        var reader = ExchangeReader(file: "fil.json")
        var rest = bytes[...]
        while !rest.isEmpty {
            try reader.read(rest.prefix(chunk)) { records.append($0) }
            rest = rest.dropFirst(chunk)
        }
        try reader.finish { records.append($0) }
        problems = reader.found
        errorCount = reader.errorCount
    }

    /// Reads records as the writer writes them.
    init(records: [ExchangeRecord]) throws { try self.init(try Self.lines(records)) }

    var plans: [Plan] {
        records.compactMap { if case .plan(let plan) = $0 { plan } else { nil } }
    }

    /// The problems as lines of text, without the file's name.
    var messages: [String] { problems.map { String($0.description.dropFirst("fil.json:".count)) } }

    // MARK: Making files

    static let header = ExchangeHeader(exportedAt: Timestamp(secondsSinceEpoch: 1_643_097_600), extent: .full)

    /// JSON Lines with the header and records.
    static func lines(_ records: [ExchangeRecord]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let writer = ExchangeWriter { bytes += $0 }
        try writer.write(.header(header))
        for record in records { try writer.write(record) }
        return bytes
    }

    /// One document with the header and a portfolio.
    static func document(_ portfolio: Portfolio, isPretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = isPretty ? [.sortedKeys, .prettyPrinted] : [.sortedKeys]
        let head = String(decoding: try encoder.encode(header), as: UTF8.self)
        let body = String(decoding: try encoder.encode(portfolio), as: UTF8.self)
        return head.dropLast() + "," + body.dropFirst()
    }

    /// A document with a head and the given text after it.
    static func withHead(_ rest: String) -> String {
        #"{"format":"hmsreview-exchange","version":1,"exportedAt":"2022-01-25T08:00:00Z","extent":"full"\#(rest)"#
    }

    /// A document with one plan, whose fields beside id, association and dates are the text.
    static func withPlan(_ fields: String) -> String {
        withHead(
            """
            ,
            "plans": [
            {"id":"p","association":"a","created":"2020-01-01","company":{"name":"Tunet"}\(fields)}
            ]}
            """)
    }
}
