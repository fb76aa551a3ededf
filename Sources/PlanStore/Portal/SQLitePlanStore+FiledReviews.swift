public import AnnualReview
import GRDB
public import HMSPlan

extension SQLitePlanStore {
    public func filedReviews(of plan: SourceID, association: SourceID) throws -> [FiledReview] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT review.number, review.period, review.version, asOf, runTime, total, level, readAt FROM review
                    LEFT JOIN reportRead ON reportRead.plan = review.plan AND reportRead.period = review.period
                        AND reportRead.version = review.version
                    WHERE review.association = ? AND review.plan = ? ORDER BY review.period DESC, review.version DESC
                    """)
            return try Row.fetchAll(statement, arguments: [association.text, plan.text])
                .compactMap { try Self.filed($0, plan, database) }
        }
    }

    private static func filed(_ row: Row, _ plan: SourceID, _ database: Database) throws -> FiledReview? {
        guard let asOf = Day(row["asOf"]), let level = ScoreLevel(rawValue: row["level"]) else { return nil }
        let number: Int64 = row["number"]
        let read: Int? = row["readAt"]
        let statement = try database.cachedStatement(
            sql: "SELECT id, mediaType FROM document WHERE review = ? ORDER BY mediaType")
        let documents = try Row.fetchAll(statement, arguments: [number]).map {
            DocumentReference(id: $0["id"], mediaType: $0["mediaType"])
        }
        return FiledReview(
            key: ReviewKey(plan: plan, period: row["period"], version: row["version"]), asOf: asOf,
            time: Timestamp(secondsSinceEpoch: row["runTime"]),
            score: ReviewScore(period: row["period"], total: row["total"], level: level), documents: documents,
            readAt: read.map { Timestamp(secondsSinceEpoch: $0) })
    }

    public func review(_ key: ReviewKey, association: SourceID) throws -> Review? {
        try read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT body FROM review WHERE association = ? AND plan = ? AND period = ? AND version = ?",
                arguments: [association.text, key.plan.text, key.period, key.version]
            ).map { try StoredJSON.decode(Review.self, from: $0["body"]) }
        }
    }

    public func filedDocument(_ id: String, association: SourceID) throws -> (key: ReviewKey, mediaType: String)? {
        try read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT plan, period, version, mediaType FROM document JOIN review ON review.number = document.review
                    WHERE document.id = ? AND association = ?
                    """, arguments: [id, association.text]
            ).map { row in
                let key = ReviewKey(plan: SourceID(row["plan"]), period: row["period"], version: row["version"])
                return (key, row["mediaType"])
            }
        }
    }

    public func markRead(_ key: ReviewKey, account: Int64, at time: Timestamp) throws {
        try pool.write {
            try $0.execute(
                sql: "INSERT OR IGNORE INTO reportRead (plan, period, version, account, readAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [key.plan.text, key.period, key.version, account, time.secondsSinceEpoch])
        }
    }
}
