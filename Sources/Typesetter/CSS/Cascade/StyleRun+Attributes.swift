import Markup

extension StyleRun {
    /// Ranks at and above this name blocks of hints; above the rules' ranks so that keys stay unambiguous.
    private static let hintBase: Int32 = 1 << 24
    /// Ranks at and above this name blocks of `style` attributes.
    private static let inlineBase: Int32 = 1 << 28

    /// Adds the hints and the `style` attribute of an element to what matched.
    mutating func appendAttributeBlocks(_ element: ElementTable.Row) {
        // What a table's attributes say of its cells holds for cells without any of their own.
        guard document.hasAttributes(element.node) || hints.mayStyle(element.node) else { return }
        if document.hasAttribute(.lang, of: element.node) { appendLanguage(element.node) }
        if hints.mayStyle(element.node) {
            let text = hints.text(for: element.node)
            if !text.isEmpty { matches.element.append(Self.hintBase + hintBlock(text)) }
        }
        if document.hasAttribute(styleAttribute, of: element.node) {
            matches.element.append(Self.inlineBase + inlineBlock(element.node))
        }
    }

    private var styleAttribute: Atom { .style }

    private mutating func appendLanguage(_ node: NodeID) {
        let language = document.attribute(.lang, of: node) ?? ""
        let key = "lang=" + language
        if let known = blocksByText[key] {
            matches.element.append(Self.hintBase + known)
            return
        }
        var block = DeclarationBlock()
        block.append(
            Declaration(target: .longhand(.language), value: .text(language), isImportant: false, span: .none))
        matches.element.append(Self.hintBase + add(block, key))
    }

    private mutating func hintBlock(_ text: String) -> Int32 {
        let key = "hint=" + text
        if let known = blocksByText[key] { return known }
        // What an attribute gets wrong is not a style sheet's fault.
        return add(parse(Array(text.utf8), TextPlace(file: SourceSpan.none.file), reporting: false), key)
    }

    private mutating func inlineBlock(_ node: NodeID) -> Int32 {
        let text = document.attribute(styleAttribute, of: node) ?? ""
        let key = "style=" + text
        if let known = blocksByText[key] { return known }
        let bytes = Array(text.utf8)
        let span = document.attributeSpan(styleAttribute, of: node)
        let place = TextPlace(file: span.file, offset: Int(span.offset), isExact: Int(span.length) == bytes.count)
        return add(parse(bytes, place, reporting: true), key)
    }

    private mutating func add(_ block: DeclarationBlock, _ key: String) -> Int32 {
        let index = Int32(truncatingIfNeeded: blocks.count)
        blocks.append(block)
        blocksByText[key] = index
        return index
    }

    private mutating func parse(_ bytes: [UInt8], _ place: TextPlace, reporting: Bool) -> DeclarationBlock {
        let list = TokenList(bytes)
        var parser = DeclarationParser(list: list, place: place, base: options.base)
        var block = DeclarationBlock()
        for item in SyntaxParser(list).declarations(in: list.all) {
            switch item {
            case .declaration(let declaration): parser.parse(declaration, into: &block)
            case .rule(let rule):
                parser.reports.append(.syntax("a rule cannot stand here", at: place.span(of: rule.range, in: list)))
            case .invalid(let range):
                parser.reports.append(
                    .syntax(
                        "this is not a declaration", hints: ["a declaration is 'property: value', ended by ';'"],
                        at: place.span(of: range, in: list)))
            }
        }
        if reporting { reports += parser.reports }
        return block
    }

    /// The blocks of what matched as indices, the weakest first, and how many are the user agent's.
    func cascadeOrder(_ ranks: [Int32]) -> (blocks: [Int32], userAgentCount: Int) {
        let index = resolver.index
        let agents = ranks.prefix { $0 < index.firstAuthorRank }
        var result = agents.map { index.blockOfRank[Int($0)] }
        let rest = ranks.dropFirst(agents.count)
        for rank in rest where rank >= Self.hintBase && rank < Self.inlineBase { result.append(rank - Self.hintBase) }
        for rank in rest where rank < Self.hintBase { result.append(index.blockOfRank[Int(rank)]) }
        for rank in rest where rank >= Self.inlineBase { result.append(rank - Self.inlineBase) }
        return (result, agents.count)
    }
}
