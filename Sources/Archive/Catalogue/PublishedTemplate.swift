/// A version of a template as it was published: it never changes (SECURITY, promise 5).
public struct PublishedTemplate: Hashable, Sendable, Codable {
    /// A file of the template.
    public struct File: Hashable, Sendable, Codable {
        /// Its name from the template's folder.
        public let name: String
        /// Number of bytes.
        public let size: Int
        /// Hash of the bytes: names them in the archive.
        public let sha256: ContentHash
    }

    /// Name, such as `statusrapport`.
    public let name: String
    /// Version, such as `1.0`.
    public let version: String
    /// The schema it is written for.
    public let schema: String
    /// When it was published, ISO 8601 in UTC: an input, not the clock.
    public let published: String
    /// Its files by name.
    public let files: [File]
    /// Hash over the names and bytes of all files: names the version, in reports as well.
    public let hash: ContentHash

    /// A version made of files.
    ///
    /// - Parameters:
    ///   - facts: what the template says about itself, and the moment.
    ///   - files: names from the template's folder, and bytes.
    public init(_ facts: Facts, files: [String: [UInt8]]) {
        name = facts.name
        version = facts.version
        schema = facts.schema
        published = facts.published
        let ordered = files.sorted { $0.key < $1.key }
        self.files = ordered.map { File(name: $0.key, size: $0.value.count, sha256: ContentHash(of: $0.value)) }
        hash = ContentHash(ofFiles: ordered.map { (name: $0.key, bytes: $0.value) })
    }

    /// What a template says about itself, and when it is published.
    public struct Facts: Hashable, Sendable {
        let name: String
        let version: String
        let schema: String
        let published: String

        /// Facts about a version; they mean what they mean in `PublishedTemplate`.
        public init(name: String, version: String, schema: String, published: String) {
            self.name = name
            self.version = version
            self.schema = schema
            self.published = published
        }
    }
}

extension PublishedTemplate: CustomStringConvertible {
    /// `statusrapport@1.0`, as commands name it.
    public var description: String { "\(name)@\(version)" }
}
