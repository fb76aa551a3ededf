/// A user of a plan.
public struct User: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Full name.
    public var name: String
    /// Role in the plan.
    public var role: UserRole
    /// Whether the user still has access.
    public var isActive: Bool
    /// Last login, where the source knows it.
    public var lastLogin: Timestamp?

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        name: String,
        role: UserRole,
        isActive: Bool = true,
        lastLogin: Timestamp? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.isActive = isActive
        self.lastLogin = lastLogin
    }
}
