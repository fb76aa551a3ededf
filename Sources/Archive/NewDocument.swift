/// A finished document on its way into the archive.
public struct NewDocument: Sendable {
    /// Its bytes.
    public let bytes: [UInt8]
    /// What it is.
    public let manifest: DocumentManifest

    /// A document of the given bytes.
    public init(bytes: [UInt8], facts: DocumentManifest.Facts) {
        self.bytes = bytes
        manifest = DocumentManifest(describing: bytes, facts)
    }
}
