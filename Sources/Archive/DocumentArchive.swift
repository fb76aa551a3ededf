/// A content-addressed, append-only store of finished documents and their manifests.
///
/// Documents stay as they were written: there is no call that changes or removes one. Where `store` has returned,
/// bytes and manifests survive a power failure; the database may then refer to them (DESIGN decision 7).
public protocol DocumentArchive: Sendable {
    /// Writes documents and syncs them; the same documents again change nothing.
    ///
    /// - Throws: `ArchiveError` when the store cannot be written; what was written before stays as unreferenced documents.
    func store(_ documents: [NewDocument]) throws(ArchiveError) -> [ArchivedDocument]

    /// The manifest of a document.
    func manifest(_ id: ContentHash) throws(ArchiveError) -> DocumentManifest

    /// The bytes of a document, checked against the manifest's hash.
    func bytes(of manifest: DocumentManifest) throws(ArchiveError) -> [UInt8]

    /// All documents, ordered by plan, period, version and media type.
    func documents() throws(ArchiveError) -> [ArchivedDocument]

    /// Reads everything again and lists what is missing or changed. Empty when the archive is sound.
    func verify() throws(ArchiveError) -> [ArchiveFinding]

    /// Whether the archive is there and can be written; reads and writes no document.
    func check() throws(ArchiveError)
}
