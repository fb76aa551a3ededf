/// A housing association (*boligbyggelag*): the tenant that serves many housing companies.
public struct Association: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Name as it is printed.
    public var name: String
    /// Its advisers (*rådgivere*): who may start a review.
    public var advisers: [Adviser]

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        name: String,
        advisers: [Adviser] = []
    ) {
        self.id = id
        self.name = name
        self.advisers = advisers
    }
}
