import GRDB
public import HMSPlan

extension SQLitePlanStore {
    public func adviserNotices(association: SourceID, limit: Int, offset: Int) throws -> [Notice] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM notice WHERE portal = 'adviser' AND association = ?
                    ORDER BY postedAt DESC, number DESC LIMIT ? OFFSET ?
                    """, arguments: [association.text, limit, offset]
            ).compactMap(Self.notice)
        }
    }

    public func boardNotices(plan: SourceID, association: SourceID, limit: Int) throws -> [Notice] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT * FROM notice WHERE plan = ? AND portal = 'board' AND association = ?
                    ORDER BY postedAt DESC, number DESC LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [plan.text, association.text, limit])
                .compactMap(Self.notice)
        }
    }

    public func noticeCount(association: SourceID, plan: SourceID?, after time: Timestamp) throws -> Int {
        try read { database in
            guard let plan else {
                let statement = try database.cachedStatement(
                    sql: "SELECT count(*) FROM notice WHERE portal = 'adviser' AND association = ? AND postedAt > ?")
                return try Int.fetchOne(statement, arguments: [association.text, time.secondsSinceEpoch]) ?? 0
            }
            let statement = try database.cachedStatement(
                sql:
                    "SELECT count(*) FROM notice WHERE plan = ? AND portal = 'board' AND postedAt > ? AND association = ?"
            )
            return try Int.fetchOne(statement, arguments: [plan.text, time.secondsSinceEpoch, association.text]) ?? 0
        }
    }

    public func news(portal: Portal, limit: Int) throws -> [NewsItem] {
        let items = try read { database in
            try Row.fetchAll(database, sql: "SELECT body FROM sharedRecord WHERE kind = 'newsItem'").map {
                try StoredJSON.decode(NewsItem.self, from: $0["body"])
            }
        }
        let shown = items.filter { $0.portals.contains(portal) }
        return Array(shown.sorted { ($1.publishedAt, $1.id) < ($0.publishedAt, $0.id) }.prefix(limit))
    }

    public func activations(
        of plan: SourceID, association: SourceID
    ) throws -> [(channel: NotificationChannel, time: Timestamp)] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT channel, isActive, changedAt FROM settingChange JOIN plan ON plan.id = settingChange.plan
                    WHERE plan.id = ? AND plan.association = ? ORDER BY number
                    """, arguments: [plan.text, association.text])
            var last: [NotificationChannel: Timestamp] = [:]
            for row in rows {
                guard let channel = NotificationChannel(rawValue: row["channel"]) else { continue }
                last[channel] = row["isActive"] ? Timestamp(secondsSinceEpoch: row["changedAt"]) : nil
            }
            return NotificationChannel.allCases.compactMap { channel in last[channel].map { (channel, $0) } }
        }
    }

    private static func notice(_ row: Row) -> Notice? {
        guard let portal = Portal(rawValue: row["portal"]) else { return nil }
        return Notice(
            portal: portal, association: SourceID(row["association"]), plan: SourceID(row["plan"]), text: row["text"],
            postedAt: Timestamp(secondsSinceEpoch: row["postedAt"]))
    }
}
