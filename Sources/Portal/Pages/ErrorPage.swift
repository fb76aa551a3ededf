/// Why a page cannot be shown, and where to go instead.
struct ErrorPage: PageRecord {
    var heading: String
    var lead: String
    var more: String?
    var actions: [Action]
    var code: Int

    /// A way on.
    struct Action: PageRecord {
        var name: String
        var address: String
        var isMain = false

        static let fields: [PageField<Self>] = [
            .text("name") { $0.name }, .text("address") { $0.address }, .flag("isMain") { $0.isMain },
        ]
    }

    static let fields: [PageField<Self>] = [
        .text("heading") { $0.heading }, .text("lead") { $0.lead }, .optional("more") { $0.more },
        .list("actions") { $0.actions }, .text("code") { String($0.code) },
    ]
}
