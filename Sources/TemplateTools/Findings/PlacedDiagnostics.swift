import Markup

/// Gives a place to what typesetting tells without one: the element or the line whose name, address or text is quoted.
struct PlacedDiagnostics {
    let checked: CheckedDocument
    let sources: SourceMap
    private var document: Document { checked.document }

    init(_ checked: CheckedDocument, _ sources: SourceMap) {
        self.checked = checked
        self.sources = sources
    }

    /// The diagnostics, each with a place where one can be found.
    func placed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard diagnostic.location == nil else { return diagnostic }
            var placed = diagnostic
            let quoted = Self.quoted(diagnostic.message)
            placed.location =
                quoted.lazy.compactMap(attribute).first ?? quoted.lazy.compactMap(line).first
                ?? quoted.lazy.compactMap(text).first ?? element(of: diagnostic.code)
            return placed
        }
    }

    /// The element that names what is quoted in one of its attributes.
    private func attribute(_ quoted: String) -> SourceLocation? {
        for node in checked.elements {
            let names = ["src", "href", "id", "lang", "headers"]
            let values = names.compactMap { document.attribute($0, of: node) }
            if values.contains(where: { $0 == quoted || "#" + quoted == $0 }) { return checked.location(of: node) }
        }
        return nil
    }

    /// The line of a style sheet that names what is quoted, as an address is.
    private func line(_ quoted: String) -> SourceLocation? {
        guard quoted.contains(".") || quoted.contains("/") || quoted.contains(":") else { return nil }
        return sources.firstLocation(of: quoted)
    }

    /// The element that shows what is quoted.
    private func text(_ quoted: String) -> SourceLocation? {
        let wanted = quoted.asShown
        guard !wanted.isEmpty else { return nil }
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .text, !document.parent(node).isNone else { continue }
            if document.text(node).asShown.contains(wanted) {
                return checked.location(of: node) ?? checked.location(of: document.parent(node))
            }
        }
        return nil
    }

    /// Where a document says what is missing in it.
    private func element(of code: Diagnostic.Code) -> SourceLocation? {
        let name: String? =
            switch code {
            case "pdf-no-title": "head"
            case "pdf-no-language": "html"
            default: nil
            }
        return checked.elements.first { document.name($0) == name }.flatMap(checked.location)
    }

    /// What stands between single quotation marks.
    static func quoted(_ message: String) -> [String] {
        message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
