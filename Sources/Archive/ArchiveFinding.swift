/// Something that verification found wrong.
public struct ArchiveFinding: Hashable, Sendable, CustomStringConvertible {
    /// The kind of damage.
    public enum Damage: String, Hashable, Sendable {
        /// The bytes of a document are gone.
        case missing
        /// The bytes are not those of the manifest's hash.
        case changed
        /// A manifest cannot be read or is not what its name says.
        case manifestChanged
    }

    /// The kind of damage.
    public let damage: Damage
    /// The file, relative to the archive.
    public let file: String
    /// The document it belongs to, in words: plan, year, version, media type.
    public let document: String

    /// A finding.
    public init(_ damage: Damage, file: String, document: String) {
        self.damage = damage
        self.file = file
        self.document = document
    }

    public var description: String {
        let words =
            switch damage {
            case .missing: "the file is missing"
            case .changed: "the bytes have changed since it was archived"
            case .manifestChanged: "the manifest has changed since it was archived"
            }
        return document.isEmpty ? "\(file): \(words)" : "\(file): \(words) (\(document))"
    }
}
