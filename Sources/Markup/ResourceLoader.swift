/// The one door by which files, fonts and images reach a template or a document (DESIGN decision 6).
///
/// A loader knows one bundle. Names are resolved inside it; there is no name that means the network or a path outside.
public protocol ResourceLoader: Sendable {
    /// The bytes of a resource.
    ///
    /// - Parameters:
    ///   - name: as the document writes it: relative to `base`, or from the bundle's root where it begins with `/`.
    ///   - base: name of the file that refers to it, relative to the bundle's root.
    /// - Throws: a `Diagnostic` where the bundle has no such resource, the name leaves it, or a limit is crossed.
    func load(_ name: String, relativeTo base: String) throws(Diagnostic) -> LoadedResource

    /// The names of the bundle's files from its root, in order: what a misspelt name may have meant. Empty where they
    /// are not known.
    func names() -> [String]
}

extension ResourceLoader {
    public func names() -> [String] { [] }

    /// What to say where there is no file of a name: the one that was probably meant.
    package func hints(instead name: String) -> [String] {
        let names = names()
        let near =
            NearestName.find(name, in: names)
            ?? names.first { $0.lowercased().hasSuffix("/" + (name.split(separator: "/").last ?? "").lowercased()) }
        return [near.map { "did you mean '\($0)'?" } ?? "files are looked for in this folder only"]
    }
}

/// A resource out of a bundle.
public struct LoadedResource: Sendable {
    /// Name from the bundle's root, without `.` or `..`: the resource's identity for caches.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// A resource.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
