/// The values of *Administrativ informasjon* and *Brukere*.
struct AdministrationPage: ReportRecord {
    var facts: [Fact]
    var remarks: [String]
    var history: String?
    var users: [UserRow]
    var noUsers: String?
    var userRemarks: [String]
    var noUserRemark: String?

    /// A line of facts; the marks belong to notification channels.
    struct Fact: ReportRecord {
        var name: String
        var value: String
        var aside: String?
        var isOn = false
        var isOff = false

        static let fields: [ReportField<Fact>] = [
            .text("name") { $0.name }, .text("value") { $0.value }, .optionalText("aside") { $0.aside },
            .flag("isOn") { $0.isOn }, .flag("isOff") { $0.isOff },
        ]
    }

    /// The active users of a role.
    struct UserRow: ReportRecord {
        var role: String
        var count: String
        var task: String

        static let fields: [ReportField<UserRow>] = [
            .text("role") { $0.role }, .text("count") { $0.count }, .text("task") { $0.task },
        ]
    }

    static let fields: [ReportField<AdministrationPage>] = [
        .list("facts") { $0.facts }, .flag("hasRemarks") { !$0.remarks.isEmpty },
        .texts("remarks") { $0.remarks }, .optionalText("history") { $0.history }, .list("users") { $0.users },
        .optionalText("noUsers") { $0.noUsers }, .flag("hasUserRemarks") { !$0.userRemarks.isEmpty },
        .texts("userRemarks") { $0.userRemarks },
        .optionalText("noUserRemark") { $0.noUserRemark },
    ]
}
