import CGumbo

/// Copies libgumbo's tree into a `Document`.
struct GumboConversion {
    /// A node of libgumbo's that is not copied yet.
    private struct Pending {
        let node: UnsafeMutablePointer<GumboNode>
        let parent: NodeID
        let depth: Int
    }

    /// The parsed bytes: libgumbo's pointers lie within them.
    let source: UnsafePointer<CChar>
    let count: Int
    let file: SourceFileID

    private var document = Document()
    private var reopened: [NodeID] = []
    private var implied: Set<NodeID> = []
    private var withoutEndTag: Set<NodeID> = []

    init(source: UnsafePointer<CChar>, count: Int, file: SourceFileID) {
        self.source = source
        self.count = count
        self.file = file
    }

    /// Copies the children of a gumbo document node. Walks with a list of its own: depth costs no stack.
    mutating func append(_ root: UnsafeMutablePointer<GumboNode>, _ limits: MarkupLimits) throws(Diagnostic) {
        var pending: [Pending] = []
        push(root.pointee.v.document.children, parent: .document, depth: 1, onto: &pending)
        while let next = pending.popLast() {
            guard let id = makeNode(next.node.pointee) else { continue }
            document.append(id, to: next.parent)
            guard document.nodeCount - 1 <= limits.nodes else { throw limits.tooManyNodes }
            guard next.node.pointee.type == GUMBO_NODE_ELEMENT || next.node.pointee.type == GUMBO_NODE_TEMPLATE else {
                continue
            }
            guard next.depth <= limits.depth else {
                let bytes = UnsafeRawBufferPointer(start: source, count: count)
                throw limits.tooDeep(bytes.assumingMemoryBound(to: UInt8.self), at: Int(document.span(id).offset))
            }
            push(next.node.pointee.v.element.children, parent: id, depth: next.depth + 1, onto: &pending)
        }
    }

    /// The document with what libgumbo mended.
    func parsed(strayEndTags: [Range<Int>]) -> ParsedMarkup {
        let stray = strayEndTags.map { range in
            let name = UnsafeRawBufferPointer(start: source + range.lowerBound + 2, count: range.count - 2)
                .prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
            return MarkupRepair(
                .strayEndTag, String(decoding: name, as: UTF8.self),
                at: SourceSpan(file: file, offset: range.lowerBound, length: range.count))
        }
        var repairs = reopened.map { MarkupRepair(.reopened, document.name($0), at: document.span($0)) } + stray
        repairs += unclosed + document.movedNodes(reopened: Set(reopened))
        repairs.sort { ($0.span.offset, $0.span.length) < ($1.span.offset, $1.span.length) }
        return ParsedMarkup(document: document, repairs: repairs, implied: implied, withoutEndTag: withoutEndTag)
    }

    private var unclosed: [MarkupRepair] {
        withoutEndTag.sorted().filter { node in
            !implied.contains(node) && !ElementTraits(of: document.name(node)).contains(.optionalEnd)
        }
        .map { MarkupRepair(.unclosed, document.name($0), at: document.span($0)) }
    }

    private func push(_ children: GumboVector, parent: NodeID, depth: Int, onto pending: inout [Pending]) {
        for index in (0..<Int(children.length)).reversed() {
            guard let child = children.data[index] else { continue }
            let node = child.assumingMemoryBound(to: GumboNode.self)
            pending.append(Pending(node: node, parent: parent, depth: depth))
        }
    }

    private mutating func makeNode(_ node: GumboNode) -> NodeID? {
        switch node.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let id = makeElement(node.v.element)
            note(node, id)
            return id
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            return document.makeText(bytes(node.v.text.text), at: span(node.v.text.original_text))
        case GUMBO_NODE_COMMENT:
            return document.makeComment(bytes(node.v.text.text), at: span(node.v.text.original_text))
        default: return nil
        }
    }

    private mutating func makeElement(_ element: GumboElement) -> NodeID {
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

    /// Remembers how the element came into the tree.
    private mutating func note(_ node: GumboNode, _ id: NodeID) {
        let flags = node.parse_flags.rawValue
        let cloned =
            GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue
            | GUMBO_INSERTION_ADOPTION_AGENCY_MOVED.rawValue
        if flags & cloned != 0 { reopened.append(id) }
        if node.v.element.original_tag.length == 0 { implied.insert(id) }
        guard !isEndTag(node.v.element.original_end_tag, of: document.name(id)) else { return }
        let isSelfClosed = document.namespace(id) != .html && endsWithSolidus(node.v.element.original_tag)
        let isVoid = document.namespace(id) == .html && ElementTraits(of: document.name(id)).contains(.void)
        if !isSelfClosed, !isVoid { withoutEndTag.insert(id) }
    }

    /// libgumbo gives the tag that closed the element, which may be another's.
    private func isEndTag(_ tag: GumboStringPiece, of name: String) -> Bool {
        let bytes = UnsafeRawBufferPointer(start: tag.data, count: tag.length).dropFirst(2)
        return tag.length > name.utf8.count + 2 && zip(bytes, name.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            && UnsafeRawBufferPointer(start: tag.data, count: 2).elementsEqual("</".utf8)
    }

    private func endsWithSolidus(_ tag: GumboStringPiece) -> Bool {
        tag.length >= 2 && tag.data[tag.length - 2] == CChar(UInt8(ascii: "/"))
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
