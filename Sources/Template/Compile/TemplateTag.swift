import Markup

/// A Mustache tag of a template's source.
struct TemplateTag: Sendable {
    /// What the tag does (Mustache specification).
    enum Kind: Sendable, Hashable {
        case variable, unescaped, section, inverted, end, partial, parent, block, comment, delimiters
        /// Stands for one partial that a dynamic name may mean; never written, made from `{{> *name}}`.
        case choice(String)

        /// Whether an end tag belongs to it in the assembled template.
        var isOpening: Bool {
            switch self {
            case .section, .inverted, .choice: true
            default: false
            }
        }

        /// Whether an end tag belongs to it in a template's file.
        var isEnded: Bool { [.section, .inverted, .parent, .block].contains(self) }

        /// Whether a line that holds nothing but such a tag is no line of the result.
        var mayStandAlone: Bool { self != .variable && self != .unescaped }
    }

    let kind: Kind
    /// What stands between the delimiters, trimmed, without the sigil.
    let name: String
    /// The whole tag.
    let span: SourceSpan
    /// Byte range in its file.
    let range: Range<Int>
    /// The line that the tag has for itself, its end included; `nil` where other text stands beside it.
    var line: Range<Int>?

    /// The field whose value names a partial, for `{{> *field}}`.
    var dynamicName: String? {
        guard name.hasPrefix("*") else { return nil }
        return String(name.dropFirst().drop { $0 == " " || $0 == "\t" })
    }
}
