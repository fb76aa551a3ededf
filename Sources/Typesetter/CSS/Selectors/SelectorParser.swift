/// Why a selector is refused.
struct SelectorError: Error, Hashable {
    var message: String
    var hints: [String] = []
}

/// Parses selectors out of tokens (Selectors 4 §18).
struct SelectorParser {
    let list: TokenList
    /// Namespaces of prefixes; the default one under the empty prefix.
    let namespaces: [String: NamespaceTest]
    var index: Int
    let end: Int
    let depth: Int

    static let maximumDepth = 12

    init(_ list: TokenList, _ range: Range<Int>, namespaces: [String: NamespaceTest] = [:], depth: Int = 0) {
        self.list = list
        self.namespaces = namespaces
        self.depth = depth
        let trimmed = list.trimmed(range)
        index = trimmed.lowerBound
        end = trimmed.upperBound
    }

    var peek: Token.Kind? { index < end ? list.tokens[index].kind : nil }

    mutating func skipSpace() -> Bool {
        let start = index
        while peek == .whitespace { index += 1 }
        return index > start
    }

    /// A list of selectors that fills the range.
    mutating func selectorList() throws(SelectorError) -> [ComplexSelector] {
        var selectors: [ComplexSelector] = []
        while true {
            _ = skipSpace()
            selectors.append(try complexSelector())
            _ = skipSpace()
            guard index < end else { return selectors }
            guard peek == .comma else { throw unexpected() }
            index += 1
        }
    }

    /// A list in which selectors that are refused are left out (`:is()`, Selectors 4 §4.2).
    mutating func forgivingList() -> [ComplexSelector] {
        var selectors: [ComplexSelector] = []
        while index < end {
            var stop = index
            while stop < end, list.tokens[stop].kind != .comma { stop = list.index(after: stop, in: 0..<end) }
            var part = SelectorParser(list, index..<stop, namespaces: namespaces, depth: depth)
            if let found = try? part.selectorList() { selectors += found.filter { $0.pseudoElement == nil } }
            index = stop + 1
        }
        return selectors
    }

    private mutating func complexSelector() throws(SelectorError) -> ComplexSelector {
        var compounds: [CompoundSelector] = []
        var pseudoElement: PseudoElementSelector?
        while true {
            var simples: [SimpleSelector] = []
            pseudoElement = try compound(&simples)
            compounds.append(CompoundSelector(simples: simples, combinator: nil))
            guard let combinator = try combinator() else { break }
            guard pseudoElement == nil else {
                throw SelectorError(message: "a pseudo-element ends its selector")
            }
            compounds[compounds.count - 1].combinator = combinator
        }
        let specificity = compounds.flatMap(\.simples).map(\.specificity).reduce(Specificity(), +)
        return ComplexSelector(
            compounds: compounds.reversed(), pseudoElement: pseudoElement,
            specificity: pseudoElement == nil ? specificity : specificity + Specificity(tags: 1))
    }

    /// The combinator after a compound; `nil` at the selector's end.
    private mutating func combinator() throws(SelectorError) -> Combinator? {
        let hasSpace = skipSpace()
        guard let next = peek, next != .comma else { return nil }
        guard case .delim(let scalar) = next, let combinator = Self.combinator(scalar) else {
            return hasSpace ? .descendant : nil
        }
        index += 1
        _ = skipSpace()
        guard index < end, peek != .comma else { throw SelectorError(message: "the selector ends in '\(scalar)'") }
        return combinator
    }

    private static func combinator(_ scalar: Unicode.Scalar) -> Combinator? {
        switch scalar {
        case ">": .child
        case "+": .nextSibling
        case "~": .laterSibling
        default: nil
        }
    }

    // MARK: Compounds

    /// The simple selectors of one compound, and its pseudo-element.
    private mutating func compound(_ simples: inout [SimpleSelector]) throws(SelectorError) -> PseudoElementSelector? {
        let start = index
        simples += try typeSelector()
        while let kind = peek {
            switch kind {
            case .hash(let name, let isIdentifier):
                guard isIdentifier else { throw unexpected() }
                simples.append(.id(name))
                index += 1
            case .delim("."):
                guard index + 1 < end, case .ident(let name) = list.tokens[index + 1].kind else { throw unexpected() }
                simples.append(.class(name))
                index += 2
            case .leftSquare: simples.append(.attribute(try attribute()))
            case .colon:
                if let element = try pseudo(&simples) { return try tail(of: element) }
            default:
                guard index > start else { throw unexpected() }
                return nil
            }
        }
        guard index > start else { throw SelectorError(message: "a selector is missing") }
        return nil
    }

    /// After a pseudo-element only states may follow, which never hold on paper.
    private mutating func tail(of element: PseudoElementSelector) throws(SelectorError) -> PseudoElementSelector {
        var element = element
        while peek == .colon {
            var simples: [SimpleSelector] = []
            guard try pseudo(&simples) == nil, simples == [.never] else {
                throw SelectorError(message: "nothing can follow a pseudo-element")
            }
            element = .unavailable
        }
        return element
    }

    /// `name`, `*`, `prefix|name` and so on.
    private mutating func typeSelector() throws(SelectorError) -> [SimpleSelector] {
        var prefix: String?
        var hasBar = false
        if isBar(index) {
            (prefix, hasBar) = ("", true)
            index += 1
        } else if isName(index), isBar(index + 1), isName(index + 2) {
            prefix = name(index)
            hasBar = true
            index += 2
        }
        guard isName(index) else {
            if hasBar { throw unexpected() }
            return []
        }
        let tag = name(index)
        index += 1
        let type: [SimpleSelector] = tag == "*" ? [.universal] : [.tag(tag)]
        return try namespace(prefix, hasBar: hasBar) + type
    }

    private func namespace(_ prefix: String?, hasBar: Bool) throws(SelectorError) -> [SimpleSelector] {
        guard hasBar, let prefix else { return namespaces[""].map { [.namespace($0)] } ?? [] }
        if prefix == "*" { return [] }
        if prefix.isEmpty { return [.namespace(.unknown)] }
        guard let namespace = namespaces[prefix] else {
            throw SelectorError(
                message: "there is no namespace '\(prefix)'", hints: ["declare it with @namespace \(prefix) url(…)"])
        }
        return [.namespace(namespace)]
    }

    private func isBar(_ index: Int) -> Bool {
        index < end && list.tokens[index].kind == .delim("|")
            && !(index + 1 < end && list.tokens[index + 1].kind == .delim("|"))
    }

    private func isName(_ index: Int) -> Bool {
        guard index < end else { return false }
        if case .ident = list.tokens[index].kind { return true }
        return list.tokens[index].kind == .delim("*")
    }

    private func name(_ index: Int) -> String {
        if case .ident(let name) = list.tokens[index].kind { return name }
        return "*"
    }

    func unexpected() -> SelectorError {
        let text = index < end ? TokenText.text(of: list.tokens[index].kind) ?? "" : ""
        return SelectorError(
            message: text.isEmpty ? "the selector ends too early" : "'\(text)' cannot stand in a selector here")
    }
}
