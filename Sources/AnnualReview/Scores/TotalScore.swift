/// The total HSE score (R22, R33).
public struct TotalScore: Hashable, Sendable, Codable {
    /// Weighted sum of the themes in hundredths of a point, before rounding and caps.
    public var hundredths: Int
    /// 0…100: rounded half up, then capped.
    public var score: Int
    /// The score's level.
    public var level: ScoreLevel
    /// The cap that lowered the score; `nil` where none did.
    public var cap: ScoreCap?

    /// Creates a value from its fields.
    public init(hundredths: Int, score: Int, level: ScoreLevel, cap: ScoreCap? = nil) {
        self.hundredths = hundredths
        self.score = score
        self.level = level
        self.cap = cap
    }

    /// The weighted sum rounded half up, before caps.
    public var uncapped: Int { (hundredths + 50) / 100 }
}
