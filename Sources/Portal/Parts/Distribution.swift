import AnnualReview

/// How many companies stand on each level, best first.
struct Distribution: PageRecord {
    /// One level.
    struct Share: PageRecord {
        var level: ScoreLevel
        var count: Int
        var all: Int
        var largest: Int
        /// The list of these companies.
        var address: String

        static let fields: [PageField<Self>] = [
            .text("levelClass") { $0.level.className }, .record("score") { ScoreChip(level: $0.level) },
            .number("count") { $0.count }, .text("percent") { NumberText.percent($0.count, of: $0.all) },
            .text("width") { NumberText.coordinate($0.largest == 0 ? 0 : 1000 * $0.count / $0.largest) },
            .text("address") { $0.address },
        ]
    }

    let shares: [Share]

    /// Counts by level; `address` leads to the list of a level.
    init(_ counts: [ScoreLevel: Int], address: (ScoreLevel) -> String) {
        let all = counts.values.reduce(0, +)
        let largest = counts.values.max() ?? 0
        shares = ScoreLevel.allCases.map { level in
            Share(level: level, count: counts[level] ?? 0, all: all, largest: largest, address: address(level))
        }
    }

    static let fields: [PageField<Self>] = [.list("shares") { $0.shares }]
}
