import Markup

/// A style rule: selectors with a block of declarations.
struct StyleRule: Hashable, Sendable {
    var selectors: [ComplexSelector]
    var block: DeclarationBlock
}

/// A `@page` rule (CSS Paged Media 3 §3).
struct PageRule: Hashable, Sendable {
    /// One selector of a `@page` rule; all that it names must hold.
    struct Selector: Hashable, Sendable {
        /// Page name; empty for every page.
        var name = ""
        var isFirst = false
        var isBlank = false
        /// `:left` (true), `:right` (false).
        var isLeft: Bool?
        /// `:nth(An+B)`.
        var nth: NthSelector?

        /// CSS Paged Media 3 §3.1: name, then `:first` and `:blank`, then the side.
        var specificity: Specificity {
            Specificity(
                ids: name.isEmpty ? 0 : 1, classes: (isFirst ? 1 : 0) + (isBlank ? 1 : 0) + (nth == nil ? 0 : 1),
                tags: isLeft == nil ? 0 : 1)
        }

        func matches(_ page: PageSelectorContext) -> Bool {
            if !name.isEmpty, name != page.name { return false }
            if isFirst, !page.isFirst { return false }
            if isBlank, !page.isBlank { return false }
            if let isLeft, isLeft != page.isLeft { return false }
            return nth?.matches(page.number) ?? true
        }
    }

    /// Empty for every page.
    var selectors: [Selector]
    var block: DeclarationBlock
    var marginBoxes: [MarginBoxRule]
}

/// The declarations of one margin box.
struct MarginBoxRule: Hashable, Sendable {
    var name: MarginBoxName
    var block: DeclarationBlock
}

extension MarginBoxName {
    /// The at-keyword of each margin box, in lower case.
    static let keywords: [(String, MarginBoxName)] = [
        ("top-left-corner", .topLeftCorner), ("top-left", .topLeft), ("top-center", .topCenter),
        ("top-right", .topRight), ("top-right-corner", .topRightCorner), ("right-top", .rightTop),
        ("right-middle", .rightMiddle), ("right-bottom", .rightBottom), ("bottom-right-corner", .bottomRightCorner),
        ("bottom-right", .bottomRight), ("bottom-center", .bottomCenter), ("bottom-left", .bottomLeft),
        ("bottom-left-corner", .bottomLeftCorner), ("left-bottom", .leftBottom), ("left-middle", .leftMiddle),
        ("left-top", .leftTop),
    ]

    static func named(_ keyword: String) -> MarginBoxName? { keywords.first { $0.0 == keyword }?.1 }
}
