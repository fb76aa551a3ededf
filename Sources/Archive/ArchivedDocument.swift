/// A document in the archive: its manifest and the manifest's own hash, by which it is named.
public struct ArchivedDocument: Hashable, Sendable {
    /// Hash of the manifest: names the document, also where two plans have the same bytes.
    public let id: ContentHash
    /// What it is.
    public let manifest: DocumentManifest

    /// A document with its id.
    public init(id: ContentHash, manifest: DocumentManifest) {
        self.id = id
        self.manifest = manifest
    }
}
