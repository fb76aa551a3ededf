/// Where the parser built something else than what was written: browsers mend such markup silently.
public struct MarkupRepair: Hashable, Sendable {
    /// What was mended.
    public enum Kind: Hashable, Sendable {
        /// The node stands where HTML does not allow it and was moved in front of the table around it.
        case moved
        /// The element was closed by something else and opened again.
        case reopened
        /// The element's end tag is missing, and may not be left out.
        case unclosed
        /// The end tag closes nothing.
        case strayEndTag
    }

    /// What was mended.
    public let kind: Kind
    /// Name of the element; empty for text.
    public let name: String
    /// Where it stands in the source.
    public let span: SourceSpan

    init(_ kind: Kind, _ name: String, at span: SourceSpan) {
        self.kind = kind
        self.name = name
        self.span = span
    }

    /// What is wrong, in words.
    public var message: String {
        switch kind {
        case .moved: name.isEmpty ? "text cannot stand here in a table" : "<\(name)> cannot stand here in a table"
        case .reopened: "<\(name)> is still open where the element around it ends"
        case .unclosed: "<\(name)> is not closed"
        case .strayEndTag: "</\(name)> closes nothing"
        }
    }

    /// What to do about it.
    public var hint: String {
        switch kind {
        case .moved: "put it in a cell: <td> or <th>"
        case .reopened, .unclosed: "write </\(name)> before the element around it ends"
        case .strayEndTag: "remove it, or write <\(name)> where the element begins"
        }
    }
}
