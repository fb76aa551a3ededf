/// A document tree: nodes in one array, named by `NodeID`, their text in one buffer of UTF-8 bytes.
///
/// A value: copying it and changing the copy leaves the original as it was.
public struct Document: Sendable {
    /// What a node is.
    @frozen
    public enum Kind: UInt8, Sendable, BitwiseCopyable {
        /// The root of the tree; node 0.
        case document
        /// An element.
        case element
        /// A run of text.
        case text
        /// A comment.
        case comment
    }

    /// Which vocabulary an element belongs to.
    @frozen
    public enum Namespace: UInt8, Sendable, BitwiseCopyable {
        /// HTML.
        case html
        /// SVG.
        case svg
        /// MathML: parsed, never typeset.
        case mathML
    }

    /// A range in the document's text buffer.
    @usableFromInline struct TextRange: Sendable, BitwiseCopyable {
        @usableFromInline var start: Int32
        @usableFromInline var length: Int32
    }

    @usableFromInline
    struct Node: Sendable, BitwiseCopyable {
        @usableFromInline var kind: Kind
        @usableFromInline var namespace: Namespace
        @usableFromInline var name: Atom
        @usableFromInline var parent = NodeID.none
        @usableFromInline var firstChild = NodeID.none
        @usableFromInline var lastChild = NodeID.none
        @usableFromInline var nextSibling = NodeID.none
        @usableFromInline var previousSibling = NodeID.none
        @usableFromInline var text = TextRange(start: 0, length: 0)
        @usableFromInline var firstAttribute: Int32 = -1
        @usableFromInline var span: SourceSpan
    }

    /// An attribute; those of an element are linked.
    @usableFromInline
    struct Attribute: Sendable, BitwiseCopyable {
        @usableFromInline var name: Atom
        @usableFromInline var value: TextRange
        @usableFromInline var next: Int32
        @usableFromInline var span: SourceSpan
    }

    @usableFromInline var nodes: PlainList<Node>
    @usableFromInline var attributes = PlainList<Attribute>()
    @usableFromInline var text: [UInt8] = []
    var names: [String]
    var atoms: [String: Atom]

    /// A document with nothing but its root.
    public init() {
        nodes = PlainList(Node(kind: .document, namespace: .html, name: .none, span: .none))
        names = Atom.wellKnown
        atoms = Self.wellKnownAtoms
    }

    private static let wellKnownAtoms: [String: Atom] = Dictionary(
        uniqueKeysWithValues: Atom.wellKnown.enumerated().map { ($1, Atom($0)) })

    /// Number of nodes, detached ones included. Ids run from 0 to this, exclusive.
    @inlinable public var nodeCount: Int { nodes.count }
}
