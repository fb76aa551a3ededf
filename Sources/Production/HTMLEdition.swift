package import Markup
package import Typesetter

/// Makes the HTML edition of a report: the same document in one file that needs nothing else.
package struct HTMLEdition {
    let styles: EditionStyles
    let loader: any ResourceLoader
    /// Name of the document in its bundle.
    let base: String

    /// The edition of documents with the given style sheets.
    package init(references: [DocumentStyleSheets.Reference], loader: any ResourceLoader, base: String) {
        self.init(styles: EditionStyles(references), loader: loader, base: base)
    }

    init(styles: EditionStyles, loader: any ResourceLoader, base: String) {
        self.styles = styles
        self.loader = loader
        self.base = base
    }

    /// The document as a file.
    ///
    /// - Parameter figures: the figures, which go along as `application/json`.
    /// - Throws: what the loader throws for images that cannot be read.
    package func file(_ original: Document, figures: AttachedFigures) throws(Diagnostic) -> [UInt8] {
        var document = original
        removeLinks(&document)
        try embedImages(&document)
        if let head = head(of: document) {
            addPolicy(to: head, &document)
            addStyles(to: head, &document)
            addFigures(figures, to: head, &document)
        }
        return HTMLSerializer.serialize(document)
    }

    private func head(of document: Document) -> NodeID? {
        document.children(document.rootElement).first { document.atom($0) == .head }
    }

    private func removeLinks(_ document: inout Document) {
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, !document.parent(node).isNone, document.namespace(node) == .html,
                document.atom(node) == .style || document.atom(node) == .link
            else { continue }
            document.remove(node)
        }
    }

    private func embedImages(_ document: inout Document) throws(Diagnostic) {
        for index in 0..<document.nodeCount {
            let node = NodeID(index)
            guard document.kind(node) == .element, document.atom(node) == .img,
                let name = document.attribute(.src, of: node), !name.hasPrefix("data:")
            else { continue }
            let file = try loader.load(name, relativeTo: base)
            document.setAttribute("src", DataAddress.make(file.bytes), of: node)
        }
    }

    /// Nothing is fetched and no script runs, wherever the file is opened (SECURITY).
    private func addPolicy(to head: NodeID, _ document: inout Document) {
        let meta = document.makeElement("meta")
        document.setAttribute("http-equiv", "Content-Security-Policy", of: meta)
        document.setAttribute(
            "content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:", of: meta)
        document.append(meta, to: head)
    }

    private func addStyles(to head: NodeID, _ document: inout Document) {
        let style = document.makeElement("style")
        document.append(document.makeText(styles.text), to: style)
        document.append(style, to: head)
    }

    private func addFigures(_ figures: AttachedFigures, to head: NodeID, _ document: inout Document) {
        let script = document.makeElement("script")
        document.setAttribute("type", "application/json", of: script)
        document.setAttribute("id", figures.name, of: script)
        // A less-than sign could end the element; in JSON it may be written as its number.
        var escaped: [UInt8] = []
        escaped.reserveCapacity(figures.json.count)
        for byte in figures.json {
            if byte == 0x3C { escaped += Array("\\u003c".utf8) } else { escaped.append(byte) }
        }
        document.append(document.makeText(escaped), to: script)
        document.append(script, to: head)
    }
}
