/// A bundle in memory: files by their names from its root.
public struct MemoryResourceLoader: ResourceLoader {
    /// The files' bytes by name.
    public let files: [String: [UInt8]]

    /// A bundle of files.
    public init(_ files: [String: [UInt8]]) { self.files = files }

    public func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource {
        let resolved = try ResourceName.resolve(name, relativeTo: base).joined(separator: "/")
        guard let bytes = files[resolved] else {
            throw Diagnostic(
                "resource-missing", .error, "there is no '\(name)'",
                hints: hints(instead: resolved))
        }
        return LoadedResource(name: resolved, bytes: bytes)
    }

    public func names() -> [String] { files.keys.sorted() }
}
