import Markup

extension StyleRun {
    /// The style of the element that was matched, shared with all that have the same parent style and rules.
    mutating func style(parent: StyleID, role: StyleBuilder.Role) -> StyleID {
        style(parent: parent, role: role, ranks: matches.element)
    }

    private mutating func style(parent: StyleID, role: StyleBuilder.Role, ranks: [Int32]) -> StyleID {
        let hash = StyleCache.hash(parent, role, ranks)
        if let known = cache.find(hash, parent, role, ranks) { return known }
        let (order, userAgentCount) = cascadeOrder(ranks)
        var custom = pool.custom(of: parent)
        if order.contains(where: { blocks[Int($0)].hasCustom }) {
            let declared = order.map { blocks[Int($0)] }
            custom = pool.index(of: pool.customs[custom].declaring(declared, userAgentCount: userAgentCount))
        }
        let resolved = order.map { resolvedBlock($0, custom) }
        let cascade = Cascade(blocks: resolved, userAgentCount: userAgentCount)
        var builder = cascade.builder(parent: pool.styles[Int(parent.index)], lengths: lengths(), role: role)
        let style = pool.add(builder.finish(role), custom: custom)
        cache.insert(hash, parent, role, ranks, style)
        return style
    }

    /// A block with the custom properties of the element it matched.
    private mutating func resolvedBlock(_ block: Int32, _ custom: Int) -> ResolvedBlock {
        if Int(block) < resolver.index.resolved.count, let fixed = resolver.index.resolved[Int(block)] { return fixed }
        let key = BlockKey(block: block, custom: Int32(truncatingIfNeeded: custom))
        if let known = resolvedBlocks[key] { return known }
        let resolved = ResolvedBlock(blocks[Int(block)], pool.customs[custom])
        reports += resolved.reports
        resolvedBlocks[key] = resolved
        return resolved
    }

    /// A block under some custom properties.
    struct BlockKey: Hashable {
        var block: Int32
        var custom: Int32
    }

    func lengths() -> LengthContext {
        LengthContext(
            fontSize: rootFontSize, rootFontSize: rootFontSize, page: options.page ?? resolver.pageArea,
            font: FontStyle(),
            metrics: options.metrics)
    }

    /// Computes the pseudo-elements of an element that generate something.
    mutating func resolvePseudos(of node: NodeID, _ style: StyleID, into styled: inout StyledDocument) {
        let isListItem = contents.pool.isListItem(style)
        guard isListItem || !matches.pseudos.isEmpty else { return }
        for element in PseudoElementSelector.generated {
            let ranks = matches.ranks(of: element)
            if element == .marker ? !isListItem : ranks.isEmpty { continue }
            let id = self.style(parent: style, role: .pseudoElement, ranks: ranks)
            let computed = pool.styles[Int(id.index)]
            switch element {
            case .before where computed.generatesBox: styled.before[node] = id
            case .after where computed.generatesBox: styled.after[node] = id
            case .marker: styled.markers[node] = id
            case .firstLetter: styled.firstLetters[node] = id
            case .firstLine: styled.firstLines[node] = id
            default: break
            }
        }
    }

    /// The page rules with what they inherit from the root element.
    func makePageRules() -> PageRules {
        guard let root = rowStyles.first else { return PageRules(resolver.pageRules, lengths: lengths()) }
        var rules = PageRules(resolver.pageRules, lengths: lengths())
        let style = pool.styles[Int(root.index)]
        rules.base.font = style.font
        rules.base.text.language = style.text.language
        rules.custom = pool.customs[pool.custom(of: root)]
        return rules
    }
}

extension ComputedStyle {
    /// Whether `::before` or `::after` with this style makes a box.
    var generatesBox: Bool { box.display != .none && generated.content?.isEmpty == false }
}
