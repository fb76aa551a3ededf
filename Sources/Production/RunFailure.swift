/// Why a plan could not be reviewed.
public struct RunFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure.
    public enum Code: String, Hashable, Sendable {
        /// The starting adviser is not an adviser of the plan's association.
        case unknownAdviser
        /// The review itself is impossible: the as-of day lies in the future.
        case notReviewable
        /// The plan did not exist yet on the as-of day: it has no part in the period.
        case planMadeLater
        /// The report could not be made.
        case report
        /// The archive could not be written.
        case archive
        /// The database refused.
        case database
        /// Someone kept changing the plan.
        case planKeepsChanging
    }

    /// The kind of failure.
    public let code: Code
    /// The reason in words.
    public let reason: String

    /// A failure.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    public var description: String { reason }
}
