public import HMSPlan

/// Why the store could not do what it was asked.
public enum PlanStoreError: Error, Hashable, Sendable {
    /// There is no such plan.
    case notFound(SourceID)
    /// The plan was changed since the snapshot was taken.
    case revisionChanged
    /// The review of this plan, period and version stands already.
    case alreadyReviewed
    /// No review has switched the channel on.
    case notActivated(NotificationChannel)
    /// The file is older than the last one imported for the association.
    case olderFile(association: SourceID, file: Timestamp, last: Timestamp)
    /// A plan names an association that is not known.
    case unknownAssociation(plan: SourceID, association: SourceID)
    /// The database refused, in its own words.
    case database(String)
}

extension PlanStoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let plan): "there is no plan '\(plan)'"
        case .revisionChanged: "the plan was changed meanwhile"
        case .alreadyReviewed: "the plan is reviewed already"
        case .notActivated(let channel): "no review has switched \(channel.rawValue) on"
        case .olderFile(let association, let file, let last):
            "the file was written \(file), before the last one imported for '\(association)' (\(last))"
        case .unknownAssociation(let plan, let association):
            "the plan '\(plan)' names the association '\(association)', which is not known"
        case .database(let words): "the database: \(words)"
        }
    }
}
