/// Why the archive could not do what it was asked.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Code: String, Hashable, Sendable {
        /// No document of that name.
        case notFound
        /// A template's version is published with other files.
        case versionTaken
        /// The bytes are not those that were archived.
        case corrupted
        /// The file system refused.
        case inputOutput
    }

    /// What went wrong.
    public let code: Code
    /// The file or document.
    public let place: String
    /// The reason, such as the system's own words.
    public let reason: String

    /// An error.
    public init(_ code: Code, _ place: String, _ reason: String) {
        self.code = code
        self.place = place
        self.reason = reason
    }

    public var description: String { "archive: \(place): \(reason)" }
}
