/// One login of a user.
public struct Login: Hashable, Sendable, Codable {
    /// The user who logged in.
    public var user: SourceID
    /// When.
    public var time: Timestamp

    /// Creates a value from its fields.
    public init(
        user: SourceID,
        time: Timestamp
    ) {
        self.user = user
        self.time = time
    }
}
