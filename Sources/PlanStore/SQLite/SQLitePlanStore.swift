public import AnnualReview
public import Foundation
import GRDB
public import HMSPlan

/// A plan store in one SQLite file (WAL), the default.
public final class SQLitePlanStore: PlanStore {
    let pool: DatabasePool
    private let decoded = DecodedRecords()

    /// Opens the file, making it where it is missing, and brings its schema up to date.
    ///
    /// - Throws: ``PlanStoreError/database(_:)``.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.migrator.migrate(pool)
        } catch {
            throw PlanStoreError.database("\(path): \(error)")
        }
    }

    // MARK: Reading

    public func snapshot(of plan: SourceID) throws -> PlanSnapshot {
        try reading { try StoreReader($0, decoded).snapshot(of: plan) }
    }

    public func history(of plan: SourceID) throws -> [Review] {
        try reading { try StoreReader($0).history(of: plan) }
    }

    public func find(_ company: String) throws -> [PlanReference] {
        try reading { try StoreReader($0).find(company) }
    }

    public func select(_ selection: PlanSelection) throws -> [PlanReference] {
        try reading { try StoreReader($0).select(selection) }
    }

    public func notices(portal: Portal, limit: Int) throws -> [Notice] {
        try reading { try StoreReader($0).notices(portal: portal, limit: limit) }
    }

    public func documents() throws -> [DocumentReference] {
        try reading { database in
            try Row.fetchAll(database, sql: "SELECT DISTINCT id, mediaType FROM document ORDER BY id").map {
                DocumentReference(id: $0["id"], mediaType: $0["mediaType"])
            }
        }
    }

    // MARK: Writing

    public func commit(_ review: Review, json: Data?, documents: [DocumentReference]) throws {
        try writing {
            try ReviewCommit(database: $0, decoded: decoded, review: review, json: json, documents: documents).run()
        }
    }

    public func undoNotification(of plan: SourceID, channel: NotificationChannel, at time: Timestamp) throws {
        try writing { try NotificationUndo($0, plan: plan, channel: channel, time: time).run() }
    }

    public func importing(_ body: (inout any PortfolioImport) throws -> Void) throws -> ImportReport {
        try writing { database in
            var portfolioImport: any PortfolioImport = SQLiteImport(database)
            try body(&portfolioImport)
            guard var finished = portfolioImport as? SQLiteImport else { return ImportReport() }
            return try finished.finish()
        }
    }

    public func export(_ body: (ExchangeRecord) throws -> Void) throws {
        try reading { try StoreReader($0).export(body) }
    }

    // MARK: Access

    private func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try Self.inOurWords { try read(body) }
    }

    /// Runs `body` in a transaction that an error rolls back.
    private func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try Self.inOurWords { try pool.write(body) }
    }

    private static func inOurWords<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as DatabaseError {
            throw PlanStoreError.database(error.message ?? "error \(error.resultCode.rawValue)")
        }
    }
}
