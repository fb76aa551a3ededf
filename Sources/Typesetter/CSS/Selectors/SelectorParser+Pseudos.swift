import Markup

extension SelectorParser {
    /// A pseudo-class, added to the simple selectors, or the pseudo-element it turns out to be.
    mutating func pseudo(_ simples: inout [SimpleSelector]) throws(SelectorError) -> PseudoElementSelector? {
        index += 1
        let isDouble = peek == .colon
        if isDouble { index += 1 }
        switch peek {
        case .ident(let name)?:
            let word = name.asciiLowercased
            if isDouble || ["before", "after", "first-letter", "first-line"].contains(word) {
                guard let element = PseudoElementSelector.named(word) else { throw Self.unknown("::" + name) }
                index += 1
                return element
            }
            guard let simple = Self.plain[word] else { throw Self.unknown(":" + name) }
            index += 1
            simples.append(simple)
            return nil
        case .function(let name)? where !isDouble:
            simples.append(try function(name))
            return nil
        case .function(let name)?: throw Self.unknown("::" + name + "()")
        default: throw unexpected()
        }
    }

    private static let plain: [String: SimpleSelector] = {
        let states = [
            "hover", "active", "focus", "focus-within", "focus-visible", "visited", "target", "target-within",
            "autofill",
            "playing", "paused", "fullscreen", "modal", "popover-open", "indeterminate", "invalid", "user-invalid",
            "out-of-range", "placeholder-shown", "current", "past", "future", "default", "open", "host", "defined-not",
            "-moz-focusring", "-moz-ui-invalid",
        ]
        var table: [String: SimpleSelector] = [:]
        for state in states { table[state] = .never }
        table["root"] = .root
        table["scope"] = .root
        table["empty"] = .empty
        table["link"] = .link
        table["any-link"] = .link
        table["checked"] = .checked
        table["enabled"] = .enabled
        table["disabled"] = .disabled
        table["defined"] = .universal
        table["first-child"] = nth(1, fromEnd: false, ofType: false)
        table["last-child"] = nth(1, fromEnd: true, ofType: false)
        table["first-of-type"] = nth(1, fromEnd: false, ofType: true)
        table["last-of-type"] = nth(1, fromEnd: true, ofType: true)
        table["only-child"] = both(ofType: false)
        table["only-of-type"] = both(ofType: true)
        return table
    }()

    private static func nth(_ offset: Int, fromEnd: Bool, ofType: Bool) -> SimpleSelector {
        .nth(NthSelector(step: 0, offset: offset, fromEnd: fromEnd, ofType: ofType, filter: []))
    }

    /// First and last at once, with the specificity of one pseudo-class.
    private static func both(ofType: Bool) -> SimpleSelector {
        let simples = [nth(1, fromEnd: false, ofType: ofType), nth(1, fromEnd: true, ofType: ofType)]
        let compound = CompoundSelector(simples: simples, combinator: nil)
        return .matches([
            ComplexSelector(compounds: [compound], pseudoElement: nil, specificity: Specificity(classes: 1))
        ])
    }

    private mutating func function(_ name: String) throws(SelectorError) -> SimpleSelector {
        let contents = list.contents(of: index, in: 0..<end)
        index = list.index(after: index, in: 0..<end)
        guard depth < Self.maximumDepth else {
            throw SelectorError(message: "selectors are nested deeper than \(Self.maximumDepth)")
        }
        var inner = SelectorParser(list, contents, namespaces: namespaces, depth: depth + 1)
        switch name.asciiLowercased {
        case "is", "matches", "-webkit-any", "-moz-any": return .matches(inner.forgivingList())
        case "where": return .matches(inner.forgivingList().map(\.withoutSpecificity))
        case "not":
            let selectors = try inner.selectorList()
            guard selectors.allSatisfy({ $0.pseudoElement == nil }) else {
                throw SelectorError(message: "':not()' cannot hold a pseudo-element")
            }
            return .not(selectors)
        case "nth-child": return try inner.nth(fromEnd: false, ofType: false)
        case "nth-last-child": return try inner.nth(fromEnd: true, ofType: false)
        case "nth-of-type": return try inner.nth(fromEnd: false, ofType: true)
        case "nth-last-of-type": return try inner.nth(fromEnd: true, ofType: true)
        case "lang": return .language(try inner.languages())
        case "dir": return try inner.directionality()
        case "has":
            throw SelectorError(message: "':has()' is not supported", hints: ["set a class where the element has it"])
        default: throw Self.unknown(":" + name + "()")
        }
    }

    private mutating func nth(fromEnd: Bool, ofType: Bool) throws(SelectorError) -> SimpleSelector {
        var stop = index
        while stop < end {
            if !ofType, case .ident(let word) = list.tokens[stop].kind, word.asciiLowercased == "of" { break }
            stop += 1
        }
        guard let (step, offset) = NthExpression.parse(list, index..<stop) else {
            throw SelectorError(message: "the position is malformed", hints: ["write even, odd, 3 or 2n+1"])
        }
        var filter: [ComplexSelector] = []
        if stop < end {
            var inner = SelectorParser(list, stop + 1..<end, namespaces: namespaces, depth: depth + 1)
            filter = try inner.selectorList()
        }
        return .nth(NthSelector(step: step, offset: offset, fromEnd: fromEnd, ofType: ofType, filter: filter))
    }

    private mutating func languages() throws(SelectorError) -> [String] {
        var languages: [String] = []
        while true {
            _ = skipSpace()
            switch peek {
            case .ident(let name)?, .string(let name)?: languages.append(name.asciiLowercased)
            default: throw SelectorError(message: "':lang()' takes language tags")
            }
            index += 1
            _ = skipSpace()
            if index >= end { return languages }
            guard peek == .comma else { throw unexpected() }
            index += 1
        }
    }

    private func directionality() throws(SelectorError) -> SimpleSelector {
        guard index + 1 == end, case .ident(let word)? = peek, let direction = Direction.named(word.asciiLowercased)
        else { throw SelectorError(message: "':dir()' takes ltr or rtl") }
        return .direction(direction)
    }

    private static func unknown(_ name: String) -> SelectorError {
        let names =
            plain.keys.sorted().map { ":" + $0 } + [
                "::before", "::after", "::marker", "::first-letter", "::first-line",
            ]
        let near = NearestName.find(name, in: names)
        return SelectorError(
            message: "'\(name)' is not supported in selectors", hints: near.map { ["did you mean '\($0)'?"] } ?? [])
    }
}

extension ComplexSelector {
    fileprivate var withoutSpecificity: ComplexSelector {
        var copy = self
        copy.specificity = Specificity()
        return copy
    }
}
