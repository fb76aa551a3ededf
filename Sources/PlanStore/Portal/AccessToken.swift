public import HMSPlan

/// An association's key to the programming interface. The store knows its hash only.
public struct AccessToken: Hashable, Sendable {
    /// Number in the database.
    public let id: Int64
    /// The tenant whose data the token opens.
    public let association: SourceID
    /// What it is for, in the administrator's words.
    public let name: String
    /// When it was made.
    public let createdAt: Timestamp

    /// A token as the store has it.
    public init(id: Int64, association: SourceID, name: String, createdAt: Timestamp) {
        self.id = id
        self.association = association
        self.name = name
        self.createdAt = createdAt
    }
}
