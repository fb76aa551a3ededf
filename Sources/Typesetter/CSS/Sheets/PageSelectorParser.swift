/// Parses the selectors of `@page` (CSS Paged Media 3 §3.1).
struct PageSelectorParser {
    let list: TokenList

    init(_ list: TokenList) { self.list = list }

    /// The selectors of a prelude: none means every page; `nil` where malformed.
    func selectors(_ range: Range<Int>) -> [PageRule.Selector]? {
        let range = list.trimmed(range)
        if range.isEmpty { return [] }
        var selectors: [PageRule.Selector] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            var stop = start
            while stop < range.upperBound, list.tokens[stop].kind != .comma {
                stop = list.index(after: stop, in: range)
            }
            guard let selector = selector(list.trimmed(start..<stop)) else { return nil }
            selectors.append(selector)
            start = stop + 1
        }
        return selectors
    }

    private func selector(_ range: Range<Int>) -> PageRule.Selector? {
        var selector = PageRule.Selector()
        var index = range.lowerBound
        guard index < range.upperBound else { return nil }
        if case .ident(let name) = list.tokens[index].kind {
            guard name.asciiLowercased != "auto" else { return nil }
            selector.name = name
            index += 1
        }
        while index < range.upperBound {
            guard list.tokens[index].kind == .colon, index + 1 < range.upperBound,
                pseudo(index + 1, in: range, into: &selector)
            else { return nil }
            index = list.index(after: index + 1, in: range)
        }
        return selector
    }

    private func pseudo(_ index: Int, in range: Range<Int>, into selector: inout PageRule.Selector) -> Bool {
        switch list.tokens[index].kind {
        case .ident(let word):
            switch word.asciiLowercased {
            case "first": selector.isFirst = true
            case "blank": selector.isBlank = true
            case "left" where selector.isLeft != false: selector.isLeft = true
            case "right" where selector.isLeft != true: selector.isLeft = false
            default: return false
            }
            return true
        case .function(let name) where name.asciiLowercased == "nth":
            guard let (step, offset) = NthExpression.parse(list, list.contents(of: index, in: range)) else {
                return false
            }
            selector.nth = NthSelector(step: step, offset: offset, fromEnd: false, ofType: false, filter: [])
            return true
        default: return false
        }
    }
}
