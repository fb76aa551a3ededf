/// A rule that a file breaks.
public struct ConformanceFinding: Sendable, Hashable, CustomStringConvertible {
    /// The rule.
    public var rule: ConformanceRule
    /// What is wrong, and where.
    public var message: String

    /// Message and clauses.
    public var description: String { "\(message) (\(rule.rawValue))" }
}
