/// A news item in one or both portals (R1–R5).
public struct NewsItem: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// Title.
    public var title: String
    /// Text.
    public var body: String
    /// Where it appears.
    public var portals: [Portal]
    /// When it was published.
    public var publishedAt: Timestamp
    /// Slugs of handbook articles it links to.
    public var articles: [String]
    /// Whether pictures are blurred in PDF (R14).
    public var blursImages: Bool

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        title: String,
        body: String,
        portals: [Portal],
        publishedAt: Timestamp,
        articles: [String] = [],
        blursImages: Bool = false
    ) {
        self.id = id
        self.title = title
        self.body = body
        self.portals = portals
        self.publishedAt = publishedAt
        self.articles = articles
        self.blursImages = blursImages
    }
}
