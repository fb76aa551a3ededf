/// A portal in which news and notices appear.
public enum Portal: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Arbeidsportal*: for advisers.
    case adviser
    /// *Brukerportal*: for boards.
    case board
}
