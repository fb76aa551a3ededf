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
                hints: ["files are looked for inside of the bundle only"])
        }
        return LoadedResource(name: resolved, bytes: bytes)
    }
}
