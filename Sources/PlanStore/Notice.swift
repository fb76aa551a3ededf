public import HMSPlan

/// A notice in a portal (R26).
public struct Notice: Hashable, Sendable, Codable {
    /// Where it appears.
    public let portal: Portal
    /// The association whose advisers, or whose housing company's board, see it.
    public let association: SourceID
    /// The plan it is about.
    public let plan: SourceID
    /// What it says.
    public let text: String
    /// When it was posted.
    public let postedAt: Timestamp

    /// A notice.
    public init(portal: Portal, association: SourceID, plan: SourceID, text: String, postedAt: Timestamp) {
        self.portal = portal
        self.association = association
        self.plan = plan
        self.text = text
        self.postedAt = postedAt
    }
}
