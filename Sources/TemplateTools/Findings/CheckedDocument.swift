import Markup

/// An expanded document as rules look at it.
struct CheckedDocument {
    let document: Document
    /// Its elements in document order.
    let elements: [NodeID]
    private let sources: SourceMap

    init(_ document: Document, _ sources: SourceMap) {
        self.document = document
        self.sources = sources
        elements = (0..<document.nodeCount).map { NodeID($0) }.filter {
            document.kind($0) == .element && !document.parent($0).isNone
        }
    }

    /// Where an element stands in the template.
    func location(of node: NodeID) -> SourceLocation? { sources.location(of: document.span(node)) }

    /// A diagnostic about an element.
    func diagnostic(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ message: String, _ hints: [String?], _ node: NodeID
    ) -> Diagnostic {
        Diagnostic(code, severity, message, hints: hints.compactMap(\.self), at: location(of: node))
    }

    /// The elements of some names.
    func elements(named names: Set<String>) -> [NodeID] { elements.filter { names.contains(document.name($0)) } }
}
