/// A rule as CSS Syntax 3 §5 sees it: ranges of tokens, their meaning not looked at.
struct SyntaxRule: Hashable, Sendable {
    /// Name of an at-rule as written, without `@`; `nil` for a qualified rule.
    var atKeyword: String?
    /// What stands before the block.
    var prelude: Range<Int>
    /// What stands within the braces; `nil` for an at-rule that ends in a semicolon.
    var block: Range<Int>?
    /// The whole rule.
    var range: Range<Int>
}

/// A declaration as CSS Syntax 3 §5 sees it.
struct SyntaxDeclaration: Hashable, Sendable {
    /// Property as written.
    var name: String
    /// The value without `!important`.
    var value: Range<Int>
    var isImportant: Bool
    /// The whole declaration.
    var range: Range<Int>
}

/// What stands in a list of rules or declarations.
enum SyntaxItem: Hashable, Sendable {
    case rule(SyntaxRule)
    case declaration(SyntaxDeclaration)
    /// Tokens that make neither.
    case invalid(Range<Int>)
}
