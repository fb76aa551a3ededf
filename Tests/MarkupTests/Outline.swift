import Markup

/// Parses text; places refer to file 0.
func parsed(_ html: String, limits: MarkupLimits = MarkupLimits()) throws -> Document {
    try HTMLParser.parse(Array(html.utf8), file: SourceFileID(index: 0), limits: limits)
}

/// A tree on one line: `html(head body(p("x")))`.
func outline(_ document: Document, below node: NodeID = .document) -> String {
    document.children(node).map { child in
        switch document.kind(child) {
        case .text: return "\"\(document.text(child))\""
        case .comment: return "<!--\(document.text(child))-->"
        case .element, .document:
            let inner = outline(document, below: child)
            return document.name(child) + (inner.isEmpty ? "" : "(\(inner))")
        }
    }.joined(separator: " ")
}

/// The elements of a document with the given name.
func elements(_ name: String, in document: Document) -> [NodeID] {
    (0..<document.nodeCount).map { NodeID($0) }.filter { document.kind($0) == .element && document.name($0) == name }
}

/// The deepest nesting of elements.
func depth(of document: Document) -> Int {
    (0..<document.nodeCount).reduce(0) { deepest, index in
        var node = NodeID(index)
        var depth = 0
        while !node.isNone {
            if document.kind(node) == .element { depth += 1 }
            node = document.parent(node)
        }
        return max(deepest, depth)
    }
}
