public import HMSPlan

/// An earlier review of the same plan, as much of it as a comparison needs.
public struct PreviousReview: Hashable, Sendable, Codable {
    /// Its key.
    public var key: ReviewKey
    /// Its as-of day.
    public var asOf: Day
    /// Its total.
    public var total: Int
    /// The total's level.
    public var level: ScoreLevel
    /// The themes' scores.
    public var themes: [ThemeResult]
    /// The rule set it was made with: scores of different rule sets are not compared without saying so.
    public var ruleSet: RuleSetReference

    /// One theme's score.
    public struct ThemeResult: Hashable, Sendable, Codable {
        /// The theme.
        public var theme: Theme
        /// 0…100.
        public var score: Int

        /// A theme's score.
        public init(theme: Theme, score: Int) {
            self.theme = theme
            self.score = score
        }
    }

    /// Creates a value from its fields.
    public init(
        key: ReviewKey, asOf: Day, total: Int, level: ScoreLevel, themes: [ThemeResult], ruleSet: RuleSetReference
    ) {
        self.key = key
        self.asOf = asOf
        self.total = total
        self.level = level
        self.themes = themes
        self.ruleSet = ruleSet
    }

    /// What a later review needs of this one.
    public init(_ review: Review) {
        self.init(
            key: review.key, asOf: review.asOf, total: review.total.score, level: review.total.level,
            themes: review.themes.map { ThemeResult(theme: $0.theme, score: $0.score) }, ruleSet: review.ruleSet)
    }
}
