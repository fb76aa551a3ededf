/// One condition on an element (Selectors 4 §3).
indirect enum SimpleSelector: Hashable, Sendable {
    case universal
    /// A type selector, as written.
    case tag(String)
    case namespace(NamespaceTest)
    case id(String)
    case `class`(String)
    case attribute(AttributeSelector)
    case root, empty, link, checked, enabled, disabled
    /// States that no element has on paper: `:hover`.
    case never
    case nth(NthSelector)
    case language([String])
    case direction(Direction)
    /// `:is()` and `:where()`.
    case matches([ComplexSelector])
    case not([ComplexSelector])
}

/// Which vocabulary a type selector asks for.
enum NamespaceTest: UInt8, Hashable, Sendable { case html, svg, mathML, unknown }

/// An attribute selector (Selectors 4 §6).
struct AttributeSelector: Hashable, Sendable {
    /// How the value is compared.
    enum Operator: UInt8, Hashable, Sendable { case exists, equals, includes, dashMatch, prefix, suffix, substring }

    /// Name as written.
    var name: String
    var `operator`: Operator
    var value: String
    /// `i` (true) or `s` (false); `nil` where the document's language decides.
    var ignoresCase: Bool?
}

/// `:nth-child()` and its kin (Selectors 4 §13.3).
struct NthSelector: Hashable, Sendable {
    var step: Int
    var offset: Int
    /// Whether siblings are counted from the last.
    var fromEnd: Bool
    /// Whether only siblings of the same type count.
    var ofType: Bool
    /// `of S`: which siblings count; empty for all.
    var filter: [ComplexSelector]

    /// Whether a position, from 1, is `step × n + offset` for some n ≥ 0.
    func matches(_ position: Int) -> Bool {
        let distance = position - offset
        if step == 0 { return distance == 0 }
        return distance % step == 0 && distance / step >= 0
    }
}
