/// The pages of a list.
struct Pager: PageRecord {
    /// A page's link, or a gap.
    struct Link: PageRecord {
        var number: Int
        var address: String
        var isCurrent = false
        var isFar = false
        var isGap = false

        static let fields: [PageField<Self>] = [
            .text("number") { NumberText.grouped($0.number) }, .text("address") { $0.address },
            .flag("isCurrent") { $0.isCurrent }, .flag("isFar") { $0.isFar }, .flag("isGap") { $0.isGap },
            .text("value") { String($0.number) },
        ]
    }

    let page: Int
    let size: Int
    let hits: Int
    private let links: [Link]

    /// Pages of a list; `address` leads to one of them. `nil` where one page shows all.
    init?(page: Int, size: Int, hits: Int, address: (Int) -> String) {
        let last = max(1, (hits + size - 1) / size)
        guard last > 1 else { return nil }
        (self.page, self.size, self.hits) = (min(max(1, page), last), size, hits)
        var links: [Link] = []
        for number in 1...last where number <= 2 || number > last - 1 || abs(number - page) <= 1 {
            if let previous = links.last, number > previous.number + 1 {
                links.append(Link(number: previous.number + 1, address: "", isGap: true))
            }
            links.append(
                Link(
                    number: number, address: address(number), isCurrent: number == page,
                    isFar: abs(number - page) > 1 && number != 1))
        }
        self.links = links
    }

    static let fields: [PageField<Self>] = [
        .number("from") { ($0.page - 1) * $0.size + 1 }, .number("through") { min($0.page * $0.size, $0.hits) },
        .number("hits") { $0.hits }, .list("links") { $0.links },
        .optional("next") { $0.page * $0.size < $0.hits ? String($0.page + 1) : nil },
    ]
}
