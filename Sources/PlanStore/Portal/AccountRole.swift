/// What a person may do in the portals.
public enum AccountRole: String, Hashable, Sendable, Codable, CaseIterable {
    /// *superbruker*: an adviser who also sees rule sets and other advisers' work.
    case superuser
    /// *rådgiver*: starts reviews and follows them.
    case adviser
    /// *styremedlem*: reads the reports of one housing company.
    case boardMember
    /// *maldesigner*: edits templates.
    case designer
    /// *administrator*: keeps accounts and tokens.
    case administrator
}
