import Markup

extension StructureBuilder {
    /// An HTML element, by its meaning.
    func element(_ node: NodeID, _ style: ComputedStyle, _ frame: inout Frame) {
        if let role = document.attribute(.role, of: node), explicit(role, node, &frame) { return }
        if frame.content == .phrasing { return phrasing(node, &frame) }
        switch document.atom(node) {
        case .h1, .h2, .h3, .h4, .h5, .h6: heading(node, &frame)
        case .p: wrap(node, as: .paragraph, .phrasing, in: &frame)
        case .section: wrap(node, as: .section, .container, in: &frame)
        case .article: wrap(node, as: .article, .container, in: &frame)
        case .blockquote: wrap(node, as: .blockQuote, .container, in: &frame)
        case .ul, .ol: list(node, style, &frame)
        case .li: wrap(node, as: .paragraph, .phrasing, in: &frame)
        case .dl: definitions(node, &frame)
        case .dt, .dd: definition(node, &frame)
        case .table: table(node, &frame)
        case .nav: navigation(node, &frame)
        case .figure where hasCaption(node): wrap(node, as: .division, .container, in: &frame)
        case .figcaption: wrap(node, as: .caption, .flow, in: &frame)
        default: phrasing(node, &frame)
        }
    }

    /// A caption has to be one in the tree (ISO 14289-1 §7.3): it stands beside its figure, in a division of both.
    private func hasCaption(_ node: NodeID) -> Bool {
        document.children(node).contains {
            document.kind($0) == .element && document.atom($0) == .figcaption && !isHidden($0)
        }
    }

    /// Text-level markup, pictures, and containers without a meaning.
    private func phrasing(_ node: NodeID, _ frame: inout Frame) {
        switch document.atom(node) {
        case .a where document.attribute(.href, of: node) != nil:
            structure.noteLink(node, wrapInline(node, as: .link, in: &frame))
        case .img: picture(node, &frame)
        case .code, .kbd, .samp: wrapInline(node, as: .code, in: &frame)
        case .q: wrapInline(node, as: .quote, in: &frame)
        default: transparent(node, &frame)
        }
    }

    private func transparent(_ node: NodeID, _ frame: inout Frame) {
        let style = styled.style(of: node)
        let isInline = [.inline, .inlineBlock, .contents].contains(style.box.display)
        if isInline || frame.content == .phrasing {
            let changesLanguage = document.attribute(.lang, of: node) != nil && isInline
            if changesLanguage { wrapInline(node, as: .span, in: &frame) } else { visitChildren(of: node, &frame) }
            return
        }
        // Text of one block does not run on in the next.
        frame.paragraph = nil
        var inner = frame
        inner.content = .container
        visitChildren(of: node, &inner)
        frame.definition = inner.definition
    }

    private func explicit(_ role: String, _ node: NodeID, _ frame: inout Frame) -> Bool {
        switch role {
        case "presentation", "none":
            if document.atom(node) == .img { return true }
            transparent(node, &frame)
        case "img":
            picture(node, &frame)
        case "doc-toc":
            var inner = frame
            inner.isContents = true
            visitChildren(of: node, &inner)
        default: return false
        }
        return true
    }

    private func navigation(_ node: NodeID, _ frame: inout Frame) {
        wrap(node, as: .section, .container, in: &frame)
    }

    // MARK: Headings

    private func heading(_ node: NodeID, _ frame: inout Frame) {
        let roles: [StructureElement.Role] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
        let level = Self.headingLevel(document.atom(node)) ?? 1
        structure.noteHeading(node)
        wrap(node, as: roles[level - 1], .phrasing, in: &frame)
    }

    /// 1 to 6 for heading elements.
    static func headingLevel(_ atom: Atom) -> Int? {
        let index = [Atom.h1, .h2, .h3, .h4, .h5, .h6].firstIndex(of: atom)
        return index.map { $0 + 1 }
    }

    // MARK: Lists

    private func list(_ node: NodeID, _ style: ComputedStyle, _ frame: inout Frame) {
        frame.paragraph = nil
        let role: StructureElement.Role = frame.isContents ? .tableOfContents : .list
        let id = add(role, to: frame, order: structure.begin[Int(node.index)])
        if role == .list { change(id) { $0.listNumbering = Self.numbering(style.text.listStyleType) } }
        for child in document.children(node) {
            var inner = Frame(element: id, content: .container, language: frame.language)
            inner.isContents = frame.isContents
            item(child, &inner)
        }
    }

    private func item(_ node: NodeID, _ frame: inout Frame) {
        guard document.kind(node) == .element, document.atom(node) == .li else { return }
        enter(node)
        defer { leave(node) }
        guard !isHidden(node) else { return }
        if let language = document.attribute(.lang, of: node) { frame.language = language }
        let order = structure.begin[Int(node.index)]
        frame.element = add(frame.isContents ? .tableOfContentsItem : .listItem, to: frame, order: order)
        if showsMarker(node) { structure.markerOwner[node.index] = add(.label, to: frame, order: order) }
        if frame.isContents {
            // What leads to the chapter; lists of its parts follow it.
            frame.paragraph = add(.reference, to: frame, order: order + 1)
        } else {
            frame.element = add(.listBody, to: frame, order: order + 1)
            frame.content = .flow
        }
        visitChildren(of: node, &frame)
    }

    private func showsMarker(_ node: NodeID) -> Bool {
        let style = styled.style(of: node)
        return style.box.display == .listItem && (style.text.listStyleType != .none || style.text.listStyleImage != nil)
    }

    private static func numbering(_ style: CounterStyle) -> String {
        switch style {
        case .none: "None"
        case .disc: "Disc"
        case .circle: "Circle"
        case .square: "Square"
        case .decimal, .decimalLeadingZero: "Decimal"
        case .lowerRoman: "LowerRoman"
        case .upperRoman: "UpperRoman"
        case .lowerAlpha: "LowerAlpha"
        case .upperAlpha: "UpperAlpha"
        default: "None"
        }
    }

    private func definitions(_ node: NodeID, _ frame: inout Frame) {
        frame.paragraph = nil
        let id = add(.list, to: frame, order: structure.begin[Int(node.index)])
        change(id) { $0.listNumbering = "None" }
        var inner = Frame(element: id, content: .container, language: frame.language)
        for child in document.children(node) where document.kind(child) == .element {
            switch document.atom(child) {
            case .dt, .dd: visitDefinition(child, &inner)
            default: definitionGroup(child, &inner)
            }
        }
    }

    /// A `div` around the terms and descriptions of one group.
    private func definitionGroup(_ node: NodeID, _ frame: inout Frame) {
        enter(node)
        defer { leave(node) }
        guard !isHidden(node) else { return }
        frame.definition = nil
        for child in document.children(node) where document.kind(child) == .element { visitDefinition(child, &frame) }
        frame.definition = nil
    }

    private func visitDefinition(_ node: NodeID, _ frame: inout Frame) {
        enter(node)
        defer { leave(node) }
        guard !isHidden(node) else { return }
        definition(node, &frame)
    }

    private func definition(_ node: NodeID, _ frame: inout Frame) {
        guard structure.tree.elements[Int(frame.element.index)].role == .list else { return transparent(node, &frame) }
        let order = structure.begin[Int(node.index)]
        let isTerm = document.atom(node) == .dt
        if isTerm || frame.definition == nil { frame.definition = add(.listItem, to: frame, order: order) }
        var inner = Frame(element: frame.definition ?? frame.element, content: .flow, language: frame.language)
        inner.element = add(isTerm ? .label : .listBody, to: inner, order: order)
        visitChildren(of: node, &inner)
    }

    // MARK: Pictures

    /// An image or drawing: a figure with alternative text; without content for readers it is an artifact.
    func picture(_ node: NodeID, _ frame: inout Frame) {
        let alternative = alternative(of: node)
        if let alternative, alternative.isEmpty { return }
        let order = structure.begin[Int(node.index)]
        var parent = frame
        if frame.content == .container, let paragraph = frame.paragraph { parent.element = paragraph }
        let id = add(.figure, to: parent, order: order)
        change(id) { $0.alternative = alternative }
        own(node, id)
        structure.noteBounds(node, id)
    }

    /// All that is drawn for a node and in it belongs to one element.
    private func own(_ node: NodeID, _ id: StructureID) {
        structure.contentOwner[Int(node.index)] = id.index
        for child in document.children(node) {
            structure.begin[Int(child.index)] = structure.begin[Int(node.index)]
            own(child, id)
        }
    }

    /// Text that stands for a picture; empty for decoration, `nil` where the author gave none.
    private func alternative(of node: NodeID) -> String? {
        if let label = document.attribute(.ariaLabel, of: node) { return label }
        if let id = document.attribute(.ariaLabelledby, of: node) {
            let texts = id.split(separator: " ").compactMap { document.element(withID: String($0)) }
            if !texts.isEmpty {
                return texts.map { BoxTreeBuilder.collapsed(document.textContent($0)) }.joined(separator: " ")
            }
        }
        if document.namespace(node) == .svg {
            let parts = document.children(node).filter {
                document.kind($0) == .element && ["title", "desc"].contains(document.name($0))
            }
            let text = parts.map { BoxTreeBuilder.collapsed(document.textContent($0)) }.joined(separator: ". ")
            return text.isEmpty ? nil : text
        }
        return document.attribute(.alt, of: node)
    }
}
