import Foundation
import GRDB
import HMSPlan

/// Values as JSON in the database, names in order: equal values have equal bytes.
enum StoredJSON {
    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// A plan: the largest values there are, and read for every review, so that they have a reader of their own.
    static func plan(from data: Data) throws -> Plan {
        let plan = data.withUnsafeBytes { Plan(stored: $0.assumingMemoryBound(to: UInt8.self)) }
        return try plan ?? decode(Plan.self, from: data)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw PlanStoreError.database("a stored \(type) cannot be read: \(error)")
        }
    }
}
