import CGumbo

/// Copies libgumbo's tree into a `Document`.
struct GumboConversion {
    /// The parsed bytes: libgumbo's pointers lie within them.
    let source: UnsafePointer<CChar>
    let count: Int
    let file: SourceFileID

    /// Appends the children of a gumbo document node. Walks with a list of its own: depth costs no stack.
    func append(_ root: UnsafeMutablePointer<GumboNode>, to document: inout Document) {
        var pending: [(node: UnsafeMutablePointer<GumboNode>, parent: NodeID)] = []
        push(root.pointee.v.document.children, parent: .document, onto: &pending)
        while let (node, parent) = pending.popLast() {
            guard let id = makeNode(node.pointee, in: &document) else { continue }
            document.append(id, to: parent)
            if node.pointee.type == GUMBO_NODE_ELEMENT || node.pointee.type == GUMBO_NODE_TEMPLATE {
                push(node.pointee.v.element.children, parent: id, onto: &pending)
            }
        }
    }

    private func push(
        _ children: GumboVector, parent: NodeID,
        onto pending: inout [(node: UnsafeMutablePointer<GumboNode>, parent: NodeID)]
    ) {
        for index in (0..<Int(children.length)).reversed() {
            guard let child = children.data[index] else { continue }
            pending.append((child.assumingMemoryBound(to: GumboNode.self), parent))
        }
    }

    private func makeNode(_ node: GumboNode, in document: inout Document) -> NodeID? {
        switch node.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: makeElement(node.v.element, in: &document)
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            document.makeText(bytes(node.v.text.text), at: span(node.v.text.original_text))
        case GUMBO_NODE_COMMENT:
            document.makeComment(bytes(node.v.text.text), at: span(node.v.text.original_text))
        default: nil
        }
    }

    private func makeElement(_ element: GumboElement, in document: inout Document) -> NodeID {
        let namespace = namespace(element.tag_namespace)
        let id = document.makeElement(name(element), namespace: namespace, at: span(element.original_tag))
        for index in 0..<Int(element.attributes.length) {
            guard let pointer = element.attributes.data[index] else { continue }
            let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
            let name = document.intern(String(cString: attribute.name))
            document.setAttribute(name, bytes(attribute.value), of: id, at: span(unquoted(attribute.original_value)))
        }
        return id
    }

    private func name(_ element: GumboElement) -> String {
        var original = element.original_tag
        if element.tag != GUMBO_TAG_UNKNOWN, element.tag_namespace == GUMBO_NAMESPACE_HTML {
            return String(cString: gumbo_normalized_tagname(element.tag))
        }
        guard original.length > 0 else { return String(cString: gumbo_normalized_tagname(element.tag)) }
        gumbo_tag_from_original_text(&original)
        if element.tag_namespace == GUMBO_NAMESPACE_SVG, let normalized = gumbo_normalize_svg_tagname(&original) {
            return String(cString: normalized)
        }
        return string(original).lowercased()
    }

    private func namespace(_ namespace: GumboNamespaceEnum) -> Document.Namespace {
        switch namespace {
        case GUMBO_NAMESPACE_SVG: .svg
        case GUMBO_NAMESPACE_MATHML: .mathML
        default: .html
        }
    }

    // MARK: Text and places

    private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
        guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        var length = 0
        while text[length] != 0 { length += 1 }
        return UnsafeRawBufferPointer(start: text, count: length)
    }

    private func string(_ piece: GumboStringPiece) -> String {
        String(decoding: UnsafeRawBufferPointer(start: piece.data, count: piece.length), as: UTF8.self)
    }

    private func unquoted(_ piece: GumboStringPiece) -> GumboStringPiece {
        guard piece.length >= 2, let data = piece.data, data[0] == 0x22 || data[0] == 0x27 else { return piece }
        return GumboStringPiece(data: data + 1, length: piece.length - 2)
    }

    private func span(_ piece: GumboStringPiece) -> SourceSpan {
        guard let data = piece.data, data >= source, data <= source + count else { return .none }
        return SourceSpan(file: file, offset: data - source, length: piece.length)
    }
}
