/// An adviser (*rådgiver*) of a housing association; starts reviews and is named in reports.
public struct Adviser: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Full name.
    public var name: String
    /// E-mail address: how the command line names an adviser.
    public var email: String

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        name: String,
        email: String
    ) {
        self.id = id
        self.name = name
        self.email = email
    }
}
