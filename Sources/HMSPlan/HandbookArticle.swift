/// An article of the HSE handbook (*HMS-håndboken*).
public struct HandbookArticle: Hashable, Sendable, Codable {
    /// Address part that names it.
    public var slug: String
    /// Version, 1 or more.
    public var version: Int
    /// Title.
    public var title: String

    /// Creates a value from its fields.
    public init(
        slug: String,
        version: Int,
        title: String = ""
    ) {
        self.slug = slug
        self.version = version
        self.title = title
    }
}
