/// The level of a score, best first (R29).
public enum ScoreLevel: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Strålende*.
    case excellent
    /// *Meget bra*.
    case veryGood
    /// *Bra*.
    case good
    /// *Kan bli bedre*.
    case couldBeBetter
    /// *Jobbing må til*.
    case needsWork

    /// 1 for the best level … 5 for the lowest.
    public var number: Int {
        switch self {
        case .excellent: 1
        case .veryGood: 2
        case .good: 3
        case .couldBeBetter: 4
        case .needsWork: 5
        }
    }
}

extension ScoreLevel: Comparable {
    /// Orders by quality: `needsWork < excellent`.
    public static func < (lhs: ScoreLevel, rhs: ScoreLevel) -> Bool { lhs.number > rhs.number }
}
