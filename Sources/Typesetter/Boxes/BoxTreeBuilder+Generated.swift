import Markup

extension BoxTreeBuilder {
    // MARK: Counters

    /// Resets, increments and sets, in this order (CSS Lists 3 §4.4), with what HTML's lists ask for.
    func applyCounters(_ style: GeneratedStyle, _ node: NodeID, depth: Int) {
        for change in style.counterReset { counters.reset(change.name, to: change.value, depth: depth) }
        let name = document.atom(node)
        if name == .ol || name == .ul { startList(node, depth: depth, isOrdered: name == .ol) }
        if name == .li, !style.counterIncrement.contains(where: { $0.name == "list-item" }) {
            let isReversed = document.hasAttribute(.reversed, of: document.parent(node))
            counters.increment("list-item", by: isReversed ? -1 : 1, depth: depth)
            if let value = document.attribute(.value, of: node).flatMap({ Int($0) }) {
                counters.set("list-item", to: value, depth: depth)
            }
        }
        for change in style.counterIncrement { counters.increment(change.name, by: change.value, depth: depth) }
        for change in style.counterSet { counters.set(change.name, to: change.value, depth: depth) }
    }

    private func startList(_ node: NodeID, depth: Int, isOrdered: Bool) {
        let start = isOrdered ? document.attribute(.start, of: node).flatMap { Int($0) } : nil
        if isOrdered, document.hasAttribute(.reversed, of: node) {
            let items = document.children(node).reduce(0) { $0 + (document.atom($1) == .li ? 1 : 0) }
            counters.reset("list-item", to: (start ?? items) + 1, depth: depth)
        } else {
            counters.reset("list-item", to: (start ?? 1) - 1, depth: depth)
        }
    }

    /// What a box says to the margin boxes of its page.
    func notePageContent(_ style: GeneratedStyle, _ node: NodeID, _ box: BoxID) {
        if let reset = style.counterReset.last(where: { $0.name == "page" }) { pageResets[box] = reset.value }
        guard !style.stringSet.isEmpty else { return }
        strings[box] = style.stringSet.map { assignment in
            (assignment.name, assignment.value.map { string(of: $0, node, styleID(of: node)) }.joined())
        }
    }

    // MARK: Pseudo-elements

    /// `::before` and `::after` of an element, where they generate a box.
    func pseudo(_ pseudo: PseudoElement, of node: NodeID, in place: Place) {
        guard let id = (pseudo == .before ? styled.before : styled.after)[node] else { return }
        let style = styles[Int(id.index)]
        guard style.box.display != .none, let items = style.generated.content else { return }
        let depth = place.depth + 1
        for change in style.generated.counterReset { counters.reset(change.name, to: change.value, depth: depth) }
        for change in style.generated.counterIncrement {
            counters.increment(change.name, by: change.value, depth: depth)
        }
        let display = place.blockifies ? style.box.display.blockLevel : style.box.display
        let isInline = [.inline, .inlineBlock, .inlineFlex, .inlineTable].contains(display)
        let kind: BoxKind = display == .inline ? .inline : display == .flex || display == .inlineFlex ? .flex : .block
        let box = tree.append(
            Box(kind: kind, isInlineLevel: isInline, style: id, node: node, pseudo: pseudo), to: place.parent)
        generate(items, style: id, node: node, pseudo: pseudo, in: Place(parent: box, depth: depth))
        counters.leave(depth: depth)
    }

    /// The boxes of generated content.
    private func generate(
        _ items: [ContentItem], style: StyleID, node: NodeID, pseudo: PseudoElement, in place: Place
    ) {
        let inner = pool.derive(.anonymous(.inline), from: style)
        var parts: [ReferenceText.Part] = []
        func flush() {
            add(parts, style: inner, node: node, pseudo: pseudo, in: place)
            parts = []
        }
        for item in items {
            switch item {
            case .image(let reference):
                flush()
                image(reference, style: inner, node: node, pseudo: pseudo, in: place)
            case .leader(let text):
                flush()
                leader(text, style: inner, node: node, pseudo: pseudo, in: place)
            default: parts.append(part(of: item, node, style))
            }
        }
        flush()
    }

    private func add(
        _ parts: [ReferenceText.Part], style: StyleID, node: NodeID, pseudo: PseudoElement, in place: Place
    ) {
        let text = ReferenceText.text(of: parts, references)
        let count = tree.count
        addText(Array(text.utf8), style: style, node: node, pseudo: pseudo, in: place)
        guard tree.count > count, parts.contains(where: \.isReference) else { return }
        referenceTexts.append(ReferenceText(box: BoxID(count), parts: parts))
    }

    private func leader(
        _ text: String, style: StyleID, node: NodeID, pseudo: PseudoElement, in place: Place
    ) {
        let count = tree.count
        addText(Array(text.utf8), style: style, node: node, pseudo: pseudo, in: place)
        if tree.count > count { tree[BoxID(count)].kind = .leader }
    }

    private func part(of item: ContentItem, _ node: NodeID, _ style: StyleID) -> ReferenceText.Part {
        switch item {
        case .counter("page", let style), .counter("pages", let style): return .total(style)
        case .targetCounter(let target, _, let style):
            return fragment(of: target, node).map { .page(of: $0, style) } ?? .text("")
        default: return .text(string(of: item, node, style))
        }
    }

    private func image(
        _ reference: ResourceReference, style: StyleID, node: NodeID, pseudo: PseudoElement, in place: Place
    ) {
        guard let image = loadImage(reference, 0) else { return }
        tree.replaced.append(.image(image))
        var box = Box(kind: .replaced, isInlineLevel: true, style: style, node: node, pseudo: pseudo)
        box.replaced = Int32(tree.replaced.count - 1)
        tree.append(box, to: place.parent)
    }

    /// The text of one item.
    private func string(of item: ContentItem, _ node: NodeID, _ style: StyleID) -> String {
        switch item {
        case .text(let text): return text
        case .attribute(let name): return document.attribute(name.lowercased(), of: node) ?? ""
        case .counter("page", let style), .counter("pages", let style): return references.total(style)
        case .counter(let name, let style): return style.format(counters.value(name))
        case .counters(let name, let separator, let style):
            return counters.values(name).map { style.format($0) }.joined(separator: separator)
        case .targetCounter(let target, _, let style):
            return fragment(of: target, node).map { references.page(of: $0, style) } ?? ""
        case .targetText(let target, _):
            guard let id = fragment(of: target, node), let element = document.element(withID: id) else { return "" }
            return Self.collapsed(document.textContent(element))
        case .content: return Self.collapsed(document.textContent(node))
        case .openQuote, .closeQuote, .noOpenQuote, .noCloseQuote: return quote(item, style)
        case .leader(let text): return text
        case .string, .image: return ""
        }
    }

    /// The id that a reference leads to.
    private func fragment(of target: ContentItem.Target, _ node: NodeID) -> String? {
        let text: String? =
            switch target {
            case .attribute(let name): document.attribute(name.lowercased(), of: node)
            case .fragment(let text): text
            }
        guard let text, text.hasPrefix("#") else { return nil }
        return String(text.dropFirst())
    }

    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func quote(_ item: ContentItem, _ style: StyleID) -> String {
        let pairs = styles[Int(style.index)].text.quotes ?? []
        func pair(_ depth: Int) -> QuotePair? { pairs.isEmpty ? nil : pairs[min(max(0, depth), pairs.count - 1)] }
        switch item {
        case .openQuote, .noOpenQuote:
            defer { quoteDepth += 1 }
            return item == .openQuote ? pair(quoteDepth)?.open ?? "" : ""
        default:
            quoteDepth = max(0, quoteDepth - 1)
            return item == .closeQuote ? pair(quoteDepth)?.close ?? "" : ""
        }
    }

    // MARK: Markers

    /// The marker of a list item: outside of its box, or its first inline content.
    func marker(of node: NodeID, _ style: ComputedStyle, in place: Place) {
        let text = style.text.listStyleType.marker(counters.value("list-item"))
        let content = styled.markers[node].flatMap { styles[Int($0.index)].generated.content }
        if let content, content.isEmpty { return }
        guard !text.isEmpty || style.text.listStyleImage != nil || content != nil else { return }
        let own = styled.markers[node]
        let id = pool.derive(.marker(isOwn: own != nil), from: own ?? styleID(of: node))
        let isOutside = style.text.listStylePosition == .outside
        let box = tree.append(
            Box(
                kind: isOutside ? .outsideMarker : .inline, isInlineLevel: true, style: id, node: node, pseudo: .marker),
            to: place.parent)
        let inner = Place(parent: box, depth: place.depth + 1)
        if let content {
            generate(content, style: id, node: node, pseudo: .marker, in: inner)
        } else if let reference = style.text.listStyleImage {
            image(reference, style: id, node: node, pseudo: .marker, in: inner)
        } else {
            addText(Array(text.utf8), style: id, node: node, pseudo: .marker, in: inner)
        }
    }
}
