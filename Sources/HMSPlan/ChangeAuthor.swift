/// Who changed a setting.
public enum ChangeAuthor: String, Hashable, Sendable, Codable, CaseIterable {
    /// *bruker*: a user of the housing company.
    case user
    /// *rådgiver*: an adviser of the housing association.
    case adviser
    /// The annual review itself.
    case system
}
