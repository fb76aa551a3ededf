/// How a compound selector relates to the one at its right.
enum Combinator: UInt8, Hashable, Sendable { case descendant, child, nextSibling, laterSibling }

/// Simple selectors that hold for one element.
struct CompoundSelector: Hashable, Sendable {
    var simples: [SimpleSelector]
    /// Relation to the compound at the right; `nil` for the rightmost.
    var combinator: Combinator?
}

/// Compound selectors joined by combinators, the rightmost first.
struct ComplexSelector: Hashable, Sendable {
    var compounds: [CompoundSelector]
    var pseudoElement: PseudoElementSelector?
    var specificity: Specificity
}

/// A part of an element that rules can style.
enum PseudoElementSelector: UInt8, Hashable, Sendable, CaseIterable {
    case before, after, marker, firstLetter, firstLine
    /// Known, and never matched on paper: `::selection`.
    case unavailable

    /// Those that elements can have on paper.
    static let generated: [PseudoElementSelector] = [.before, .after, .marker, .firstLetter, .firstLine]

    /// The pseudo-element of a name in lower case.
    static func named(_ name: String) -> PseudoElementSelector? {
        switch name {
        case "before": .before
        case "after": .after
        case "marker": .marker
        case "first-letter": .firstLetter
        case "first-line": .firstLine
        case "selection", "placeholder", "backdrop", "file-selector-button", "-moz-selection", "-moz-focus-inner",
            "-webkit-scrollbar", "-webkit-search-decoration", "-webkit-inner-spin-button",
            "-webkit-outer-spin-button", "-webkit-file-upload-button", "-webkit-details-marker", "details-content":
            .unavailable
        default: nil
        }
    }
}

/// Specificity (Selectors 4 §17), each part up to 1023.
struct Specificity: Hashable, Sendable, Comparable {
    private(set) var packed: UInt32 = 0

    init(ids: Int = 0, classes: Int = 0, tags: Int = 0) {
        packed = UInt32(min(ids, 1023)) << 20 | UInt32(min(classes, 1023)) << 10 | UInt32(min(tags, 1023))
    }

    var ids: Int { Int(packed >> 20) }
    var classes: Int { Int(packed >> 10 & 1023) }
    var tags: Int { Int(packed & 1023) }

    static func < (a: Specificity, b: Specificity) -> Bool { a.packed < b.packed }

    static func + (a: Specificity, b: Specificity) -> Specificity {
        Specificity(ids: a.ids + b.ids, classes: a.classes + b.classes, tags: a.tags + b.tags)
    }
}

extension SimpleSelector {
    /// What the condition adds to a selector's specificity; `:where()` is parsed to nothing.
    var specificity: Specificity {
        switch self {
        case .universal, .namespace: Specificity()
        case .tag: Specificity(tags: 1)
        case .id: Specificity(ids: 1)
        case .matches(let list), .not(let list): list.map(\.specificity).max() ?? Specificity()
        case .nth(let nth): Specificity(classes: 1) + (nth.filter.map(\.specificity).max() ?? Specificity())
        default: Specificity(classes: 1)
        }
    }
}
