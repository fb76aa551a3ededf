/// A document that the source system has in the customer's archive.
public struct ArchiveEntry: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Type of document.
    public var kind: String
    /// Date of the document.
    public var date: Day
    /// Hash of the file: 64 hexadecimal digits.
    public var sha256: String

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        kind: String,
        date: Day,
        sha256: String
    ) {
        self.id = id
        self.kind = kind
        self.date = date
        self.sha256 = sha256
    }
}
