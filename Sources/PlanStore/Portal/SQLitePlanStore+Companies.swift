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
            let stale = try read { try CompanyEntryWriter($0).stale(limit: Self.rowsAtOnce) }
            if stale.isEmpty { return written }
            try pool.write { database in
                for plan in stale { try CompanyEntryWriter(database).write(plan) }
            }
            written += stale.count
        }
    }

    public func association(_ id: SourceID) throws -> HMSPlan.Association? {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT body FROM association WHERE id = ?")
            return try Row.fetchOne(statement, arguments: [id.text]).map {
                try StoredJSON.decode(HMSPlan.Association.self, from: $0["body"])
            }
        }
    }

    public func associations() throws -> [HMSPlan.Association] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT body FROM association ORDER BY name, id").map {
                try StoredJSON.decode(HMSPlan.Association.self, from: $0["body"])
            }
        }
    }

    public func companies(_ query: CompanyQuery) throws -> CompanyPage {
        try read { database in
            let filter = CompanyFilter(query)
            var arguments = filter.arguments
            let count = try Self.statement(
                query, database,
                """
                SELECT count(*) FILTER (WHERE \(filter.condition)), count(*) FROM companyEntry
                WHERE association = :association
                """)
            let counts = try Row.fetchOne(count, arguments: StatementArguments(arguments))
            let (hits, total): (Int, Int) = counts.map { ($0[0], $0[1]) } ?? (0, 0)
            guard query.pageSize > 0, hits > 0 else { return CompanyPage(entries: [], hits: hits, total: total) }
            arguments["limit"] = query.pageSize
            arguments["offset"] = max(0, query.page - 1) * query.pageSize
            let page = try Self.statement(
                query, database,
                """
                SELECT \(Self.columns) FROM companyEntry WHERE \(filter.condition) ORDER BY \(filter.order)
                LIMIT :limit OFFSET :offset
                """)
            let rows = try Row.fetchCursor(page, arguments: StatementArguments(arguments))
            return CompanyPage(entries: try Array(rows.map(Self.entry)), hits: hits, total: total)
        }
    }

    /// A list's statement, kept for the next reader; not where words are searched, so that there are not too many.
    private static func statement(_ query: CompanyQuery, _ database: Database, _ sql: String) throws -> Statement {
        query.search.isEmpty ? try database.cachedStatement(sql: sql) : try database.makeStatement(sql: sql)
    }

    public func plans(_ query: CompanyQuery) throws -> [SourceID] {
        try read { database in
            let filter = CompanyFilter(query)
            return try String.fetchAll(
                database, sql: "SELECT plan FROM companyEntry WHERE \(filter.condition) ORDER BY \(filter.order)",
                arguments: StatementArguments(filter.arguments)
            ).map { SourceID($0) }
        }
    }

    public func company(_ plan: SourceID, association: SourceID) throws -> CompanyEntry? {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT \(Self.columns) FROM companyEntry WHERE plan = ? AND association = ?")
            return try Row.fetchOne(statement, arguments: [plan.text, association.text]).map(Self.entry)
        }
    }

    public func references(_ plans: [SourceID], association: SourceID) throws -> [PlanReference] {
        try read { database in
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
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(Self.columns) FROM companyEntry
                    WHERE association = ? AND period = ? AND score \(falling ? "<" : ">") previousScore
                    ORDER BY score - previousScore \(falling ? "ASC" : "DESC"), nameKey LIMIT ?
                    """)
            let rows = try Row.fetchCursor(statement, arguments: [association.text, period, limit])
            return try Array(rows.map(Self.entry))
        }
    }

    /// What ``entry(_:)`` reads, in its order.
    private static let columns = """
        plan, name, organisationNumber, units, deadline, lastReviewed, reviewedPeriod, period, score, level,
        previousPeriod, previousScore, previousLevel, weakest
        """

    private static func entry(_ row: Row) -> CompanyEntry {
        let (number, weakest): (String?, String?) = (row[2], row[13])
        return CompanyEntry(
            plan: SourceID(row[0]), name: row[1], organisationNumber: number.flatMap { OrganisationNumber($0) },
            units: row[3], deadline: day(row[4]), lastReviewed: day(row[5]), reviewedPeriod: row[6],
            score: score(row[7], row[8], row[9]), previous: score(row[10], row[11], row[12]),
            weakest: weakest.flatMap { Theme(rawValue: $0) })
    }

    private static func day(_ days: Int?) -> Day? { days.map { Day(daysSinceEpoch: $0) } }

    private static func score(_ period: Int?, _ total: Int?, _ level: Int?) -> ReviewScore? {
        guard let period, let total, let level = level.flatMap(self.level) else { return nil }
        return ReviewScore(period: period, total: total, level: level)
    }

    static func level(_ number: Int) -> ScoreLevel? { ScoreLevel.allCases.first { $0.number == number } }
}
