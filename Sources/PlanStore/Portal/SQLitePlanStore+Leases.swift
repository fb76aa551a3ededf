import GRDB
public import HMSPlan

extension SQLitePlanStore {
    public func claim(_ batch: String, _ lease: BatchLease) throws -> Bool {
        try pool.write { database in
            try database.execute(
                sql: """
                    UPDATE batch SET owner = ?1, aliveAt = ?2, phase = iif(phase = 'parked', 'running', phase)
                    WHERE id = ?3 AND phase IN ('trying', 'running', 'parked')
                        AND (owner IS NULL OR owner = ?1 OR aliveAt < ?4)
                    """,
                arguments: [lease.owner, lease.time.secondsSinceEpoch, batch, lease.lapse.secondsSinceEpoch])
            return database.changesCount == 1
        }
    }

    public func renew(_ batch: String, _ lease: BatchLease) throws -> BatchLease.Answer {
        try pool.write { database in
            try database.execute(
                sql: "UPDATE batch SET aliveAt = ? WHERE id = ? AND owner = ?",
                arguments: [lease.time.secondsSinceEpoch, batch, lease.owner])
            guard database.changesCount == 1 else { return .lost }
            let asked = try Bool.fetchOne(
                database, sql: "SELECT stopAskedAt IS NOT NULL FROM batch WHERE id = ?", arguments: [batch])
            return asked == true ? .stopAsked : .held
        }
    }

    public func askToStop(_ batch: String, at time: Timestamp) throws {
        try pool.write {
            try $0.execute(
                sql: """
                    UPDATE batch SET stopAskedAt = ?
                    WHERE id = ? AND phase IN ('running', 'parked') AND stopAskedAt IS NULL
                    """, arguments: [time.secondsSinceEpoch, batch])
        }
    }

    public func close(_ batch: String, in phase: BatchPhase, _ lease: BatchLease) throws {
        let isEnd = phase == .finished || phase == .stopped
        try pool.write { database in
            try database.execute(
                sql: """
                    UPDATE batch SET phase = ?1, owner = NULL, aliveAt = NULL,
                        finishedAt = iif(?2, ?3, finishedAt)
                    WHERE id = ?4 AND owner = ?5
                    """,
                arguments: [phase.rawValue, isEnd, lease.time.secondsSinceEpoch, batch, lease.owner])
            guard database.changesCount == 1, isEnd else { return }
            try database.execute(
                sql: """
                    UPDATE batchPlan SET state = 'cancelled', rank = 7
                    WHERE batch = ? AND state IN ('waiting', 'running')
                    """, arguments: [batch])
        }
    }

    public func unclaimed(at time: Timestamp) throws -> [Batch] {
        let lapse = BatchLease(owner: "", time: time).lapse
        return try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM batch WHERE phase IN ('trying', 'running', 'parked')
                        AND (owner IS NULL OR aliveAt < ?) ORDER BY createdAt
                    """, arguments: [lapse.secondsSinceEpoch]
            ).compactMap { try Self.batch($0, database) }
        }
    }
}
