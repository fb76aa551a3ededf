extension FolderArchive {
    public func verify() throws(ArchiveError) -> [ArchiveFinding] {
        var findings: [ArchiveFinding] = []
        for id in try manifestIDs() {
            do {
                let manifest = try manifest(id)
                if let finding = check(manifest) { findings.append(finding) }
            } catch {
                findings.append(ArchiveFinding(.manifestChanged, file: file("manifests", id, ".json"), document: ""))
            }
        }
        return findings + (try verifyTemplates())
    }

    private func check(_ manifest: DocumentManifest) -> ArchiveFinding? {
        let document = "\(manifest.plan), \(manifest.period), version \(manifest.version), \(manifest.mediaType)"
        let file = file("objects", manifest.sha256)
        do throws(ArchiveError) {
            _ = try bytes(of: manifest)
            return nil
        } catch {
            return ArchiveFinding(error.code == .notFound ? .missing : .changed, file: file, document: document)
        }
    }
}
