import PlanStore

/// The people who may use the portals of an association, and the log of what they did.
struct AccountsPage: PageRecord {
    var accounts: [Account]
    var entries: [AuditEntry]
    /// Who looks: cannot lock out themselves.
    var reader: Int64
    var form = AccountForm()
    /// A password that was just made, and whose it is: shown this once.
    var secret: Secret?

    /// A new password.
    struct Secret: PageRecord {
        var email: String
        var password: String

        static let fields: [PageField<Self>] = [.text("email") { $0.email }, .text("password") { $0.password }]
    }

    /// A person.
    struct Row: PageRecord {
        var account: Account
        var isReader: Bool

        /// Roles that the account can have: a board member's goes with the housing company.
        private var roles: [RoleChoice] {
            AccountRole.allCases.filter { ($0 == .boardMember) == (account.role == .boardMember) }
                .map { RoleChoice(role: $0, isSelected: $0 == account.role) }
        }

        static let fields: [PageField<Self>] = [
            .text("id") { String($0.account.id) }, .text("name") { $0.account.name },
            .text("email") { $0.account.email }, .text("role") { $0.account.role.norwegianName },
            .list("roles") { $0.roles }, .flag("hasRoles") { !$0.isReader && $0.roles.count > 1 },
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
            .text("action") { $0.entry.words }, .text("subject") { $0.entry.subject },
        ]
    }

    static let fields: [PageField<Self>] = [
        .list("rows") { page in page.accounts.map { Row(account: $0, isReader: $0.id == page.reader) } },
        .text("count") { NumberText.count($0.accounts.count, "konto", "kontoer") },
        .list("entries") { $0.entries.map { Entry(entry: $0) } }, .record("form") { $0.form },
        .list("errors") { $0.form.links }, .flag("hasErrors") { !$0.form.problems.isEmpty },
        .optional("secret") { $0.secret },
    ]
}
