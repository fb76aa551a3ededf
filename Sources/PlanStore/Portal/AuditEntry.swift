public import HMSPlan

/// A line of the log of who did what: sign-ins, reads of documents, starts, changes.
public struct AuditEntry: Hashable, Sendable {
    /// When.
    public let time: Timestamp
    /// The tenant.
    public let association: SourceID
    /// The account's address, or `token:` with a token's name.
    public let actor: String
    /// What was done: `sign-in`, `read-document`, `start-run`, …
    public let action: String
    /// What it was done to.
    public let subject: String

    /// A line.
    public init(time: Timestamp, association: SourceID, actor: String, action: String, subject: String) {
        self.time = time
        self.association = association
        self.actor = actor
        self.action = action
        self.subject = subject
    }
}
