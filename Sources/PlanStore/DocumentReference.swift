/// A document in the archive that a review refers to.
public struct DocumentReference: Hashable, Sendable {
    /// The archive's id: 64 hexadecimal digits.
    public let id: String
    /// `application/pdf`, `text/html`.
    public let mediaType: String

    /// A reference.
    public init(id: String, mediaType: String) {
        self.id = id
        self.mediaType = mediaType
    }
}
