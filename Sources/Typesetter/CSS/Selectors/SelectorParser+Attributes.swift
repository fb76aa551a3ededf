extension SelectorParser {
    /// `[name operator value flag]` (Selectors 4 §6).
    mutating func attribute() throws(SelectorError) -> AttributeSelector {
        let contents = list.contents(of: index, in: 0..<end)
        var rest = list.trimmed(contents)
        index = list.index(after: index, in: 0..<end)
        guard let name = attributeName(&rest) else { throw malformed() }
        rest = list.trimmed(rest)
        guard !rest.isEmpty else {
            return AttributeSelector(name: name, operator: .exists, value: "", ignoresCase: nil)
        }
        guard let comparison = comparison(&rest) else { throw malformed() }
        rest = list.trimmed(rest)
        guard let first = rest.first, let value = text(list.tokens[first].kind) else { throw malformed() }
        rest = list.trimmed(first + 1..<rest.upperBound)
        var ignoresCase: Bool?
        if let flag = rest.first {
            guard rest.count == 1, case .ident(let word) = list.tokens[flag].kind else { throw malformed() }
            switch word.asciiLowercased {
            case "i": ignoresCase = true
            case "s": ignoresCase = false
            default: throw malformed()
            }
        }
        return AttributeSelector(name: name, operator: comparison, value: value, ignoresCase: ignoresCase)
    }

    /// The name, without a namespace prefix: attributes of documents have none that matter.
    private func attributeName(_ rest: inout Range<Int>) -> String? {
        var index = rest.lowerBound
        func isBar(_ index: Int) -> Bool { index < rest.upperBound && list.tokens[index].kind == .delim("|") }
        if isBar(index) {
            index += 1
        } else if index + 2 < rest.upperBound, isBar(index + 1), case .ident = list.tokens[index + 2].kind {
            index += 2
        }
        guard index < rest.upperBound, case .ident(let name) = list.tokens[index].kind else { return nil }
        rest = index + 1..<rest.upperBound
        return name
    }

    private func comparison(_ rest: inout Range<Int>) -> AttributeSelector.Operator? {
        guard let first = rest.first, case .delim(let scalar) = list.tokens[first].kind else { return nil }
        if scalar == "=" {
            rest = first + 1..<rest.upperBound
            return .equals
        }
        guard first + 1 < rest.upperBound, list.tokens[first + 1].kind == .delim("=") else { return nil }
        rest = first + 2..<rest.upperBound
        switch scalar {
        case "~": return .includes
        case "|": return .dashMatch
        case "^": return .prefix
        case "$": return .suffix
        case "*": return .substring
        default: return nil
        }
    }

    private func text(_ kind: Token.Kind) -> String? {
        switch kind {
        case .ident(let text), .string(let text): text
        default: nil
        }
    }

    private func malformed() -> SelectorError {
        SelectorError(
            message: "the attribute selector is malformed", hints: ["write [name], [name=value] or [name^=\"value\" i]"]
        )
    }
}
