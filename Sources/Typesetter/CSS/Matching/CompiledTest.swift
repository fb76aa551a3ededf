/// A simple selector as numbers: what `first` and `second` mean depends on the kind.
struct CompiledTest: Sendable {
    enum Kind: UInt8, Sendable {
        /// `first` is the name in lower case, for HTML; `second` as written, for other vocabularies.
        case tag
        case id, `class`
        /// `first` is an index into `attributes`.
        case attribute
        /// `first` is a `NamespaceTest`.
        case namespace
        /// `first` is an index into `nths`.
        case nth
        /// Selectors from `first` up to `second`.
        case matches, not
        /// `first` is an index into `languages`.
        case language
        /// `first` is a `Direction`.
        case direction
        case root, empty, link, checked, enabled, disabled, never
    }

    var kind: Kind
    var first: Int32 = 0
    var second: Int32 = 0
}

/// A compound selector: a range of tests and its relation to the compound at its right.
struct CompiledCompound: Sendable {
    var tests: Range<Int32>
    var combinator: Combinator
}

/// A complex selector: a range of compounds, the rightmost first.
struct CompiledSelector: Sendable {
    var compounds: Range<Int32>
    /// What must be among the ancestors.
    var ancestors: AncestorFilter
}

/// `:nth-child()` with its filter as a range of selectors.
struct CompiledNth: Sendable {
    var nth: NthSelector
    var filter: Range<Int32>
}

/// An attribute that a selector asks for.
struct AskedAttribute: Sendable {
    var name: String
    /// Whether the value counts, not only that it is there.
    var byValue: Bool
}
