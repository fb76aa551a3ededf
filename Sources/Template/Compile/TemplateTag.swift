import Markup

/// A Mustache tag of a template's source.
struct TemplateTag: Sendable {
    /// What the tag does (Mustache specification).
    enum Kind: Sendable, Hashable {
        case variable, unescaped, section, inverted, end, partial, parent, block, comment, delimiters
    }

    let kind: Kind
    /// What stands between the delimiters, trimmed, without the sigil.
    let name: String
    /// The whole tag.
    let span: SourceSpan
    /// Byte range in its file.
    let range: Range<Int>
}
