import Foundation
import GRDB
import HMSPlan

/// Writes rows of the table `plan`.
struct PlanRow {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Counts a change of the plan as it stands, and notes its annual activities for selections.
    func touch(_ plan: Plan) throws {
        try database.execute(
            sql: "UPDATE plan SET revision = revision + 1, annualActivities = ? WHERE id = ?",
            arguments: [try Self.annualActivities(plan), plan.id.text])
    }

    /// Writes what the source sent. `current` is the plan as it stands with pending decisions.
    func write(source: Plan, body: Data, current: Plan) throws {
        try database.execute(
            sql: """
                INSERT INTO plan (id, association, company, organisationNumber, revision, body, annualActivities)
                VALUES (?, ?, ?, ?, 1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET association = excluded.association, company = excluded.company,
                    organisationNumber = excluded.organisationNumber, revision = revision + 1, body = excluded.body,
                    annualActivities = excluded.annualActivities
                """,
            arguments: [
                source.id.text, source.association.text, source.company.name, source.company.organisationNumber?.digits,
                body, try Self.annualActivities(current),
            ])
    }

    private static func annualActivities(_ plan: Plan) throws -> Data {
        try StoredJSON.encode(plan.activities.filter { $0.kind == .annualReview })
    }
}
