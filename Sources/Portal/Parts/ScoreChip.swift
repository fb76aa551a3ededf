import AnnualReview
import PlanStore

/// A score as it is shown everywhere: five ascending steps, the level's word, the points.
struct ScoreChip: PageRecord {
    private let level: ScoreLevel?
    private let points: Int?

    /// A score; `nil` is *Ingen score*.
    init(_ score: ReviewScore?) {
        level = score?.level
        points = score?.total
    }

    /// A level without points.
    init(level: ScoreLevel) {
        self.level = level
        points = nil
    }

    /// A level with points.
    init(level: ScoreLevel, points: Int) {
        self.level = level
        self.points = points
    }

    private func hasStep(_ step: Int) -> Bool { level.map { $0.number <= 6 - step } ?? false }

    static let fields: [PageField<Self>] = [
        .flag("hasScore") { $0.level != nil }, .text("levelClass") { $0.level?.className ?? "" },
        .text("word") { $0.level?.norwegianName ?? "" }, .optional("points") { $0.points.map(String.init) },
        .flag("step1") { $0.hasStep(1) }, .flag("step2") { $0.hasStep(2) }, .flag("step3") { $0.hasStep(3) },
        .flag("step4") { $0.hasStep(4) }, .flag("step5") { $0.hasStep(5) },
    ]
}

extension ScoreLevel {
    /// The class that carries the level's colours.
    var className: String { "s\(number)" }
}
