/// A file embedded in a PDF file (ISO 32000-1 §7.11.4, ISO 19005-3 annex E).
public struct PDFAttachment: Sendable, Hashable {
    /// How the file relates to the document (`AFRelationship`).
    public enum Relationship: String, Sendable, Hashable {
        /// The figures the document shows.
        case data = "Data"
        /// What the document was made from.
        case source = "Source"
        /// Another form of the same.
        case alternative = "Alternative"
        /// More than the document shows.
        case supplement = "Supplement"
    }

    /// File name: `review.json`.
    public var name: String
    /// Media type: `application/json`.
    public var mediaType: String
    /// What it is, for people.
    public var description: String
    /// How it relates to the document.
    public var relationship: Relationship
    /// Content.
    public var bytes: [UInt8]

    /// A file.
    public init(
        name: String, mediaType: String = "application/json", description: String,
        relationship: Relationship = .data, bytes: [UInt8]
    ) {
        self.name = name
        self.mediaType = mediaType
        self.description = description
        self.relationship = relationship
        self.bytes = bytes
    }
}
