/// A contact of the plan (caretaker, electrician, …). Missing information is a blank field (R44).
public struct Contact: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// What the contact is for.
    public var role: String
    /// Name; empty where missing.
    public var name: String
    /// Telephone; empty where missing.
    public var phone: String
    /// E-mail; empty where missing.
    public var email: String

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        role: String,
        name: String = "",
        phone: String = "",
        email: String = ""
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.phone = phone
        self.email = email
    }
}
