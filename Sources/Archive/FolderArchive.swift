import Foundation

/// An archive in a folder of one machine.
///
///     objects/ab/cdef…        a document's bytes, named by their SHA-256
///     manifests/ab/cdef….json a document's manifest, named by the SHA-256 of the manifest itself
///     templates/ab/cdef….json a published template, named by the hash over its files; these lie in objects
///     incoming/               files being written; what lies here after a crash is never referred to
public struct FolderArchive: DocumentArchive {
    /// Path of the folder.
    public let path: String

    /// Opens the archive, making the folder where it is missing.
    public init(path: String) throws(ArchiveError) {
        self.path = path
        for folder in ["objects", "manifests", "incoming"] { try Self.makeFolder("\(path)/\(folder)") }
    }

    public func store(_ documents: [NewDocument]) throws(ArchiveError) -> [ArchivedDocument] {
        var stored: [ArchivedDocument] = []
        var folders: Set<String> = []
        for document in documents {
            try place(document.bytes, in: "objects", as: document.manifest.sha256, folders: &folders)
            let encoded = try Self.encode(document.manifest)
            let id = ContentHash(of: encoded)
            try place(encoded, in: "manifests", as: id, suffix: ".json", folders: &folders)
            stored.append(ArchivedDocument(id: id, manifest: document.manifest))
        }
        try sync(folders)
        return stored
    }

    public func manifest(_ id: ContentHash) throws(ArchiveError) -> DocumentManifest {
        let file = file("manifests", id, ".json")
        let bytes = try SyncedFile.read("\(path)/\(file)")
        guard ContentHash(of: bytes) == id, let manifest = Self.decode(bytes) else {
            throw ArchiveError(.corrupted, file, "the manifest has changed since it was archived")
        }
        return manifest
    }

    public func bytes(of manifest: DocumentManifest) throws(ArchiveError) -> [UInt8] {
        let file = file("objects", manifest.sha256)
        let bytes = try SyncedFile.read("\(path)/\(file)")
        guard ContentHash(of: bytes) == manifest.sha256 else {
            throw ArchiveError(.corrupted, file, "the bytes have changed since it was archived")
        }
        return bytes
    }

    public func documents() throws(ArchiveError) -> [ArchivedDocument] {
        var found: [ArchivedDocument] = []
        for id in try manifestIDs() { found.append(ArchivedDocument(id: id, manifest: try manifest(id))) }
        return found.sorted { Self.order($0.manifest) < Self.order($1.manifest) }
    }

    // MARK: Files

    /// Path of a file relative to the archive: the first two digits of the hash are a folder.
    func file(_ area: String, _ hash: ContentHash, _ suffix: String = "") -> String {
        "\(area)/\(hash.hexadecimal.prefix(2))/\(hash.hexadecimal.dropFirst(2))\(suffix)"
    }

    /// The hashes of all manifests, in order.
    func manifestIDs() throws(ArchiveError) -> [ContentHash] { try ids(in: "manifests") }

    /// The hashes by which the entries of an area are named, in order.
    func ids(in area: String) throws(ArchiveError) -> [ContentHash] {
        var ids: [ContentHash] = []
        for folder in try SyncedFile.names(in: "\(path)/\(area)") {
            for name in try SyncedFile.names(in: "\(path)/\(area)/\(folder)") where name.hasSuffix(".json") {
                guard let id = ContentHash(hexadecimal: folder + name.dropLast(5)) else { continue }
                ids.append(id)
            }
        }
        return ids.sorted()
    }

    /// Writes a file where there is none yet, and notes the folders that are to be synced.
    func place(
        _ bytes: [UInt8], in area: String, as hash: ContentHash, suffix: String = "", folders: inout Set<String>
    ) throws(ArchiveError) {
        let target = "\(path)/\(file(area, hash, suffix))"
        let folder = "\(path)/\(area)/\(hash.hexadecimal.prefix(2))"
        // A file that stands already is whole, because files get their name only when they are. Its name may not be
        // on the disk yet (another worker is at it), so the folder is synced all the same.
        folders.insert(folder)
        if access(target, F_OK) == 0 { return }
        if access(folder, F_OK) != 0 {
            try Self.makeFolder(folder)
            folders.insert("\(path)/\(area)")
        }
        try SyncedFile.write(bytes, to: target, by: "\(path)/incoming")
    }

    /// Makes the folder of an area.
    func makeArea(_ area: String) throws(ArchiveError) {
        try Self.makeFolder("\(path)/\(area)")
        try SyncedFile.syncFolder(path)
    }

    /// Syncs folders, so that the names in them last.
    func sync(_ folders: Set<String>) throws(ArchiveError) {
        for folder in folders.sorted() { try SyncedFile.syncFolder(folder) }
    }

    private static func makeFolder(_ path: String) throws(ArchiveError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw ArchiveError(.inputOutput, path, "the folder cannot be made: \(error.localizedDescription)")
        }
    }

    static func encode(_ manifest: some Encodable) throws(ArchiveError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(manifest)) + [UInt8(ascii: "\n")]
        } catch {
            throw ArchiveError(.inputOutput, "manifest", "the manifest cannot be written: \(error)")
        }
    }

    static func decode(_ bytes: [UInt8]) -> DocumentManifest? {
        try? JSONDecoder().decode(DocumentManifest.self, from: Data(bytes))
    }

    private static func order(_ manifest: DocumentManifest) -> (String, String, Int, Int, String) {
        (manifest.association, manifest.plan, manifest.period, manifest.version, manifest.mediaType)
    }
}
