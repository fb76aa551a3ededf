public import Markup

/// The style sheets that a document links or holds, in order (HTML §4.2.4, §4.2.6).
public struct DocumentStyleSheets: Sendable {
    /// A style sheet as the document refers to it.
    public struct Reference: Sendable {
        /// The `link` or `style` element.
        public let node: NodeID
        /// Its text.
        public let text: [UInt8]
        /// `media`, as written; empty for all media.
        public let media: String
    }

    /// All style sheets whose files could be read, for every medium.
    public private(set) var references: [Reference] = []
    /// Those for print, parsed.
    public private(set) var sheets: [StyleSheet] = []
    /// The files of the run.
    public private(set) var sources: SourceMap
    /// What was wrong.
    public private(set) var diagnostics: [Diagnostic] = []

    /// What the sheets that bear on styles of elements are known by: all but those with page rules alone.
    var styleKeys: [StyleSheetCache.Key] {
        zip(keys, sheets).filter { !$1.rules.isEmpty || !$1.fontFaces.isEmpty }.map(\.0)
    }

    /// Whether a sheet was known from an earlier document.
    public private(set) var isFromCache = false
    /// What each sheet for print is known by.
    private(set) var keys: [StyleSheetCache.Key] = []

    private let loader: any ResourceLoader
    private let base: String
    private let media: MediaContext

    /// Collects and parses the style sheets of a document.
    ///
    /// - Parameters:
    ///   - loader: the door to linked files.
    ///   - base: the document's name, from which addresses resolve.
    ///   - sources: the files known so far.
    ///   - cache: what the worker knows from earlier documents.
    public init(
        of document: Document, loader: any ResourceLoader, base: String, sources: SourceMap,
        media: MediaContext = MediaContext(), cache: StyleSheetCache? = nil
    ) {
        self.loader = loader
        self.base = base
        self.media = media
        self.sources = sources
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, document.namespace(node) == .html, !document.parent(node).isNone
            else { continue }
            switch document.atom(node) {
            case .link where Self.isStyleSheet(node, document): link(node, document, cache)
            case .style: embedded(node, document, cache)
            default: break
            }
        }
    }

    private static func isStyleSheet(_ node: NodeID, _ document: Document) -> Bool {
        let words = (document.attribute(.rel, of: node) ?? "").lowercased().split(separator: " ")
        return words.contains("stylesheet") && !words.contains("alternate")
    }

    private mutating func link(_ node: NodeID, _ document: Document, _ cache: StyleSheetCache?) {
        guard let name = document.attribute(.href, of: node), !name.isEmpty else { return }
        do throws(Diagnostic) {
            let file = try loader.load(name, relativeTo: base)
            let media = document.attribute(.media, of: node) ?? ""
            references.append(Reference(node: node, text: file.bytes, media: media))
            guard applies(media) else { return }
            let id = sources.add(name: file.name, bytes: file.bytes)
            let key = StyleSheetCache.Key(text: file.bytes, base: file.name, file: id)
            parse(key, cache) { $0.parse(id) }
        } catch {
            var problem = error
            problem.location = problem.location ?? sources.location(of: document.span(node))
            diagnostics.append(problem)
        }
    }

    private mutating func embedded(_ node: NodeID, _ document: Document, _ cache: StyleSheetCache?) {
        let text = document.children(node).reduce(into: [UInt8]()) { bytes, child in
            if document.kind(child) == .text { document.withUTF8Text(child) { bytes += $0 } }
        }
        let media = document.attribute(.media, of: node) ?? ""
        references.append(Reference(node: node, text: text, media: media))
        guard applies(media) else { return }
        let span = document.span(document.firstChild(node).isNone ? node : document.firstChild(node))
        let base = base
        // Addresses resolve from the document's folder, which all its neighbours share.
        let folder = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
        parse(StyleSheetCache.Key(text: text, base: folder, file: span.file), cache) {
            $0.parse(text, in: span, base: base)
        }
    }

    private mutating func parse(
        _ key: StyleSheetCache.Key, _ cache: StyleSheetCache?, _ body: (inout StyleSheetParser) -> StyleSheet
    ) {
        keys.append(key)
        if let known = cache?.sheet(key) {
            isFromCache = true
            return sheets.append(known)
        }
        let fileCount = sources.files.count
        var parser = StyleSheetParser(sources: sources, loader: loader, media: media)
        let sheet = body(&parser)
        sheets.append(sheet)
        sources = parser.sources
        diagnostics += parser.diagnostics
        // What other files are imported may change.
        let standsAlone = parser.diagnostics.isEmpty && sources.files.count == fileCount
        if standsAlone { cache?.keep(sheet, as: key) }
    }

    private func applies(_ media: String) -> Bool {
        let list = TokenList(Array(media.utf8))
        return MediaQueryList(list, list.all).matches(self.media)
    }
}
