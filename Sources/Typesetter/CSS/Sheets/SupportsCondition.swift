import Markup

/// Evaluates the condition of `@supports` (CSS Conditional 3 §6) against the property table.
struct SupportsCondition {
    let list: TokenList
    let base: String

    /// Whether the condition holds; `nil` where it is malformed.
    func evaluate(_ range: Range<Int>, depth: Int = 0) -> Bool? {
        var rest = list.trimmed(range)
        guard depth < 16, !rest.isEmpty else { return nil }
        if takeWord("not", &rest) {
            let result = operand(&rest, depth)
            return rest.isEmpty ? result.map { !$0 } : nil
        }
        guard var result = operand(&rest, depth) else { return nil }
        while !rest.isEmpty {
            let isAnd = takeWord("and", &rest)
            guard isAnd || takeWord("or", &rest), let next = operand(&rest, depth) else { return nil }
            result = isAnd ? result && next : result || next
        }
        return result
    }

    /// What stands in `supports()` of an import: a declaration or a condition.
    func evaluateImport(_ range: Range<Int>) -> Bool? { declaration(range) ?? evaluate(range) }

    private func takeWord(_ word: String, _ rest: inout Range<Int>) -> Bool {
        guard let first = rest.first, case .ident(let name) = list.tokens[first].kind, name.asciiLowercased == word
        else { return false }
        rest = list.trimmed(first + 1..<rest.upperBound)
        return true
    }

    private func operand(_ rest: inout Range<Int>, _ depth: Int) -> Bool? {
        guard let first = rest.first else { return nil }
        let contents = list.contents(of: first, in: rest)
        let kind = list.tokens[first].kind
        rest = list.trimmed(list.index(after: first, in: rest)..<rest.upperBound)
        switch kind {
        case .leftParen: return declaration(contents) ?? evaluate(contents, depth: depth + 1) ?? false
        case .function(let name) where name.asciiLowercased == "selector":
            var parser = SelectorParser(list, contents)
            return (try? parser.selectorList()) != nil
        case .function: return false
        default: return nil
        }
    }

    /// Whether a declaration is understood; `nil` where it is none.
    private func declaration(_ range: Range<Int>) -> Bool? {
        guard let syntax = SyntaxParser(list).declaration(in: list.trimmed(range)) else { return nil }
        var parser = DeclarationParser(
            list: list, place: TextPlace(file: .init(index: .max)), base: base)
        var block = DeclarationBlock()
        parser.parse(syntax, into: &block)
        return !block.declarations.isEmpty
    }
}
