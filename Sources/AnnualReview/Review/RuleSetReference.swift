/// The rule set a review was made with.
public struct RuleSetReference: Hashable, Sendable, Codable {
    /// Name, such as `standard`.
    public var name: String
    /// Version, such as `1.0`.
    public var version: String

    /// A reference.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}
