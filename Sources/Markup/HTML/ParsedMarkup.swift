/// A parsed document with what the parser had to mend.
public struct ParsedMarkup: Sendable {
    /// The tree.
    public let document: Document
    /// What was mended, in source order.
    public let repairs: [MarkupRepair]
    /// Elements that no tag in the source stands for, such as `tbody` in a table without it.
    public let implied: Set<NodeID>
    /// Elements whose end tag is not written.
    public let withoutEndTag: Set<NodeID>
}
