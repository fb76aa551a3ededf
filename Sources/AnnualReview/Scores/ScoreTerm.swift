/// One term of a theme's score, so that every figure behind it can be printed.
public struct ScoreTerm: Hashable, Sendable, Codable {
    /// What a term stands for.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Points for how long ago the board logged in.
        case recency
        /// Points for how often the board logged in.
        case use
        /// The points a theme begins with before anything is taken away.
        case start
        /// Points taken away for what is overdue (negative).
        case overdue
        /// Points given back for what was done in the last 12 months.
        case relief
        /// A fixed score because there is nothing to count.
        case fixed
        /// Points for filled risk points.
        case filledPoints
        /// Points for the age of the newest completed risk assessment, or of the newest draft where none is completed.
        case age
    }

    /// What the term stands for.
    public var kind: Kind
    /// Its points; terms of a theme add up to its score before rounding.
    public var points: ScorePoints
    /// The most the term could give; `nil` where that says nothing.
    public var maximum: Int?

    /// A term.
    public init(_ kind: Kind, _ points: ScorePoints, maximum: Int? = nil) {
        self.kind = kind
        self.points = points
        self.maximum = maximum
    }
}
