public import HMSPlan

/// A person's access to the portals of one association, and for the board to one plan.
public struct Account: Hashable, Sendable {
    /// Number in the database.
    public let id: Int64
    /// E-mail address in lower case: names the account.
    public let email: String
    /// Full name.
    public let name: String
    /// What the person may do.
    public let role: AccountRole
    /// The tenant whose data the person sees.
    public let association: SourceID
    /// The plan a board member belongs to; `nil` for all others.
    public let plan: SourceID?
    /// Whether the person can sign in.
    public let isActive: Bool
    /// Notices posted up to this moment are read.
    public let noticesReadAt: Timestamp
    /// Until when a password that somebody else made may be used; `nil` where the person has chosen it.
    public let passwordExpiresAt: Timestamp?

    /// An account as the store has it.
    public init(
        id: Int64, email: String, name: String, role: AccountRole, association: SourceID, plan: SourceID?,
        isActive: Bool, noticesReadAt: Timestamp, passwordExpiresAt: Timestamp? = nil
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.role = role
        self.association = association
        self.plan = plan
        self.isActive = isActive
        self.noticesReadAt = noticesReadAt
        self.passwordExpiresAt = passwordExpiresAt
    }
}
