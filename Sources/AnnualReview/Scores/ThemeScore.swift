/// The score of one theme with everything it came from.
public struct ThemeScore: Hashable, Sendable, Codable {
    /// The theme.
    public var theme: Theme
    /// 0…100, rounded half up from `terms`.
    public var score: Int
    /// The score's level.
    public var level: ScoreLevel
    /// Weight in the total, in percent.
    public var weight: Int
    /// Rank by how much the total can rise, 1…4; 1 first.
    public var priority: Int
    /// The terms that add up to the score.
    public var terms: [ScoreTerm]
    /// What the figures show, the decisive finding first.
    public var findings: [Finding]
    /// The suggested measure.
    public var measure: SuggestedMeasure

    /// Creates a value from its fields.
    public init(
        theme: Theme, score: Int, level: ScoreLevel, weight: Int, priority: Int, terms: [ScoreTerm],
        findings: [Finding], measure: SuggestedMeasure
    ) {
        self.theme = theme
        self.score = score
        self.level = level
        self.weight = weight
        self.priority = priority
        self.terms = terms
        self.findings = findings
        self.measure = measure
    }

    /// What the theme adds to the total, in hundredths of a point.
    public var contribution: Int { weight * score }

    /// How much the total would rise if the theme reached 100 and no cap held it, in hundredths of a point.
    public var potentialGain: Int { weight * (100 - score) }
}
