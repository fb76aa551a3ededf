import AnnualReview
import GRDB
public import HMSPlan

extension SQLitePlanStore: CompanyIndex {
    /// Rows written in one transaction, so that others can write in between.
    private static let rowsAtOnce = 200

    @discardableResult
    public func refreshIndex() throws -> Int {
        var written = 0
        while true {
            let stale = try pool.read { try CompanyEntryWriter($0).stale(limit: Self.rowsAtOnce) }
            if stale.isEmpty { return written }
            try pool.write { database in
                for plan in stale { try CompanyEntryWriter(database).write(plan) }
            }
            written += stale.count
        }
    }

    public func association(_ id: SourceID) throws -> HMSPlan.Association? {
        try pool.read { database in
            let statement = try database.cachedStatement(sql: "SELECT body FROM association WHERE id = ?")
            return try Row.fetchOne(statement, arguments: [id.text]).map {
                try StoredJSON.decode(HMSPlan.Association.self, from: $0["body"])
            }
        }
    }

    public func associations() throws -> [HMSPlan.Association] {
        try pool.read { database in
            try Row.fetchAll(database, sql: "SELECT body FROM association ORDER BY name, id").map {
                try StoredJSON.decode(HMSPlan.Association.self, from: $0["body"])
            }
        }
    }

    public func companies(_ query: CompanyQuery) throws -> CompanyPage {
        try pool.read { database in
            let filter = CompanyFilter(query)
            var arguments = filter.arguments
            let hits = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM companyEntry WHERE \(filter.condition)",
                arguments: StatementArguments(arguments))
            let total = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM companyEntry WHERE association = ?",
                arguments: [query.association.text])
            arguments["limit"] = query.pageSize
            arguments["offset"] = max(0, query.page - 1) * query.pageSize
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM companyEntry WHERE \(filter.condition) ORDER BY \(filter.order)
                    LIMIT :limit OFFSET :offset
                    """, arguments: StatementArguments(arguments))
            return CompanyPage(entries: rows.map(Self.entry), hits: hits ?? 0, total: total ?? 0)
        }
    }

    public func plans(_ query: CompanyQuery) throws -> [SourceID] {
        try pool.read { database in
            let filter = CompanyFilter(query)
            return try String.fetchAll(
                database, sql: "SELECT plan FROM companyEntry WHERE \(filter.condition) ORDER BY \(filter.order)",
                arguments: StatementArguments(filter.arguments)
            ).map { SourceID($0) }
        }
    }

    public func company(_ plan: SourceID, association: SourceID) throws -> CompanyEntry? {
        try pool.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT * FROM companyEntry WHERE plan = ? AND association = ?")
            return try Row.fetchOne(statement, arguments: [plan.text, association.text]).map(Self.entry)
        }
    }

    public func references(_ plans: [SourceID], association: SourceID) throws -> [PlanReference] {
        try pool.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT name, nameKey, organisationNumber FROM companyEntry WHERE plan = ? AND association = ?")
            let found = try plans.compactMap { plan in
                try Row.fetchOne(statement, arguments: [plan.text, association.text]).map { row in
                    let number: String? = row["organisationNumber"]
                    let reference = PlanReference(
                        id: plan, association: association, company: row["name"],
                        organisationNumber: number.flatMap { OrganisationNumber($0) })
                    return (reference, NorwegianSortKey(reference.company).bytes)
                }
            }
            return found.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        }
    }

    public func movers(
        association: SourceID, period: Int, falling: Bool, limit: Int
    ) throws -> [CompanyEntry] {
        try pool.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM companyEntry
                    WHERE association = ? AND period = ? AND score \(falling ? "<" : ">") previousScore
                    ORDER BY score - previousScore \(falling ? "ASC" : "DESC"), nameKey LIMIT ?
                    """, arguments: [association.text, period, limit]
            ).map(Self.entry)
        }
    }

    static func entry(_ row: Row) -> CompanyEntry {
        let number: String? = row["organisationNumber"]
        let weakest: String? = row["weakest"]
        return CompanyEntry(
            plan: SourceID(row["plan"]), name: row["name"],
            organisationNumber: number.flatMap { OrganisationNumber($0) },
            units: row["units"], deadline: day(row["deadline"]), lastReviewed: day(row["lastReviewed"]),
            reviewedPeriod: row["reviewedPeriod"], score: score(row["period"], row["score"], row["level"]),
            previous: score(row["previousPeriod"], row["previousScore"], row["previousLevel"]),
            weakest: weakest.flatMap { Theme(rawValue: $0) })
    }

    private static func day(_ days: Int?) -> Day? { days.map { Day(daysSinceEpoch: $0) } }

    private static func score(_ period: Int?, _ total: Int?, _ level: Int?) -> ReviewScore? {
        guard let period, let total, let level = level.flatMap(self.level) else { return nil }
        return ReviewScore(period: period, total: total, level: level)
    }

    static func level(_ number: Int) -> ScoreLevel? { ScoreLevel.allCases.first { $0.number == number } }
}
