import AnnualReview
import Foundation
import GRDB
import HMSPlan

/// Reads from one consistent state of the database.
struct StoreReader {
    let database: Database
    private let decoded: DecodedRecords

    init(_ database: Database, _ decoded: DecodedRecords = DecodedRecords()) {
        self.database = database
        self.decoded = decoded
    }

    // MARK: Plans

    /// The plan as the source sent it last, without what reviews decided.
    func source(_ plan: SourceID) throws -> (plan: Plan, revision: Int)? {
        let statement = try database.cachedStatement(sql: "SELECT body, revision FROM plan WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [plan.text]) else { return nil }
        return (try StoredJSON.plan(from: row["body"]), row["revision"])
    }

    func pending(_ plan: SourceID) throws -> [PendingDecision] {
        let statement = try database.cachedStatement(
            sql: "SELECT body FROM pendingDecision WHERE plan = ? ORDER BY number")
        return try Data.fetchAll(statement, arguments: [plan.text]).map {
            try StoredJSON.decode(PendingDecision.self, from: $0)
        }
    }

    /// The plan as it stands, with what reviews decided.
    private func plan(_ id: SourceID) throws -> (plan: Plan, revision: Int)? {
        guard let (source, revision) = try source(id) else { return nil }
        var plan = source
        for decision in try pending(id) { decision.apply(to: &plan) }
        return (plan, revision)
    }

    /// The plan as it stands, for a commit that was made from the given revision.
    ///
    /// - Throws: ``PlanStoreError/notFound(_:)``, ``PlanStoreError/revisionChanged``.
    func plan(_ id: SourceID, at revision: Int) throws -> Plan {
        let statement = try database.cachedStatement(sql: "SELECT revision FROM plan WHERE id = ?")
        guard let current = try Int.fetchOne(statement, arguments: [id.text]) else {
            throw PlanStoreError.notFound(id)
        }
        guard current == revision else { throw PlanStoreError.revisionChanged }
        if let known = decoded.take(id, revision: revision) { return known }
        guard let (plan, _) = try plan(id) else { throw PlanStoreError.notFound(id) }
        return plan
    }

    func snapshot(of id: SourceID) throws -> PlanSnapshot {
        guard let (plan, revision) = try plan(id) else { throw PlanStoreError.notFound(id) }
        decoded.note(plan, revision: revision)
        guard let association = try association(plan.association) else {
            throw PlanStoreError.unknownAssociation(plan: id, association: plan.association)
        }
        return PlanSnapshot(
            plan: plan, association: association, revision: revision, regulationChanges: try regulationChanges(),
            undoneActivations: try undone(id))
    }

    private func association(_ id: SourceID) throws -> Association? {
        let statement = try database.cachedStatement(sql: "SELECT body FROM association WHERE id = ?")
        let rows = try Data.fetchAll(statement, arguments: [id.text])
        return try decoded.values("association \(id)", Association.self, from: rows).first
    }

    private func shared<Value: Decodable & Sendable>(_ kind: String, _ type: Value.Type) throws -> [Value] {
        let statement = try database.cachedStatement(sql: "SELECT body FROM sharedRecord WHERE kind = ? ORDER BY id")
        return try decoded.values(kind, type, from: try Data.fetchAll(statement, arguments: [kind]))
    }

    /// The changes that ship with the program, those of imports in place of equal ids.
    private func regulationChanges() throws -> [RegulationChange] {
        let imported = try shared("regulationChange", RegulationChange.self)
        let known = Set(imported.map(\.id))
        return RegulationChange.norwegian.filter { !known.contains($0.id) } + imported
    }

    /// Channels whose last change was the undoing of an automatic activation.
    private func undone(_ plan: SourceID) throws -> [NotificationChannel] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT channel, isActive FROM settingChange WHERE plan = ? ORDER BY number",
            arguments: [plan.text])
        var state: [NotificationChannel: Bool] = [:]
        for row in rows {
            guard let channel = NotificationChannel(rawValue: row["channel"]) else { continue }
            state[channel] = row["isActive"]
        }
        return NotificationChannel.allCases.filter { state[$0] == false }
    }

    // MARK: Selections

    func find(_ company: String) throws -> [PlanReference] {
        let number = OrganisationNumber(company)?.digits ?? company
        return try Row.fetchAll(
            database,
            sql:
                "SELECT id, association, company, organisationNumber FROM plan WHERE id = ? OR organisationNumber = ? ORDER BY id",
            arguments: [company, number]
        ).map(Self.reference)
    }

    func select(_ selection: PlanSelection) throws -> [PlanReference] {
        var found: [PlanReference] = []
        if case .companies(let companies) = selection.wanted {
            for company in companies {
                let plans = try find(company)
                if plans.isEmpty { throw PlanStoreError.notFound(SourceID(company)) }
                found += plans.filter { !found.contains($0) }
            }
            if let association = selection.association {
                let ids = try associations(association)
                found.removeAll { !ids.contains($0.association) }
            }
            return Array(found.prefix(max(0, selection.limit ?? .max)))
        }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT plan.id, plan.association, company, organisationNumber, annualActivities
                FROM plan JOIN association ON association.id = plan.association
                WHERE ?1 IS NULL OR association.id = ?1 OR association.name = ?1
                ORDER BY plan.association, company, plan.id
                """, arguments: [selection.association])
        while found.count < selection.limit ?? .max, let row = try rows.next() {
            if try isWanted(row, selection) { found.append(Self.reference(row)) }
        }
        return found
    }

    /// The ids of associations with an id or name.
    private func associations(_ name: String) throws -> [SourceID] {
        try String.fetchAll(
            database, sql: "SELECT id FROM association WHERE id = ?1 OR name = ?1 ORDER BY id", arguments: [name]
        ).map { SourceID($0) }
    }

    private func isWanted(_ row: Row, _ selection: PlanSelection) throws -> Bool {
        let plan = SourceID(row["id"])
        var stub = Plan(
            id: plan, association: SourceID(row["association"]), created: selection.asOf,
            company: HousingCompany(name: "", kind: .other))
        stub.activities = try StoredJSON.decode([Activity].self, from: row["annualActivities"])
        let standing = try standing(plan)
        let status = ReviewStatus(
            of: stub, asOf: selection.asOf, runDay: selection.runDay, standing: standing.map(\.review),
            rules: selection.rules)
        let counts = selection.includesReviewed || !status.isReviewed
        switch selection.wanted {
        case .notReviewed, .companies: return counts
        case .notReviewedSince(let day):
            let completed = stub.activities.compactMap { $0.completed?.day }
            return !(completed + standing.map(\.day)).contains { $0 >= day }
        case .due(let day):
            return counts
                && stub.activities.contains { $0.completed == nil && $0.isActive && $0.dueDate <= day }
        }
    }

    private func standing(_ plan: SourceID) throws -> [(review: ReviewStatus.StandingReview, day: Day)] {
        let statement = try database.cachedStatement(
            sql:
                "SELECT period, version, completedActivity, runTime FROM review WHERE plan = ? ORDER BY period, version"
        )
        return try Row.fetchAll(statement, arguments: [plan.text]).map { row in
            let activity: String? = row["completedActivity"]
            let review = ReviewStatus.StandingReview(
                key: ReviewKey(plan: plan, period: row["period"], version: row["version"]),
                completedActivity: activity.map { SourceID($0) })
            return (review, Timestamp(secondsSinceEpoch: row["runTime"]).day)
        }
    }

    private static func reference(_ row: Row) -> PlanReference {
        let number: String? = row["organisationNumber"]
        return PlanReference(
            id: SourceID(row["id"]), association: SourceID(row["association"]), company: row["company"],
            organisationNumber: number.flatMap { OrganisationNumber($0) })
    }

    // MARK: Reviews and notices

    func history(of plan: SourceID) throws -> [Review] {
        let statement = try database.cachedStatement(
            sql: "SELECT body FROM review WHERE plan = ? ORDER BY period, version")
        return try Data.fetchAll(statement, arguments: [plan.text]).map { try StoredJSON.decode(Review.self, from: $0) }
    }

    func notices(portal: Portal, limit: Int) throws -> [Notice] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM notice WHERE portal = ? ORDER BY postedAt DESC, number DESC LIMIT ?",
            arguments: [portal.rawValue, limit]
        ).map { row in
            Notice(
                portal: portal, association: SourceID(row["association"]), plan: SourceID(row["plan"]),
                text: row["text"],
                postedAt: Timestamp(secondsSinceEpoch: row["postedAt"]))
        }
    }

    // MARK: Export

    func export(_ body: (ExchangeRecord) throws -> Void) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(exportedAt) FROM association") ?? 0
        try body(.header(ExchangeHeader(exportedAt: Timestamp(secondsSinceEpoch: last), extent: .full)))
        for association in try Data.fetchAll(database, sql: "SELECT body FROM association ORDER BY id") {
            try body(.association(try StoredJSON.decode(Association.self, from: association)))
        }
        for id in try String.fetchAll(database, sql: "SELECT id FROM plan ORDER BY rowid") {
            try body(.plan(try snapshot(of: SourceID(id)).plan))
        }
        for change in try shared("regulationChange", RegulationChange.self) { try body(.regulationChange(change)) }
        for article in try shared("handbookArticle", HandbookArticle.self) { try body(.handbookArticle(article)) }
        for item in try shared("newsItem", NewsItem.self) { try body(.newsItem(item)) }
    }
}
