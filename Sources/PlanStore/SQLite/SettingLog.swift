import GRDB
import HMSPlan

/// The log of notification settings that were switched (DOMAIN §8, GDPR).
struct SettingLog {
    /// One change.
    struct Entry {
        let plan: SourceID
        let channel: NotificationChannel
        let isActive: Bool
        let time: Timestamp
        let author: ChangeAuthor
        let comment: String
    }

    private let database: Database

    init(_ database: Database) { self.database = database }

    func write(_ entry: Entry) throws {
        try database.execute(
            sql: """
                INSERT INTO settingChange (plan, channel, isActive, changedAt, changedBy, comment)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.plan.text, entry.channel.rawValue, entry.isActive, entry.time.secondsSinceEpoch,
                entry.author.rawValue, entry.comment,
            ])
    }
}

/// Switches a channel off again that a review switched on.
struct NotificationUndo {
    private let database: Database
    private let plan: SourceID
    private let channel: NotificationChannel
    private let time: Timestamp

    init(_ database: Database, plan: SourceID, channel: NotificationChannel, time: Timestamp) {
        self.database = database
        self.plan = plan
        self.channel = channel
        self.time = time
    }

    func run() throws {
        let last = try Bool.fetchOne(
            database,
            sql: "SELECT isActive FROM settingChange WHERE plan = ? AND channel = ? ORDER BY number DESC LIMIT 1",
            arguments: [plan.text, channel.rawValue])
        guard last == true else { throw PlanStoreError.notActivated(channel) }
        try SettingLog(database).write(
            SettingLog.Entry(
                plan: plan, channel: channel, isActive: false, time: time, author: .adviser,
                comment: "Automatisk aktivering er angret."))
        try database.execute(
            sql: "INSERT INTO pendingDecision (plan, body) VALUES (?, ?)",
            arguments: [plan.text, try StoredJSON.encode(PendingDecision.undone(channel, at: time))])
        try PlanRow(database).touch(try StoreReader(database).snapshot(of: plan).plan)
    }
}
