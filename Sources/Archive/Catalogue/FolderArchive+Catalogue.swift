import Foundation

extension FolderArchive: TemplateCatalogue {
    private static let area = "templates"

    public func publish(
        _ template: PublishedTemplate, files: [String: [UInt8]]
    ) throws(ArchiveError) -> PublishedTemplate {
        let known = try templates()
        if let same = known.first(where: { $0.hash == template.hash }) { return same }
        if let other = known.first(where: { $0.description == template.description }) {
            throw ArchiveError(
                .versionTaken, template.description,
                "this version is published with other files (\(other.hash.hexadecimal.prefix(12))); raise the version")
        }
        var folders: Set<String> = []
        for file in template.files {
            try place(files[file.name] ?? [], in: "objects", as: file.sha256, folders: &folders)
        }
        try sync(folders)
        // The entry comes last: what it names is on the disk.
        folders = []
        try makeArea(Self.area)
        try place(try Self.encode(template), in: Self.area, as: template.hash, suffix: ".json", folders: &folders)
        try sync(folders)
        return template
    }

    public func templates() throws(ArchiveError) -> [PublishedTemplate] {
        var found: [PublishedTemplate] = []
        for hash in try templateHashes() { found.append(try entry(hash)) }
        return found.sorted {
            ($0.name, $0.published, $0.version, $0.hash) < ($1.name, $1.published, $1.version, $1.hash)
        }
    }

    public func files(of template: PublishedTemplate) throws(ArchiveError) -> [String: [UInt8]] {
        var files: [(name: String, bytes: [UInt8])] = []
        for file in template.files {
            let name = self.file("objects", file.sha256)
            let bytes = try SyncedFile.read("\(path)/\(name)")
            guard ContentHash(of: bytes) == file.sha256 else {
                throw ArchiveError(.corrupted, name, "the bytes have changed since it was archived")
            }
            files.append((file.name, bytes))
        }
        guard ContentHash(ofFiles: files) == template.hash else { throw Self.changed(file(of: template.hash)) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    }

    /// What is missing or changed of published templates.
    func verifyTemplates() throws(ArchiveError) -> [ArchiveFinding] {
        var found: [ArchiveFinding] = []
        for hash in try templateHashes() {
            do throws(ArchiveError) {
                found += findings(in: try entry(hash))
            } catch {
                found.append(ArchiveFinding(.manifestChanged, file: file(of: hash), document: ""))
            }
        }
        return found
    }

    private func findings(in template: PublishedTemplate) -> [ArchiveFinding] {
        do throws(ArchiveError) {
            _ = try files(of: template)
            return []
        } catch {
            return [
                ArchiveFinding(
                    error.code == .notFound ? .missing : .changed, file: String(error.place.trimmingPrefix(path + "/")),
                    document: "template \(template)")
            ]
        }
    }

    private func templateHashes() throws(ArchiveError) -> [ContentHash] {
        access("\(path)/\(Self.area)", F_OK) == 0 ? try ids(in: Self.area) : []
    }

    private func entry(_ hash: ContentHash) throws(ArchiveError) -> PublishedTemplate {
        let name = file(of: hash)
        let bytes = try SyncedFile.read("\(path)/\(name)")
        guard let template = try? JSONDecoder().decode(PublishedTemplate.self, from: Data(bytes)),
            template.hash == hash
        else { throw Self.changed(name) }
        return template
    }

    private func file(of hash: ContentHash) -> String { file(Self.area, hash, ".json") }

    private static func changed(_ name: String) -> ArchiveError {
        ArchiveError(.corrupted, name, "the template has changed since it was published")
    }
}
