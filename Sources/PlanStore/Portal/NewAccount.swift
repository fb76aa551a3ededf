public import HMSPlan

/// An account to be added.
public struct NewAccount: Hashable, Sendable {
    /// E-mail address; kept in lower case.
    public let email: String
    /// Full name.
    public let name: String
    /// What the person may do.
    public let role: AccountRole
    /// The tenant.
    public let association: SourceID
    /// The plan, for board members and for nobody else.
    public let plan: SourceID?
    /// Hash of the password; `nil` for people who sign in through a provider only.
    public let passwordHash: String?
    /// Until when the password may be used; `nil` where the person has chosen it.
    public let passwordExpiresAt: Timestamp?

    /// An account to be added.
    public init(
        email: String, name: String, role: AccountRole, association: SourceID, plan: SourceID? = nil,
        passwordHash: String? = nil, passwordExpiresAt: Timestamp? = nil
    ) {
        self.email = email.lowercased()
        self.name = name
        self.role = role
        self.association = association
        self.plan = plan
        self.passwordHash = passwordHash
        self.passwordExpiresAt = passwordExpiresAt
    }
}
