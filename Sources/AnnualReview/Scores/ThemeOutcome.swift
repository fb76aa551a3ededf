/// A theme's terms and findings, before rounding, levels and priority.
struct ThemeOutcome {
    var terms: [ScoreTerm]
    var findings: [Finding]

    /// The sum of the terms, rounded once, 0…100.
    var score: Int {
        let sum = terms.reduce(ScorePoints(0)) { $0 + $1.points }
        return min(100, max(0, sum.rounded))
    }
}
