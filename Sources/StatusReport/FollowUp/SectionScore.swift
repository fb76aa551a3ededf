import AnnualReview

/// The score at the right of a section's head, and the measure at its end.
struct SectionScore: ReportRecord {
    var score: String
    var level: String
    var measure: String

    static let fields: [ReportField<SectionScore>] = [
        .text("score") { $0.score }, .text("level") { $0.level }, .text("measure") { $0.measure },
    ]
}

extension SectionScore {
    /// The score of a theme.
    init(_ theme: Theme, of review: Review, _ text: TextBank) {
        let score = review.score(of: theme)
        self.init(
            score: String(score?.score ?? 0), level: score.map { text.name(of: $0.level) } ?? "",
            measure: score.map { text.measure($0.measure) } ?? "")
    }
}
