import Markup

/// Finds the element of a template that shows a text.
struct TextPlaces {
    private let document: Document
    private let sources: SourceMap

    init(_ document: Document, _ sources: SourceMap) {
        self.document = document
        self.sources = sources
    }

    /// The first element whose own text holds the given one: its name and where it stands.
    func element(showing text: String) -> (name: String, location: SourceLocation?)? {
        let wanted = Self.words(text)
        guard !wanted.isEmpty else { return nil }
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .text, Self.words(document.text(node)).contains(wanted) else { continue }
            let element = document.parent(node)
            guard !element.isNone, document.kind(element) == .element else { continue }
            return (document.name(element), sources.location(of: document.span(element)))
        }
        return nil
    }

    /// The text with white space as it is shown, without the hyphen of a line's end.
    private static func words(_ text: String) -> String {
        let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return shown.hasSuffix("-") ? String(shown.dropLast()) : shown
    }
}
