import Markup

/// Gives a place to what typesetting tells without one: the element whose image, address or text is quoted.
struct PlacedDiagnostics {
    private let document: Document
    private let sources: SourceMap
    private let texts: TextPlaces

    init(_ document: Document, _ sources: SourceMap) {
        self.document = document
        self.sources = sources
        texts = TextPlaces(document, sources)
    }

    /// The diagnostics, each with a place where one can be found.
    func placed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard diagnostic.location == nil else { return diagnostic }
            var placed = diagnostic
            placed.location = Self.quoted(diagnostic.message).lazy.compactMap(place).first
            return placed
        }
    }

    private func place(_ quoted: String) -> SourceLocation? {
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, !document.parent(node).isNone else { continue }
            let address = document.attribute("src", of: node) ?? document.attribute("href", of: node)
            if address == quoted { return sources.location(of: document.span(node)) }
        }
        return texts.element(showing: quoted)?.location
    }

    /// What stands between single quotation marks.
    private static func quoted(_ message: String) -> [String] {
        message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
