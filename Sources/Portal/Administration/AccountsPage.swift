import HMSPlan
import PlanStore

/// The people who may use the portals of an association, and the log of what they did.
struct AccountsPage: PageRecord {
    var accounts: [Account]
    var entries: [AuditEntry]
    /// Who looks: cannot lock out themselves.
    var reader: Int64
    var today: Day

    /// A person.
    struct Row: PageRecord {
        var account: Account
        var isReader: Bool

        static let fields: [PageField<Self>] = [
            .text("id") { String($0.account.id) }, .text("name") { $0.account.name },
            .text("email") { $0.account.email }, .text("role") { $0.account.role.norwegianName },
            .record("state") {
                StateMark(kind: $0.account.isActive ? .good : .skipped, word: $0.account.isActive ? "Aktiv" : "Stengt")
            },
            .flag("isActive") { $0.account.isActive }, .flag("canChange") { !$0.isReader },
        ]
    }

    /// A line of the log.
    struct Entry: PageRecord {
        var entry: AuditEntry

        static let fields: [PageField<Self>] = [
            .text("time") { $0.entry.time.numeric }, .text("actor") { $0.entry.actor },
            .text("action") { $0.entry.action }, .text("subject") { $0.entry.subject },
        ]
    }

    static let fields: [PageField<Self>] = [
        .list("rows") { page in page.accounts.map { Row(account: $0, isReader: $0.id == page.reader) } },
        .number("count") { $0.accounts.count }, .list("entries") { $0.entries.map { Entry(entry: $0) } },
    ]
}
