import Markup

/// Where in a template the text of a run comes from.
struct TextOrigin {
    /// The element that shows the text; empty for the margin of a page.
    let element: String
    /// The tag that asks for the text, or the element.
    let location: SourceLocation?
    /// The whole value that the text is a part of.
    let value: String

    /// Longest value that is quoted whole.
    private static let longest = 120

    init(of run: PaintedRun, in document: Document, _ sources: SourceMap) {
        guard let node = run.node ?? Self.node(showing: run.text, in: document) else {
            self.init(element: "", location: nil, value: Self.shortened(run.text))
            return
        }
        let isText = document.kind(node) == .text
        let element = isText ? document.parent(node) : Self.inner(node, showing: run.text, in: document)
        self.init(
            element: document.name(element),
            location: sources.location(of: document.span(node)) ?? sources.location(of: document.span(element)),
            value: Self.shortened(isText ? document.text(node) : run.text))
    }

    private init(element: String, location: SourceLocation?, value: String) {
        self.element = element
        self.location = location
        self.value = value
    }

    /// `the text of <h1>`.
    var owner: String { element.isEmpty ? "a text in the margin of a page" : "the text of <\(element)>" }

    /// A warning about the text.
    ///
    /// - Parameters:
    ///   - what: what is wrong with it: `is wider than its box`.
    ///   - index: the page that it is seen on, from 0.
    func diagnostic(_ code: Diagnostic.Code, _ what: String, _ index: Int) -> Diagnostic {
        Diagnostic(
            code, .warning, "\(owner) \(what)",
            hints: [
                "the value is '\(value)', on page \(index + 1)",
                "let it wrap (white-space: normal; overflow-wrap: anywhere), or give the box more room",
            ], at: location)
    }

    /// The first text of the body that holds the given one: for text that only decorates, which is not marked.
    private static func node(showing text: String, in document: Document) -> NodeID? {
        let wanted = words(text)
        guard !wanted.isEmpty else { return nil }
        return (0..<document.nodeCount).lazy.map { NodeID($0) }.first { node in
            guard document.kind(node) == .text, !document.parent(node).isNone else { return false }
            let name = document.name(document.parent(node))
            return name != "title" && name != "style" && words(document.text(node)).contains(wanted)
        }
    }

    /// The element of a drawing that shows a text.
    static func inner(_ drawing: NodeID, showing text: String, in document: Document) -> NodeID {
        let wanted = words(text)
        var stack = [drawing]
        while let node = stack.popLast() {
            for child in document.children(node) {
                if document.kind(child) == .text, document.name(node) != "title", document.name(node) != "desc",
                    words(document.text(child)).contains(wanted)
                {
                    return node
                }
                if document.kind(child) == .element { stack.append(child) }
            }
        }
        return drawing
    }

    /// The text with white space as it is shown, without the hyphen of a line's end.
    private static func words(_ text: String) -> String {
        let shown = text.asShown
        return shown.hasSuffix("-") ? String(shown.dropLast()) : shown
    }

    private static func shortened(_ text: String) -> String {
        let shown = text.asShown
        return shown.count <= longest ? shown : shown.prefix(longest) + "…"
    }
}
