import Foundation
import GRDB
public import HMSPlan

extension SQLitePlanStore: BatchStore {
    // MARK: Selections

    public func select(_ plans: [SourceID], removing: [SourceID], session: String) throws {
        try pool.write { database in
            let remove = try database.cachedStatement(sql: "DELETE FROM selectedPlan WHERE session = ? AND plan = ?")
            for plan in removing { try remove.execute(arguments: [session, plan.text]) }
            let add = try database.cachedStatement(
                sql: "INSERT OR IGNORE INTO selectedPlan (session, plan) VALUES (?, ?)")
            for plan in plans { try add.execute(arguments: [session, plan.text]) }
        }
    }

    public func clearSelection(session: String) throws {
        try pool.write { try $0.execute(sql: "DELETE FROM selectedPlan WHERE session = ?", arguments: [session]) }
    }

    public func selection(session: String) throws -> [SourceID] {
        try read {
            try String.fetchAll($0, sql: "SELECT plan FROM selectedPlan WHERE session = ?", arguments: [session])
                .map { SourceID($0) }
        }
    }

    // MARK: Batches

    public func add(_ batch: Batch, plans: [PlanReference]) throws {
        try pool.write { database in
            try database.execute(
                sql: """
                    INSERT INTO batch (id, association, adviserName, adviserEmail, asOf, phase, createdAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    batch.id, batch.association.text, batch.adviserName, batch.adviserEmail, batch.asOf.daysSinceEpoch,
                    batch.phase.rawValue, batch.createdAt.secondsSinceEpoch,
                ])
            let insert = try database.cachedStatement(
                sql:
                    "INSERT INTO batchPlan (batch, position, plan, company, state, rank) VALUES (?, ?, ?, ?, 'waiting', 6)"
            )
            for (index, plan) in plans.enumerated() {
                try insert.execute(arguments: [batch.id, index, plan.id.text, plan.company])
            }
        }
    }

    public func batch(_ id: String, association: SourceID) throws -> Batch? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM batch WHERE id = ? AND association = ?",
                arguments: [id, association.text]
            ).flatMap { try Self.batch($0, database) }
        }
    }

    public func batches(of association: SourceID, limit: Int) throws -> [Batch] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM batch WHERE association = ? AND startedAt IS NOT NULL
                    ORDER BY startedAt DESC, createdAt DESC LIMIT ?
                    """, arguments: [association.text, limit]
            ).compactMap { try Self.batch($0, database) }
        }
    }

    public func endedCount(of association: SourceID, after time: Timestamp) throws -> Int {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT count(*) FROM batch WHERE association = ? AND finishedAt > ?")
            return try Int.fetchOne(statement, arguments: [association.text, time.secondsSinceEpoch]) ?? 0
        }
    }

    static func batch(_ row: Row, _ database: Database) throws -> Batch? {
        guard let phase = BatchPhase(rawValue: row["phase"]) else { return nil }
        let time = { (name: String) in (row[name] as Int?).map { Timestamp(secondsSinceEpoch: $0) } }
        var batch = Batch(
            id: row["id"], association: SourceID(row["association"]), adviserName: row["adviserName"],
            adviserEmail: row["adviserEmail"], asOf: Day(daysSinceEpoch: row["asOf"]),
            createdAt: Timestamp(secondsSinceEpoch: row["createdAt"]))
        batch.phase = phase
        batch.startedAt = time("startedAt")
        batch.finishedAt = time("finishedAt")
        let counts = try database.cachedStatement(
            sql: "SELECT state, count(*) AS count FROM batchPlan WHERE batch = ? GROUP BY state")
        for count in try Row.fetchAll(counts, arguments: [batch.id]) {
            if let state = BatchRow.State(rawValue: count["state"]) { batch.counts[state] = count["count"] }
        }
        return batch
    }

    public func start(_ batch: String, by adviser: Adviser?, at time: Timestamp) throws {
        try pool.write { database in
            let phase = try String.fetchOne(database, sql: "SELECT phase FROM batch WHERE id = ?", arguments: [batch])
            guard phase == BatchPhase.tried.rawValue else {
                throw PortalStoreError.wrongPhase(phase.flatMap { BatchPhase(rawValue: $0) } ?? .finished)
            }
            try database.execute(
                sql: """
                    UPDATE batch SET phase = 'running', startedAt = ?, adviserName = coalesce(?, adviserName),
                        adviserEmail = coalesce(?, adviserEmail)
                    WHERE id = ?
                    """,
                arguments: [time.secondsSinceEpoch, adviser?.name, adviser?.email, batch])
            try database.execute(
                sql: """
                    UPDATE batchPlan SET
                        state = CASE state WHEN 'ready' THEN 'waiting' ELSE 'skipped' END,
                        rank = CASE state WHEN 'ready' THEN 6 ELSE 2 END
                    WHERE batch = ?
                    """, arguments: [batch])
        }
    }

    // MARK: Rows

    public func rows(of batch: String, states: [BatchRow.State], limit: Int, offset: Int) throws -> [BatchRow] {
        try read { database in
            let wanted = states.isEmpty ? BatchRow.State.allCases : states
            let list = wanted.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT plan, company, state, body FROM batchPlan WHERE batch = ? AND state IN (\(list))
                    ORDER BY rank, position LIMIT ? OFFSET ?
                    """, arguments: [batch, limit, offset]
            ).compactMap(Self.row)
        }
    }

    private static func row(_ row: Row) throws -> BatchRow? {
        guard let state = BatchRow.State(rawValue: row["state"]) else { return nil }
        var result = BatchRow(plan: SourceID(row["plan"]), company: row["company"], state: state)
        if let body: Data = row["body"] { try StoredJSON.decode(StoredBatchRow.self, from: body).fill(&result) }
        return result
    }

    public func update(_ rows: [BatchRow], of batch: String) throws {
        try pool.write { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE batchPlan SET state = ?, rank = ?, body = ? WHERE batch = ? AND plan = ?")
            for row in rows {
                let body = try StoredJSON.encode(StoredBatchRow(row))
                try statement.execute(arguments: [row.state.rawValue, row.rank, body, batch, row.plan.text])
            }
        }
    }

    public func plansInWork(association: SourceID, except batch: String) throws -> Set<SourceID> {
        try read { database in
            let plans = try String.fetchAll(
                database,
                sql: """
                    SELECT plan FROM batchPlan JOIN batch ON batch.id = batchPlan.batch
                    WHERE association = ? AND batch.id <> ? AND phase = 'running' AND state IN ('waiting', 'running')
                    """, arguments: [association.text, batch])
            return Set(plans.map { SourceID($0) })
        }
    }
}
