import AnnualReview
import Foundation
import GRDB
import HMSPlan

/// Records a review and applies its decisions. Runs inside of a transaction that an error rolls back.
struct ReviewCommit {
    let database: Database
    let decoded: DecodedRecords
    let review: Review
    /// The review as JSON, where it is written already.
    let json: Data?
    let documents: [DocumentReference]

    func run() throws {
        var plan = try StoreReader(database, decoded).plan(review.key.plan, at: review.planRevision)
        let number = try insertReview()
        for document in documents {
            try database.execute(
                sql: "INSERT INTO document (id, review, mediaType) VALUES (?, ?, ?)",
                arguments: [document.id, number, document.mediaType])
        }
        for decision in review.decisions { try apply(decision, to: &plan, review: number) }
        try PlanRow(database).touch(plan)
    }

    private func insertReview() throws -> Int64 {
        let key = review.key
        let exists = try Bool.fetchOne(
            database, sql: "SELECT 1 FROM review WHERE plan = ? AND period = ? AND version = ?",
            arguments: [key.plan.text, key.period, key.version])
        if exists == true { throw PlanStoreError.alreadyReviewed }
        try database.execute(
            sql: """
                INSERT INTO review (plan, association, period, version, asOf, runTime, total, level, completedActivity, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key.plan.text, review.association.id.text, key.period, key.version, review.asOf.description,
                review.runTime.secondsSinceEpoch, review.total.score, review.total.level.rawValue,
                review.standing.completedActivity?.text, try json ?? StoredJSON.encode(review),
            ])
        return database.lastInsertedRowID
    }

    private func apply(_ decision: Decision, to plan: inout Plan, review number: Int64) throws {
        if let pending = PendingDecision(decision, plan: plan, at: review.runTime) {
            pending.apply(to: &plan)
            try database.execute(
                sql: "INSERT INTO pendingDecision (plan, body) VALUES (?, ?)",
                arguments: [plan.id.text, try StoredJSON.encode(pending)])
        }
        switch decision {
        case .activateNotification(let channel, let comment):
            try SettingLog(database).write(
                SettingLog.Entry(
                    plan: plan.id, channel: channel, isActive: true, time: review.runTime, author: .system,
                    comment: comment))
        case .postNotice(let portal, let text):
            try database.execute(
                sql: "INSERT INTO notice (review, portal, association, plan, text, postedAt) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    number, portal.rawValue, review.association.id.text, plan.id.text, text,
                    review.runTime.secondsSinceEpoch,
                ])
        case .completeActivity, .createActivity, .flag: break
        }
    }
}
