import AnnualReview

/// The scale from 0 to 100 with the levels' limits and a mark.
struct ScoreScale: PageRecord {
    /// One level's part of the scale.
    struct Zone: PageRecord {
        var level: ScoreLevel
        var from: Int
        var through: Int
        var isHere: Bool

        static let fields: [PageField<Self>] = [
            .text("zoneClass") { "z\($0.level.number)" + ($0.isHere ? " here" : "") },
            .text("x") { "\($0.from).25" }, .text("width") { "\($0.through - $0.from - 1).5" },
            .text("from") { String($0.from) }, .text("word") { $0.level.norwegianName }, .flag("isHere") { $0.isHere },
        ]
    }

    /// 0…100.
    let score: Int
    let level: ScoreLevel

    private var zones: [Zone] {
        let limits: [(ScoreLevel, Int, Int)] = [
            (.needsWork, 0, 40), (.couldBeBetter, 40, 60), (.good, 60, 75), (.veryGood, 75, 90), (.excellent, 90, 100),
        ]
        return limits.map { Zone(level: $0.0, from: $0.1, through: $0.2, isHere: $0.0 == level) }
    }

    /// How far it is to the next level: `13 poeng til Strålende`; `nil` on the best.
    var distance: String? {
        guard let index = zones.firstIndex(where: \.isHere), index + 1 < zones.count else { return nil }
        let next = zones[index + 1]
        return "\(max(1, next.from - score)) poeng til \(next.level.norwegianName)"
    }

    static let fields: [PageField<Self>] = [.list("zones") { $0.zones }, .text("mark") { String($0.score) }]
}
