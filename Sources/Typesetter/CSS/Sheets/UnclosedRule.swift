/// The rule of a style sheet whose brace is missing, where the sheet ends with a block still open.
///
/// CSS closes all blocks at the end of a file (CSS Syntax 3 §5.4.9), so a missing brace takes along what follows it. The
/// block that is open at the end need not be the one that lacks the brace: the braces of rules within it close others.
struct UnclosedRule {
    /// The rule that is not closed.
    let rule: SyntaxRule
    /// The first rule that stands in its block and was meant to follow it, with the marks of a selector before the brace;
    /// `nil` where none does.
    let swallowed: Swallowed?

    /// A rule that a missing brace has taken along.
    struct Swallowed {
        /// The rule, up to where the enclosing block ends.
        let range: Range<Int>
        /// What stands before its brace.
        let prelude: Range<Int>
        /// Whether the declaration before it has no end either.
        let beginsInValue: Bool
    }

    /// The rule of a sheet that is not closed; `nil` where all are, or where blocks stand too deep in one another.
    ///
    /// - Parameter items: the sheet's rules.
    init?(among items: [SyntaxItem], of list: TokenList, nesting: Int) {
        guard case .rule(var rule)? = items.last, !rule.isClosed else { return nil }
        for _ in 0...nesting {
            guard let block = rule.block else { return nil }
            guard rule.holdsRules else {
                self.init(rule, swallowed: Self.swallowed(in: block, of: list))
                return
            }
            let inner = SyntaxParser(list).rules(in: block)
            if case .rule(let last)? = inner.last, !last.isClosed {
                rule = last
            } else {
                self = Self.culprit(among: inner, of: list) ?? UnclosedRule(rule, swallowed: nil)
                return
            }
        }
        return nil
    }

    private init(_ rule: SyntaxRule, swallowed: Swallowed?) {
        self.rule = rule
        self.swallowed = swallowed
    }

    /// The first rule that others stand in: its brace is the one that closes the group around it.
    private static func culprit(among items: [SyntaxItem], of list: TokenList) -> UnclosedRule? {
        for case .rule(let rule) in items where !rule.holdsRules {
            guard let block = rule.block, let swallowed = swallowed(in: block, of: list) else { continue }
            return UnclosedRule(rule, swallowed: swallowed)
        }
        return nil
    }

    private static func swallowed(in block: Range<Int>, of list: TokenList) -> Swallowed? {
        for item in SyntaxParser(list).declarations(in: block) {
            let (range, isDeclaration): (Range<Int>, Bool)
            switch item {
            case .declaration(let declaration):
                let isKnown = PropertyTable.suggestedNames.contains(declaration.name.asciiLowercased)
                (range, isDeclaration) = (declaration.range, isKnown)
            case .invalid(let invalid): (range, isDeclaration) = (invalid, false)
            case .rule(let rule) where rule.isMarginBox: continue
            case .rule(let rule): (range, isDeclaration) = (rule.range, false)
            }
            guard let brace = range.first(where: { list.tokens[$0].kind == .leftCurly }) else { continue }
            return Swallowed(range: range, prelude: range.lowerBound..<brace, beginsInValue: isDeclaration)
        }
        return nil
    }
}

extension SyntaxRule {
    /// Whether the block ends with a brace of its own; so it is where there is no block.
    var isClosed: Bool { block.map { $0.upperBound < range.upperBound } ?? true }

    /// Whether rules stand in its block, not declarations.
    fileprivate var holdsRules: Bool {
        ["media", "supports", "layer"].contains(atKeyword?.asciiLowercased)
    }

    fileprivate var isMarginBox: Bool { atKeyword.flatMap { MarginBoxName.named($0.asciiLowercased) } != nil }
}
