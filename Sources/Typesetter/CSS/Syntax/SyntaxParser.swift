/// Parses tokens into rules and declarations with the error recovery of CSS Syntax 3 §5.4.
struct SyntaxParser {
    let list: TokenList

    init(_ list: TokenList) { self.list = list }

    private func kind(_ index: Int) -> Token.Kind { list.tokens[index].kind }

    /// The rules of a range (§5.4.1).
    ///
    /// - Parameter isTopLevel: whether `<!--` and `-->` are passed over, as at a style sheet's top level.
    func rules(in range: Range<Int>, isTopLevel: Bool = false) -> [SyntaxItem] {
        var items: [SyntaxItem] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch kind(index) {
            case .whitespace: index += 1
            case .cdo where isTopLevel, .cdc where isTopLevel: index += 1
            case .atKeyword(let name): items.append(.rule(atRule(name, at: &index, in: range)))
            default: items.append(qualifiedRule(at: &index, in: range))
            }
        }
        return items
    }

    /// The declarations and at-rules of a block (§5.4.4).
    func declarations(in range: Range<Int>) -> [SyntaxItem] {
        var items: [SyntaxItem] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch kind(index) {
            case .whitespace, .semicolon: index += 1
            case .atKeyword(let name): items.append(.rule(atRule(name, at: &index, in: range)))
            default:
                let start = index
                while index < range.upperBound, kind(index) != .semicolon {
                    index = list.index(after: index, in: range)
                }
                items.append(declaration(in: start..<index).map { .declaration($0) } ?? .invalid(start..<index))
            }
        }
        return items
    }

    /// A declaration that fills a range (§5.4.5); `nil` where it has no name or colon.
    func declaration(in range: Range<Int>) -> SyntaxDeclaration? {
        guard !range.isEmpty, case .ident(let name) = kind(range.lowerBound) else { return nil }
        var index = range.lowerBound + 1
        while index < range.upperBound, kind(index) == .whitespace { index += 1 }
        guard index < range.upperBound, kind(index) == .colon else { return nil }
        let value = index + 1..<range.upperBound
        let important = importance(in: value)
        return SyntaxDeclaration(
            name: name, value: important.map { value.lowerBound..<$0 } ?? value, isImportant: important != nil,
            range: range)
    }

    /// Where `!important` starts at the end of a value.
    private func importance(in value: Range<Int>) -> Int? {
        let trimmed = list.trimmed(value)
        guard let last = trimmed.last, case .ident(let word) = kind(last), word.asciiLowercased == "important"
        else { return nil }
        let mark = list.trimmed(trimmed.lowerBound..<last)
        guard let end = mark.last, kind(end) == .delim("!") else { return nil }
        return end
    }

    /// An at-rule (§5.4.2); leaves the index behind it.
    private func atRule(_ name: String, at index: inout Int, in range: Range<Int>) -> SyntaxRule {
        let start = index
        index += 1
        let prelude = index
        while index < range.upperBound {
            if kind(index) == .semicolon {
                index += 1
                return SyntaxRule(atKeyword: name, prelude: prelude..<index - 1, block: nil, range: start..<index)
            }
            if kind(index) == .leftCurly {
                let (end, block) = (index, list.contents(of: index, in: range))
                index = list.index(after: index, in: range)
                return SyntaxRule(atKeyword: name, prelude: prelude..<end, block: block, range: start..<index)
            }
            index = list.index(after: index, in: range)
        }
        return SyntaxRule(atKeyword: name, prelude: prelude..<index, block: nil, range: start..<index)
    }

    /// A qualified rule (§5.4.3); leaves the index behind it.
    private func qualifiedRule(at index: inout Int, in range: Range<Int>) -> SyntaxItem {
        let start = index
        while index < range.upperBound {
            if kind(index) == .leftCurly {
                let (end, block) = (index, list.contents(of: index, in: range))
                index = list.index(after: index, in: range)
                return .rule(SyntaxRule(atKeyword: nil, prelude: start..<end, block: block, range: start..<index))
            }
            index = list.index(after: index, in: range)
        }
        return .invalid(start..<index)
    }
}
