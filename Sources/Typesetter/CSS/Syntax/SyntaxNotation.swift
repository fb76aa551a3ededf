/// Writes tokens and rules as css-parsing-tests write them; numbers without their spelling.
struct SyntaxNotation {
    private let list: TokenList

    init(_ list: TokenList) { self.list = list }

    func item(_ item: SyntaxItem) -> SyntaxNode {
        switch item {
        case .rule(let rule): self.rule(rule)
        case .declaration(let declaration):
            .list([
                .text("declaration"), .text(declaration.name), .list(values(in: declaration.value)),
                .flag(declaration.isImportant),
            ])
        case .invalid: .list([.text("error"), .text("invalid")])
        }
    }

    private func rule(_ rule: SyntaxRule) -> SyntaxNode {
        let prelude = SyntaxNode.list(values(in: rule.prelude))
        let block = rule.block.map { SyntaxNode.list(values(in: $0)) } ?? .null
        guard let name = rule.atKeyword else { return .list([.text("qualified rule"), prelude, block]) }
        return .list([.text("at-rule"), .text(name), prelude, block])
    }

    func values(in range: Range<Int>) -> [SyntaxNode] {
        var result: [SyntaxNode] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let pair = pair(at: index, in: range) {
                result.append(.text(pair))
                index += 2
                continue
            }
            result.append(value(at: index, in: range))
            index = list.index(after: index, in: range)
        }
        return result
    }

    /// Two signs that older specifications make one token.
    private func pair(at index: Int, in range: Range<Int>) -> String? {
        guard index + 1 < range.upperBound, case .delim(let first) = list.tokens[index].kind,
            case .delim(let second) = list.tokens[index + 1].kind,
            list.tokens[index].end == Int(list.tokens[index + 1].offset)
        else { return nil }
        let text = String(Character(first)) + String(Character(second))
        return ["~=", "|=", "^=", "$=", "*=", "||"].contains(text) ? text : nil
    }

    private func value(at index: Int, in range: Range<Int>) -> SyntaxNode {
        switch list.tokens[index].kind {
        case .ident(let name): tagged("ident", .text(name))
        case .atKeyword(let name): tagged("at-keyword", .text(name))
        case .hash(let name, let isIdentifier):
            tagged("hash", .text(name), .text(isIdentifier ? "id" : "unrestricted"))
        case .string(let text): tagged("string", .text(text))
        case .badString: tagged("error", .text("bad-string"))
        case .url(let text): tagged("url", .text(text))
        case .badURL: tagged("error", .text("bad-url"))
        case .number(let value): number("number", value)
        case .percentage(let value): number("percentage", value)
        case .dimension(let value, let unit): number("dimension", value, .text(unit))
        case .function(let name): block("function", [.text(name)], index, range)
        case .leftCurly: block("{}", [], index, range)
        case .leftSquare: block("[]", [], index, range)
        case .leftParen: block("()", [], index, range)
        default: sign(list.tokens[index].kind)
        }
    }

    private func sign(_ kind: Token.Kind) -> SyntaxNode {
        switch kind {
        case .delim(let scalar): .text(String(Character(scalar)))
        case .whitespace: .text(" ")
        case .cdo: .text("<!--")
        case .cdc: .text("-->")
        case .colon: .text(":")
        case .semicolon: .text(";")
        case .comma: .text(",")
        case .rightCurly: tagged("error", .text("}"))
        case .rightSquare: tagged("error", .text("]"))
        case .rightParen: tagged("error", .text(")"))
        default: .null
        }
    }

    private func tagged(_ name: String, _ parts: SyntaxNode...) -> SyntaxNode { .list([.text(name)] + parts) }

    private func number(_ name: String, _ value: NumericValue, _ parts: SyntaxNode...) -> SyntaxNode {
        .list([.text(name), .number(value.value), .text(value.isInteger ? "integer" : "number")] + parts)
    }

    private func block(_ name: String, _ head: [SyntaxNode], _ index: Int, _ range: Range<Int>) -> SyntaxNode {
        .list([.text(name)] + head + values(in: list.contents(of: index, in: range)))
    }
}
