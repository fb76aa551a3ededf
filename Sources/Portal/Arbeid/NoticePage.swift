import HMSPlan

/// The feed of notices, by day.
struct NoticePage: PageRecord {
    var items: [FeedItem]
    var unread: Int
    var address: String
    var view: String
    var today: Day
    /// Which parts can be shown: names by value.
    var views: [(value: String, name: String)] = []
    var pager: Pager?

    /// Notices of a day or a month.
    struct Group: PageRecord {
        var id: String
        var heading: String
        var items: [FeedItem]

        static let fields: [PageField<Self>] = [
            .text("id") { $0.id }, .text("heading") { $0.heading }, .list("items") { $0.items },
        ]
    }

    private var groups: [Group] {
        var groups: [Group] = []
        for item in items {
            let heading = heading(item.time.day)
            if groups.last?.heading == heading {
                groups[groups.count - 1].items.append(item)
            } else {
                groups.append(Group(id: "gruppe-\(groups.count + 1)", heading: heading, items: [item]))
            }
        }
        return groups
    }

    private func heading(_ day: Day) -> String {
        if day == today { return "I dag, \(day.withoutYear)" }
        if day.year == today.year, day.month == today.month { return "Tidligere i \(day.monthName)" }
        return day.monthName.prefix(1).uppercased() + day.monthName.dropFirst() + " \(day.year)"
    }

    static let fields: [PageField<Self>] = [
        .list("groups") { $0.groups }, .flag("hasGroups") { !$0.items.isEmpty }, .number("unread") { $0.unread },
        .flag("hasUnread") { $0.unread > 0 }, .text("address") { $0.address },
        .list("views") { page in
            page.views.map { BatchView(name: $0.name, value: $0.value, batch: page.address, current: page.view) }
        },
        .optional("pager") { $0.pager },
    ]
}
