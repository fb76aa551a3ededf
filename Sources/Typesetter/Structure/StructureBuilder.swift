import Markup

/// Derives the logical structure from HTML semantics (DESIGN decision 5; ISO 32000-1 §14.8.4; ISO 14289-1 §7).
///
/// Only what has a meaning becomes an element: `div` and `span` do not. Text that stands in a mere container gets a
/// paragraph of its own. What is hidden from assistive technology is an artifact.
final class StructureBuilder {
    let styled: StyledDocument
    let document: Document
    @exclusivity(unchecked) var structure: DocumentStructure
    /// Ids that something refers to.
    private let wantedIDs: Set<String>
    @exclusivity(unchecked) private var counter: Int32 = 0
    /// Language of each structure element.
    private var languages: [String] = [""]

    /// What may stand in an element.
    enum Content {
        /// Elements only: text gets a paragraph.
        case container
        /// Text, and paragraphs where blocks stand in it.
        case flow
        /// Text: blocks in it are no elements.
        case phrasing
    }

    /// The surroundings of a node.
    struct Frame {
        var element: StructureID
        var content: Content
        var language: String
        /// The paragraph that text in a container has been given.
        var paragraph: StructureID?
        /// The item that `dt` has begun.
        var definition: StructureID?
        /// Whether content here is kept from assistive technology.
        var isHidden = false
        /// Whether lists are a table of contents.
        var isContents = false
    }

    init(_ styled: StyledDocument, wantedIDs: Set<String>) {
        self.styled = styled
        self.wantedIDs = wantedIDs
        document = styled.document
        structure = DocumentStructure(nodeCount: styled.document.nodeCount)
    }

    /// The structure of the whole document.
    func build() -> DocumentStructure {
        let root = document.rootElement
        guard !root.isNone else { return structure }
        languages[0] = document.attribute(.lang, of: root) ?? ""
        var frame = Frame(element: .root, content: .container, language: languages[0])
        visit(root, &frame)
        return structure
    }

    // MARK: Nodes

    func visitChildren(of node: NodeID, _ frame: inout Frame) {
        if let id = styled.before[node], hasText(id), !frame.isHidden {
            structure.beforeOwner[node.index] = textOwner(&frame, order: structure.begin[Int(node.index)])
        }
        for child in document.children(node) {
            switch document.kind(child) {
            case .element: visit(child, &frame)
            case .text: visitText(child, &frame)
            case .comment, .document: break
            }
        }
        if let id = styled.after[node], hasText(id), !frame.isHidden {
            counter += 1
            structure.afterOwner[node.index] = textOwner(&frame, order: counter)
        }
    }

    private func hasText(_ id: StyleID) -> Bool {
        let style = styled.styles[Int(id.index)]
        return style.box.display != .none && !(style.generated.content ?? []).isEmpty
    }

    private func visitText(_ node: NodeID, _ frame: inout Frame) {
        counter += 1
        structure.begin[Int(node.index)] = counter
        structure.end[Int(node.index)] = counter
        guard !frame.isHidden else { return }
        if frame.content == .container, frame.paragraph == nil, isBlank(node) { return }
        structure.contentOwner[Int(node.index)] = textOwner(&frame, order: counter).index
    }

    private func isBlank(_ node: NodeID) -> Bool {
        document.withUTF8Text(node) { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    /// The element that text in a frame belongs to.
    func textOwner(_ frame: inout Frame, order: Int32) -> StructureID {
        guard frame.content == .container else { return frame.element }
        if let paragraph = frame.paragraph { return paragraph }
        let paragraph = add(.paragraph, to: frame, order: order)
        frame.paragraph = paragraph
        return paragraph
    }

    private func visit(_ node: NodeID, _ frame: inout Frame) {
        counter += 1
        structure.begin[Int(node.index)] = counter
        defer {
            counter += 1
            structure.end[Int(node.index)] = counter
        }
        let style = styled.style(of: node)
        guard style.box.display != .none else { return }
        noteTarget(node)
        let wasHidden = frame.isHidden
        if document.attribute(.ariaHidden, of: node) == "true" { frame.isHidden = true }
        defer { frame.isHidden = wasHidden }
        let outerLanguage = frame.language
        if let language = document.attribute(.lang, of: node) { frame.language = language }
        defer { frame.language = outerLanguage }
        if frame.isHidden {
            visitChildren(of: node, &frame)
        } else if document.namespace(node) == .svg {
            picture(node, &frame)
        } else {
            element(node, style, &frame)
        }
    }

    /// The next place in reading order.
    func nextPlace() -> Int32 {
        counter += 1
        return counter
    }

    func noteTarget(_ node: NodeID) {
        guard !wantedIDs.isEmpty, let id = document.attribute(.id, of: node), wantedIDs.contains(id) else { return }
        structure.noteTarget(node, id)
    }

    // MARK: Elements of the tree

    /// Adds an element; its language is stated where it differs from its parent's.
    func add(_ role: StructureElement.Role, to frame: Frame, order: Int32) -> StructureID {
        var element = StructureElement(role: role, parent: frame.element, order: order)
        if frame.language != languages[Int(frame.element.index)], !frame.language.isEmpty {
            element.language = frame.language
        }
        structure.tree.elements.append(element)
        languages.append(frame.language)
        return StructureID(structure.tree.elements.count - 1)
    }

    /// Changes an element of the tree.
    func change(_ id: StructureID, _ body: (inout StructureElement) -> Void) {
        body(&structure.tree.elements[Int(id.index)])
    }

    /// Puts a node and its children into an element of their own.
    @discardableResult
    func wrap(
        _ node: NodeID, as role: StructureElement.Role, _ content: Content, in frame: inout Frame
    ) -> StructureID {
        frame.paragraph = nil
        let id = add(role, to: frame, order: structure.begin[Int(node.index)])
        var inner = Frame(element: id, content: content, language: frame.language)
        inner.isContents = frame.isContents
        visitChildren(of: node, &inner)
        return id
    }

    /// Puts text-level markup into an element within the text around it.
    @discardableResult
    func wrapInline(_ node: NodeID, as role: StructureElement.Role, in frame: inout Frame) -> StructureID {
        let order = structure.begin[Int(node.index)]
        var inner = Frame(
            element: textOwner(&frame, order: order), content: .phrasing, language: frame.language)
        let id = add(role, to: inner, order: order)
        inner.element = id
        visitChildren(of: node, &inner)
        return id
    }
}
