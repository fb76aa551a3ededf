import Foundation
import GRDB
import HMSPlan

/// An import under way. Runs inside of a transaction that an error rolls back.
struct SQLiteImport: PortfolioImport {
    private let database: Database
    private var header = ExchangeHeader(exportedAt: Timestamp(secondsSinceEpoch: 0), extent: .delta)
    private var report = ImportReport()
    private var associations: Set<SourceID> = []
    /// Plans of the file: those of a full file that are not among them are gone.
    private var seen: Set<SourceID> = []

    init(_ database: Database) { self.database = database }

    mutating func take(_ record: ExchangeRecord) throws {
        switch record {
        case .header(let header): self.header = header
        case .association(let association): try take(association)
        case .plan(let plan): try take(plan)
        case .regulationChange(let change): try share("regulationChange", change.id.text, change)
        case .handbookArticle(let article): try share("handbookArticle", article.slug, article)
        case .newsItem(let item): try share("newsItem", item.id.text, item)
        }
    }

    private mutating func take(_ association: Association) throws {
        let known = try Row.fetchOne(
            database, sql: "SELECT exportedAt, body FROM association WHERE id = ?", arguments: [association.id.text])
        if let last: Int = known?["exportedAt"], last > header.exportedAt.secondsSinceEpoch {
            throw PlanStoreError.olderFile(
                association: association.id, file: header.exportedAt, last: Timestamp(secondsSinceEpoch: last))
        }
        associations.insert(association.id)
        let body = try StoredJSON.encode(association)
        if known?["body"] != body { report.otherRecords += 1 }
        try database.execute(
            sql: """
                INSERT INTO association (id, name, body, exportedAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body, exportedAt = excluded.exportedAt
                """,
            arguments: [
                association.id.text, association.name, body, header.exportedAt.secondsSinceEpoch,
            ])
    }

    private mutating func take(_ plan: Plan) throws {
        try checkAssociation(of: plan)
        seen.insert(plan.id)
        let body = try StoredJSON.encode(plan)
        let known = try Row.fetchOne(
            try database.cachedStatement(sql: "SELECT body, revision FROM plan WHERE id = ?"), arguments: [plan.id.text]
        )
        if let known, known["body"] == body {
            report.unchanged += 1
            return
        }
        var current = plan
        if known == nil {
            report.added += 1
        } else {
            report.changed += 1
            try reconcile(plan, &current)
        }
        try PlanRow(database).write(source: plan, body: body, current: current)
    }

    private mutating func checkAssociation(of plan: Plan) throws {
        if associations.contains(plan.association) { return }
        let last = try Int.fetchOne(
            database, sql: "SELECT exportedAt FROM association WHERE id = ?", arguments: [plan.association.text])
        guard let last else { throw PlanStoreError.unknownAssociation(plan: plan.id, association: plan.association) }
        guard last <= header.exportedAt.secondsSinceEpoch else {
            throw PlanStoreError.olderFile(
                association: plan.association, file: header.exportedAt, last: Timestamp(secondsSinceEpoch: last))
        }
        // A delta may leave the association out; its plans are as new as the file all the same.
        associations.insert(plan.association)
        try database.execute(
            sql: "UPDATE association SET exportedAt = ? WHERE id = ?",
            arguments: [header.exportedAt.secondsSinceEpoch, plan.association.text])
    }

    /// Keeps what reviews decided, unless the source has it too or says otherwise.
    private mutating func reconcile(_ plan: Plan, _ current: inout Plan) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT number, body FROM pendingDecision WHERE plan = ? ORDER BY number",
            arguments: [plan.id.text])
        for row in rows {
            let decision = try StoredJSON.decode(PendingDecision.self, from: row["body"])
            var stands = true
            switch decision.fate(in: current) {
            case .acknowledged:
                stands = false
                report.acknowledged += 1
            case .kept: report.kept += 1
            case .conflict(let text, let remains):
                stands = remains
                report.conflicts.append(ImportReport.Conflict(plan: plan.id, text: text))
            }
            if stands {
                decision.apply(to: &current)
            } else {
                let number: Int64 = row["number"]
                try database.execute(sql: "DELETE FROM pendingDecision WHERE number = ?", arguments: [number])
            }
        }
    }

    /// Writes a record that associations share. Files of several associations may have it; the newest one counts.
    private mutating func share(_ kind: String, _ id: String, _ value: some Encodable) throws {
        let body = try StoredJSON.encode(value)
        let known = try Row.fetchOne(
            database, sql: "SELECT body, exportedAt FROM sharedRecord WHERE kind = ? AND id = ?", arguments: [kind, id])
        if let last: Int = known?["exportedAt"], last > header.exportedAt.secondsSinceEpoch { return }
        if known?["body"] != body { report.otherRecords += 1 }
        try database.execute(
            sql: "INSERT OR REPLACE INTO sharedRecord (kind, id, body, exportedAt) VALUES (?, ?, ?, ?)",
            arguments: [kind, id, body, header.exportedAt.secondsSinceEpoch])
    }

    /// Ends the import: what a full file does not have is gone.
    mutating func finish() throws -> ImportReport {
        guard header.extent == .full else { return report }
        for association in associations.sorted() {
            let plans = try String.fetchAll(
                database, sql: "SELECT id FROM plan WHERE association = ?", arguments: [association.text])
            for plan in plans where !seen.contains(SourceID(plan)) {
                try database.execute(sql: "DELETE FROM plan WHERE id = ?", arguments: [plan])
                report.removed += 1
            }
        }
        return report
    }
}
