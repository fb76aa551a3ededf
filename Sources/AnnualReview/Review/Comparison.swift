/// How a review's scores moved since the previous one.
public struct Comparison: Hashable, Sendable, Codable {
    /// The earlier review.
    public var previous: PreviousReview
    /// Total now minus total then.
    public var change: Int
    /// The themes' changes, in the order of this review's themes.
    public var themes: [ThemeChange]
    /// Whether both were made with the same rule set and version.
    public var sameRules: Bool

    /// One theme's change.
    public struct ThemeChange: Hashable, Sendable, Codable {
        /// The theme.
        public var theme: Theme
        /// Score now minus score then.
        public var change: Int

        /// A change.
        public init(theme: Theme, change: Int) {
            self.theme = theme
            self.change = change
        }
    }

    /// Creates a value from its fields.
    public init(previous: PreviousReview, change: Int, themes: [ThemeChange], sameRules: Bool) {
        self.previous = previous
        self.change = change
        self.themes = themes
        self.sameRules = sameRules
    }
}
