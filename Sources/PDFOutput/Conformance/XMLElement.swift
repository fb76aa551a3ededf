/// An element of a small XML document: metadata as XMP writes it.
struct XMLElement {
    /// Name with its prefix: `dc:title`.
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [XMLElement] = []
    /// Text directly in it.
    var text = ""
    /// Namespaces by prefix, as they hold here.
    var namespaces: [String: String] = [:]

    /// The part before the colon.
    var prefix: String { String(name.split(separator: ":", maxSplits: 1).first ?? "") }
    /// The part behind the colon.
    var localName: String { String(name.split(separator: ":", maxSplits: 1).last ?? "") }
    /// Name in full: namespace and local name.
    var fullName: String { (namespaces[prefix] ?? "") + localName }

    /// The children of a name.
    func children(named name: String) -> [XMLElement] { children.filter { $0.name == name } }
    /// The first child of a name.
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
    /// An attribute's value.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    /// The element and all below it, in document order.
    var descendants: [XMLElement] { [self] + children.flatMap(\.descendants) }
}
