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
        for number in 1...last where Self.isShown(number, page, last) {
            if let previous = links.last?.number, number > previous + 1 {
                links.append(Link(number: previous + 1, address: "", isGap: true))
            }
            links.append(
                Link(
                    number: number, address: address(number), isCurrent: number == page,
                    isFar: abs(number - page) > 1 && number != 1))
        }
        self.links = links
    }

    /// Whether a page has a link: the first two, the last, those beside the current one, and one that alone would be a gap.
    private static func isShown(_ number: Int, _ page: Int, _ last: Int) -> Bool {
        let isPlain = { (number: Int) in number <= 2 || number >= last || abs(number - page) <= 1 }
        return isPlain(number) || isPlain(number - 1) && isPlain(number + 1)
    }

    static let fields: [PageField<Self>] = [
        .number("from") { ($0.page - 1) * $0.size + 1 }, .number("through") { min($0.page * $0.size, $0.hits) },
        .number("hits") { $0.hits }, .list("links") { $0.links },
        .optional("next") { $0.page * $0.size < $0.hits ? String($0.page + 1) : nil },
    ]
}
