/// A change of laws or regulations (R45).
public struct RegulationChange: Hashable, Sendable, Codable {
    /// Identity.
    public var id: SourceID
    /// When it takes effect.
    public var inForce: Day
    /// Title.
    public var title: String
    /// One or two sentences.
    public var summary: String
    /// Legal reference, such as `FOR-2009-08-03-1028`.
    public var reference: String
    /// Kinds of company it concerns; empty means all.
    public var appliesTo: [CompanyKind]
    /// Slug of the handbook article.
    public var handbookReference: String?

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        inForce: Day,
        title: String,
        summary: String = "",
        reference: String,
        appliesTo: [CompanyKind] = [],
        handbookReference: String? = nil
    ) {
        self.id = id
        self.inForce = inForce
        self.title = title
        self.summary = summary
        self.reference = reference
        self.appliesTo = appliesTo
        self.handbookReference = handbookReference
    }
}
