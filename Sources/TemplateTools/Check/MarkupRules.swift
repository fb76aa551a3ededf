import Markup

/// Finds what a reader who hears the document would miss: alternative texts, and the order of headings.
struct MarkupRules {
    private let document: Document
    private let sources: SourceMap

    init(_ document: Document, _ sources: SourceMap) {
        self.document = document
        self.sources = sources
    }

    func diagnostics() -> [Diagnostic] {
        let elements = (0..<document.nodeCount).map { NodeID($0) }.filter {
            document.kind($0) == .element && !document.parent($0).isNone
        }
        return elements.compactMap(unknownElement) + elements.compactMap(missingAlternative) + headingOrder(elements)
    }

    private func unknownElement(_ node: NodeID) -> Diagnostic? {
        let name = document.name(node)
        guard document.namespace(node) == .html, !Self.elements.contains(name) else { return nil }
        return diagnostic(
            "element-unknown", .error, "HTML has no element <\(name)>",
            ["write <div> or <span> with a class, or the element that says what it is"], node)
    }

    /// The elements of HTML that mean something on paper (HTML §4); scripts, forms and media do not.
    private static let elements: Set<String> = [
        "html", "head", "title", "base", "link", "meta", "style", "body", "article", "section", "nav", "aside", "h1",
        "h2", "h3", "h4", "h5", "h6", "hgroup", "header", "footer", "address", "main", "p", "hr", "pre", "blockquote",
        "ol", "ul", "menu", "li", "dl", "dt", "dd", "figure", "figcaption", "div", "a", "em", "strong", "small", "s",
        "cite", "q", "dfn", "abbr", "ruby", "rt", "rp", "data", "time", "code", "var", "samp", "kbd", "sub", "sup", "i",
        "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr", "ins", "del", "picture", "source", "img", "table",
        "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th", "details", "summary",
    ]

    private func missingAlternative(_ node: NodeID) -> Diagnostic? {
        switch document.name(node) {
        case "img":
            guard document.attribute("alt", of: node) == nil else { return nil }
            return diagnostic(
                "alternative-missing", .error, "the image has no alternative text",
                ["add alt=\"what it shows\", or alt=\"\" where it is decoration"], node)
        case "svg":
            let isHidden = document.attribute("aria-hidden", of: node) == "true"
            guard !isHidden, !hasName(node) else { return nil }
            return diagnostic(
                "alternative-missing", .error, "the drawing has no alternative text",
                ["add role=\"img\" and a <title>, or aria-hidden=\"true\" where it is decoration"], node)
        default: return nil
        }
    }

    private func hasName(_ node: NodeID) -> Bool {
        if let label = document.attribute("aria-label", of: node), !label.isEmpty { return true }
        return document.children(node).contains {
            document.name($0) == "title" && !document.textContent($0).isEmpty
        }
    }

    private func headingOrder(_ elements: [NodeID]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var (level, titles) = (0, 0)
        for node in elements {
            let name = document.name(node)
            guard name.count == 2, name.hasPrefix("h"), let next = Int(name.dropFirst()), (1...6).contains(next) else {
                continue
            }
            if next == 1 { titles += 1 }
            if next == 1, titles == 2 {
                found.append(
                    diagnostic(
                        "heading-order", .error, "the document has a second <h1>",
                        ["a report has one title; its sections begin with <h2>"], node))
            } else if next > level + 1 {
                let before = level == 0 ? "nothing" : "<h\(level)>"
                found.append(
                    diagnostic(
                        "heading-order", .error, "<h\(next)> follows \(before)",
                        ["write <h\(level + 1)>, and set its size in the style sheet"], node))
            }
            level = next
        }
        return found
    }

    private func diagnostic(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ message: String, _ hints: [String], _ node: NodeID
    ) -> Diagnostic {
        Diagnostic(code, severity, message, hints: hints, at: sources.location(of: document.span(node)))
    }
}
