import Glibc

/// A bundle that is a folder: names are resolved inside it and nowhere else (SECURITY, promise 1).
///
/// `..` that leaves the folder and symbolic links are refused, at every part of a name.
public struct DirectoryResourceLoader: ResourceLoader {
    /// Path of the folder.
    public let root: String
    /// Largest file in bytes.
    public let maximumSize: Int

    /// A bundle at a path.
    public init(root: String, maximumSize: Int = 20 << 20) {
        self.root = root
        self.maximumSize = maximumSize
    }

    public func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        let parts = try ResourceName.resolve(name, relativeTo: base)
        var folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw missing(name, String(cString: strerror(errno))) }
        defer { close(folder) }
        for part in parts.dropLast() {
            let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard next >= 0 else { throw missing(name, String(cString: strerror(errno))) }
            close(folder)
            folder = next
        }
        let file = openat(folder, parts.last ?? "", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw missing(name, String(cString: strerror(errno))) }
        defer { close(file) }
        return LoadedResource(name: parts.joined(separator: "/"), bytes: try read(file, name))
    }

    private static let absent = String(cString: strerror(ENOENT))

    private func read(_ file: Int32, _ name: String) throws(Diagnostic) -> [UInt8] {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw missing(name, "it is not a file")
        }
        guard status.st_size <= maximumSize else {
            throw Diagnostic(
                "resource-too-large", .error,
                "'\(name)' has \(status.st_size) bytes; at most \(maximumSize) are allowed")
        }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let part = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                guard part > 0 else { break }
                count += part
            }
        }
        guard bytes.count == size else { throw missing(name, "it cannot be read") }
        return bytes
    }

    public func names() -> [String] {
        // Where the folder cannot be listed there is nothing to suggest.
        ((try? files(limit: Self.listed)) ?? []).map(\.name)
    }

    /// Most files among which a misspelt name is looked for.
    private static let listed = 1_000

    private func missing(_ name: String, _ reason: String) -> Diagnostic {
        let why = reason == Self.absent ? "" : ": \(reason.lowercased())"
        return Diagnostic(
            "resource-missing", .error, "there is no '\(name)'\(why)",
            hints: hints(instead: ResourceName.plain(name)))
    }
}
