/// How a score moved: an arrow, a word for those who listen, a signed number.
struct Delta: PageRecord {
    /// Points; `nil` where there is nothing to compare with.
    var change: Int?

    static let fields: [PageField<Self>] = [
        .optional("up") { $0.change.flatMap { $0 > 0 ? NumberText.signed($0) : nil } },
        .optional("down") { $0.change.flatMap { $0 < 0 ? NumberText.signed($0) : nil } },
        .flag("isSame") { $0.change == 0 }, .flag("isNone") { $0.change == nil },
    ]
}
