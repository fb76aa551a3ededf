/// What an archived document is, and everything it was made from: enough to make the same bytes again.
public struct DocumentManifest: Hashable, Sendable, Codable {
    /// A template or rule set by name and version.
    public struct Source: Hashable, Sendable, Codable {
        /// Name.
        public var name: String
        /// Version.
        public var version: String
        /// Hash over its files, where it has one.
        public var hash: String?

        /// A source.
        public init(name: String, version: String, hash: String? = nil) {
            self.name = name
            self.version = version
            self.hash = hash
        }
    }

    /// The housing association (tenant), by source id.
    public var association: String
    /// The plan, by source id.
    public var plan: String
    /// Calendar year that is reviewed.
    public var period: Int
    /// Version of the review within the period, from 1.
    public var version: Int
    /// Kind of document: `statusrapport`.
    public var kind: String
    /// `application/pdf`, `text/html`.
    public var mediaType: String
    /// Language tag: `nb-NO`.
    public var language: String
    /// Title as the document states it.
    public var title: String
    /// The day the report speaks of, ISO 8601.
    public var asOf: String
    /// When the review was run, ISO 8601 in UTC: an input, not the clock.
    public var created: String
    /// The template.
    public var template: Source
    /// The theme that is laid over the template, where there is one.
    public var theme: Source?
    /// The rule set.
    public var ruleSet: Source
    /// Engine and library versions: `hmsreview 0.1.0`, `cairo 1.16.0`, …
    public var engine: [String]
    /// PostScript names of the fonts used.
    public var fonts: [String]
    /// Hash of the bytes; set by the archive.
    public var sha256: ContentHash
    /// Number of bytes; set by the archive.
    public var size: Int

    /// A manifest for the given bytes.
    public init(describing bytes: [UInt8], _ facts: Facts) {
        association = facts.association
        plan = facts.plan
        period = facts.period
        version = facts.version
        kind = facts.kind
        mediaType = facts.mediaType
        language = facts.language
        title = facts.title
        asOf = facts.asOf
        created = facts.created
        template = facts.template
        theme = facts.theme
        ruleSet = facts.ruleSet
        engine = facts.engine
        fonts = facts.fonts
        sha256 = ContentHash(of: bytes)
        size = bytes.count
    }

    /// A manifest without what the bytes say themselves. The fields mean what they mean in `DocumentManifest`.
    public struct Facts: Hashable, Sendable {
        public var association: String
        public var plan: String
        public var period: Int
        public var version: Int
        public var kind: String
        public var mediaType: String
        public var language: String
        public var title: String
        public var asOf: String
        public var created: String
        public var template: Source
        public var theme: Source?
        public var ruleSet: Source
        public var engine: [String]
        public var fonts: [String]

        /// Facts about a document.
        public init(
            association: String, plan: String, period: Int, version: Int, kind: String, mediaType: String,
            language: String, title: String, asOf: String, created: String, template: Source, ruleSet: Source,
            engine: [String], fonts: [String]
        ) {
            self.association = association
            self.plan = plan
            self.period = period
            self.version = version
            self.kind = kind
            self.mediaType = mediaType
            self.language = language
            self.title = title
            self.asOf = asOf
            self.created = created
            self.template = template
            self.ruleSet = ruleSet
            self.engine = engine
            self.fonts = fonts
        }
    }
}
