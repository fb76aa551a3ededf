public import HMSPlan

/// Why a plan cannot be reviewed.
public enum ReviewError: Error, Hashable, Sendable, Codable {
    /// The as-of day lies after the run day.
    case asOfInFuture(asOf: Day, runDay: Day)
    /// The plan did not exist on the as-of day.
    case planCreatedLater(created: Day, asOf: Day)
}

extension ReviewError: CustomStringConvertible {
    /// The error in words.
    public var description: String {
        switch self {
        case .asOfInFuture(let asOf, let runDay):
            "the as-of day \(asOf) is in the future (the run day is \(runDay))"
        case .planCreatedLater(let created, let asOf):
            "the plan was created \(created), after the as-of day \(asOf)"
        }
    }
}
