import HMSPlan

/// A line of a feed: a notice, a finished run, a news item.
struct FeedItem: PageRecord {
    var kind: StateMark.Kind
    /// What it says.
    var text: String
    var detail: String?
    /// Where it leads, and what the link says.
    var address: String?
    var linkText = ""
    var second: (address: String, text: String)?
    var time: Timestamp
    var isNew = false
    var today: Day

    static let fields: [PageField<Self>] = [
        .record("mark") { StateMark(kind: $0.kind) }, .text("text") { $0.text }, .optional("detail") { $0.detail },
        .optional("address") { $0.address }, .text("linkText") { $0.linkText },
        .optional("secondAddress") { $0.second?.address }, .text("secondText") { $0.second?.text ?? "" },
        .text("time") { $0.time.relative(to: $0.today) }, .flag("isNew") { $0.isNew },
    ]
}
