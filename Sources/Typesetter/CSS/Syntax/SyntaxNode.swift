/// What a text is parsed into, in the notation of the public css-parsing-tests: for the conformance runner only.
package enum SyntaxNode: Hashable, Sendable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case null
    case list([SyntaxNode])

    /// A list of component values (CSS Syntax 3 §5.3.10).
    package static func componentValues(of text: String) -> SyntaxNode {
        let list = TokenList(Array(text.utf8))
        return .list(SyntaxNotation(list).values(in: list.all))
    }

    /// The rules of a style sheet, or of a block where it is no top level (§5.3.3, §5.3.4).
    package static func rules(of text: String, isTopLevel: Bool) -> SyntaxNode {
        let list = TokenList(Array(text.utf8))
        return items(SyntaxParser(list).rules(in: list.all, isTopLevel: isTopLevel), list)
    }

    /// Declarations and at-rules (§5.3.8).
    package static func declarations(of text: String) -> SyntaxNode {
        let list = TokenList(Array(text.utf8))
        return items(SyntaxParser(list).declarations(in: list.all), list)
    }

    /// `a` and `b` of `an+b`; null where it is malformed (§6).
    package static func step(of text: String) -> SyntaxNode {
        let list = TokenList(Array(text.utf8))
        guard let found = NthExpression.parse(list, list.all) else { return .null }
        return .list([.number(Double(found.step)), .number(Double(found.offset))])
    }

    private static func items(_ items: [SyntaxItem], _ list: TokenList) -> SyntaxNode {
        .list(items.map { SyntaxNotation(list).item($0) })
    }
}
