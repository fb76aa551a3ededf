/// A limit on the total, so that nothing can hide a theme that is neglected (DOMAIN §4 "Caps").
public struct ScoreCap: Hashable, Sendable, Codable {
    /// Why a total is capped.
    public enum Reason: Hashable, Sendable, Codable {
        /// The theme is at the lowest level.
        case lowestLevel(theme: Theme)
        /// No risk assessment is completed.
        case noCompletedRiskAssessment
    }

    /// The highest total allowed.
    public var limit: Int
    /// Why, in the order of the themes' priority.
    public var reasons: [Reason]

    /// A cap.
    public init(limit: Int, reasons: [Reason]) {
        self.limit = limit
        self.reasons = reasons
    }
}
