import Foundation
import HMSPlan
import Synchronization

/// Values that were decoded from rows lately, so that the same bytes are decoded once: what all plans of a run share, and
/// plans between their snapshot and their commit. It never shows in a result.
final class DecodedRecords: Sendable {
    private struct Shared {
        var rows: [Data]
        var values: any Sendable
    }
    private struct KnownPlan {
        var plan: Plan
        var revision: Int
    }

    /// Plans at hand at once: more than there are workers.
    private static let limit = 64

    private let shared = Mutex<[String: Shared]>([:])
    private let plans = Mutex<[SourceID: KnownPlan]>([:])

    /// Values of a kind that many plans share.
    func values<Value: Decodable & Sendable>(_ kind: String, _ type: Value.Type, from rows: [Data]) throws -> [Value] {
        let known = shared.withLock { $0[kind] }
        if let known, known.rows == rows, let values = known.values as? [Value] { return values }
        let values = try rows.map { try StoredJSON.decode(type, from: $0) }
        shared.withLock { $0[kind] = Shared(rows: rows, values: values) }
        return values
    }

    /// Notes a plan as it stands at a revision.
    func note(_ plan: Plan, revision: Int) {
        plans.withLock {
            if $0.count >= Self.limit { $0.removeAll(keepingCapacity: true) }
            $0[plan.id] = KnownPlan(plan: plan, revision: revision)
        }
    }

    /// The plan as it stands at a revision, if it is at hand; it is not kept any longer.
    func take(_ id: SourceID, revision: Int) -> Plan? {
        guard let known = plans.withLock({ $0.removeValue(forKey: id) }), known.revision == revision else { return nil }
        return known.plan
    }
}
