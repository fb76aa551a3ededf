import Glibc

extension DirectoryResourceLoader {
    /// A file of a bundle.
    public struct Entry: Hashable, Sendable {
        /// Its name from the root.
        public let name: String
        /// Its size in bytes.
        public let size: Int
    }

    /// The files of the bundle by name, names that begin with a full stop left out.
    ///
    /// - Parameter limit: the most entries that are looked at.
    /// - Throws: `resource-missing` where the folder cannot be read, `resource-outside` for symbolic links,
    ///   `resource-too-many-files` above the limit.
    public func files(limit: Int) throws(Diagnostic) -> [Entry] {
        var entries: [Entry] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for name in try names(in: folder) where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : folder + "/" + name
                var status = stat()
                guard lstat(root + "/" + path, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: folders.append(path)
                case S_IFREG: entries.append(Entry(name: path, size: Int(status.st_size)))
                default: throw Self.notAFile(path)
                }
                guard entries.count + folders.count <= limit else { throw Self.tooMany(limit) }
            }
        }
        return entries.sorted { $0.name < $1.name }
    }

    private func names(in folder: String) throws(Diagnostic) -> [String] {
        guard let directory = opendir(root + "/" + folder) else {
            let reason = String(cString: strerror(errno)).lowercased()
            throw Diagnostic("resource-missing", .error, "the folder '\(root)' cannot be read: \(reason)")
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    private static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "resource-outside", .error, "'\(path)' is neither a file nor a folder",
            hints: ["copy what a symbolic link leads to into the folder"])
    }

    private static func tooMany(_ limit: Int) -> Diagnostic {
        Diagnostic("resource-too-many-files", .error, "the folder has more than \(limit) files")
    }
}
