import Foundation
import HMSPlan
import SamplePortfolio

/// Files in the exchange format.
struct PortfolioFile {
    /// Path, or `-` for standard input or output.
    let path: String

    /// Writes a portfolio record by record; a file appears only when it is complete.
    func write(_ body: (ExchangeWriter) throws -> Void) throws {
        guard path != "-" else { return try body(ExchangeWriter { try Console.write($0) }) }
        let temporary = path + ".part"
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else { throw CommandFailure("\(path): cannot be written") }
        do {
            var pending: [UInt8] = []
            try body(
                ExchangeWriter { line in
                    pending += line
                    guard pending.count >= 1 << 18 else { return }
                    try handle.write(contentsOf: Data(pending))
                    pending.removeAll(keepingCapacity: true)
                })
            try handle.write(contentsOf: Data(pending))
            try handle.close()
            guard rename(temporary, path) == 0 else { throw CommandFailure("\(path): cannot be written") }
        } catch {
            try? FileManager.default.removeItem(atPath: temporary)
            throw error
        }
    }

    /// Writes a fictional portfolio: associations, regulation changes, plans.
    static func write(_ portfolio: SamplePortfolio, to path: String) throws {
        let exportedAt = Timestamp("\(portfolio.settings.day)T05:00:00Z")
        guard let exportedAt else { throw CommandFailure("\(portfolio.settings.day): not a day of the calendar") }
        try PortfolioFile(path: path).write { writer in
            try writer.write(.header(ExchangeHeader(exportedAt: exportedAt, extent: .full)))
            for association in portfolio.associations { try writer.write(.association(association)) }
            for change in RegulationChange.norwegian { try writer.write(.regulationChange(change)) }
            for plan in portfolio.plans { try writer.write(.plan(plan)) }
        }
    }

    /// Calls `body` with the file's bytes, piece by piece.
    func read(_ body: (Data) throws -> Void) throws {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle else { throw CommandFailure("\(path): cannot be read") }
        while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty { try body(chunk) }
    }
}
