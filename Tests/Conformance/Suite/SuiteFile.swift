import Foundation
import Markup

/// A file of the suite, parsed as HTML.
struct SuiteFile {
    /// A `link` to a reference.
    struct Reference: Hashable {
        /// Address as written.
        let name: String
        /// Whether the pages must look the same; otherwise they must not.
        let mustMatch: Bool
    }

    /// Path from the suite's root.
    let path: String
    let document: Document
    let sources: SourceMap
    let text: String

    init(path: String, loader: DirectoryResourceLoader, withoutStyles: Bool = false) throws(Diagnostic) {
        self.path = path
        let bytes = path.hasPrefix("about:") ? [] : try loader.load("/" + path, relativeTo: "").bytes
        var text = String(decoding: bytes, as: UTF8.self)
        if path.hasSuffix(".xht") || path.hasSuffix(".xhtml") { text = XHTMLSource.asHTML(text) }
        if withoutStyles { text.replace(" style=", with: " data-style=") }
        self.text = text
        var sources = SourceMap()
        let utf8 = Array(text.utf8)
        document = try HTMLParser.parse(utf8, file: sources.add(name: path, bytes: utf8))
        self.sources = sources
    }

    /// References in document order.
    var references: [Reference] {
        elements(.link).compactMap { node in
            let rel = document.attribute("rel", of: node)?.lowercased()
            guard rel == "match" || rel == "mismatch", let name = document.attribute("href", of: node) else {
                return nil
            }
            let plain = name.prefix { $0 != "#" && $0 != "?" }
            return Reference(name: String(plain), mustMatch: rel == "match")
        }
    }

    /// Words of `<meta name=flags>`.
    var flags: Set<String> {
        let all = elements(.meta).filter { document.attribute("name", of: $0) == "flags" }
            .compactMap { document.attribute("content", of: $0) }
        return Set(all.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    }

    private func elements(_ atom: Atom) -> [NodeID] {
        (0..<document.nodeCount).map { NodeID($0) }
            .filter { document.kind($0) == .element && document.atom($0) == atom }
    }
}
