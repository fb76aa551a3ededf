import Markup

/// A compiled template: a tree of what to write, with names resolved to field indices.
indirect enum TemplateNode: Sendable {
    case text([UInt8])
    case comment([UInt8])
    case element(ElementNode)
    /// Text that the report gives, and the tag that asks for it.
    case variable(Expression, SourceSpan)
    case section(Section<TemplateNode>)
}

/// An element whose attributes or children may depend on the report.
struct ElementNode: Sendable {
    let name: Atom
    let namespace: Document.Namespace
    let attributes: [AttributeNode]
    let children: [TemplateNode]
    let span: SourceSpan
}

/// An attribute in parts.
struct AttributeNode: Sendable {
    let name: Atom
    let place: ValuePlace
    let parts: [ValuePart]
    /// Whether the attribute stands only where its value is not empty.
    let isLeftOutWhenEmpty: Bool
    let span: SourceSpan

    /// Whether it is followed as an address that the report's values are part of.
    var isAddressWithValues: Bool {
        place == .url
            && parts.contains { if case .literal = $0 { false } else { true } }
    }
}

extension [ValuePart] {
    /// Whether the value is one section or one value and nothing else.
    var areOneSection: Bool {
        guard count == 1 else { return false }
        if case .section = self[0] { return true }
        return false
    }
}

/// A part of an attribute's value or of raw text.
indirect enum ValuePart: Sendable {
    case literal([UInt8])
    /// A value; in style sheets with the place among their syntax.
    case variable(Expression, StylePosition)
    case section(Section<ValuePart>)
}

/// A section over parts of a kind.
struct Section<Part: Sendable>: Sendable {
    let condition: Expression
    let isInverted: Bool
    let body: [Part]
    let span: SourceSpan
}

/// What a name means.
enum Expression: Sendable, Hashable {
    /// A value `up` contexts out, by field indices.
    case path(up: Int, fields: [Int])
    /// Of the list that the context `up` out walks through.
    case isFirst(up: Int)
    case isLast(up: Int)
    /// Number of the present element, from 1.
    case number(up: Int)
    /// Whether a text is the given one: one partial that a dynamic name may mean.
    case equals(up: Int, fields: [Int], text: String)
    /// A text of the template's text file.
    case constant(String)
}
