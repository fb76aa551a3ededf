/// How far around an element a selector looks.
enum SelectorScope: UInt8, Sendable, Comparable {
    /// At the element's own tag, id, classes and attributes and those of its ancestors.
    case lineage
    /// Also at siblings or at what the element holds.
    case surroundings

    static func < (a: SelectorScope, b: SelectorScope) -> Bool { a.rawValue < b.rawValue }
}

extension ComplexSelector {
    /// How far the selector looks, selectors inside of it included.
    var scope: SelectorScope {
        let looksAside = compounds.contains { $0.combinator == .nextSibling || $0.combinator == .laterSibling }
        return looksAside ? .surroundings : compounds.flatMap(\.simples).map(\.scope).max() ?? .lineage
    }
}

extension SimpleSelector {
    /// How far the condition looks.
    var scope: SelectorScope {
        switch self {
        case .nth, .empty: .surroundings
        case .matches(let list), .not(let list): list.map(\.scope).max() ?? .lineage
        case .universal, .tag, .namespace, .id, .class, .attribute, .root, .link, .checked, .enabled, .disabled, .never,
            .language, .direction:
            .lineage
        }
    }
}
