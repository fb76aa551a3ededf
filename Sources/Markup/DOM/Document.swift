/// A document tree: nodes in one array, named by `NodeID`, their text in one buffer of UTF-8 bytes.
///
/// A value: copying it and changing the copy leaves the original as it was.
public struct Document: Sendable {
    /// What a node is.
    public enum Kind: UInt8, Sendable {
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
    public enum Namespace: UInt8, Sendable {
        /// HTML.
        case html
        /// SVG.
        case svg
        /// MathML: parsed, never typeset.
        case mathML
    }

    /// A range in the document's text buffer.
    @usableFromInline struct TextRange: Sendable {
        @usableFromInline var start: Int32
        @usableFromInline var length: Int32
    }

    struct Node: Sendable {
        var kind: Kind
        var namespace: Namespace
        var name: Atom
        var parent = NodeID.none
        var firstChild = NodeID.none
        var lastChild = NodeID.none
        var nextSibling = NodeID.none
        var previousSibling = NodeID.none
        var text = TextRange(start: 0, length: 0)
        var firstAttribute: Int32 = -1
        var span: SourceSpan
    }

    /// An attribute; those of an element are linked.
    struct Attribute: Sendable {
        var name: Atom
        var value: TextRange
        var next: Int32
        var span: SourceSpan
    }

    var nodes: [Node]
    var attributes: [Attribute] = []
    var text: [UInt8] = []
    var names: [String]
    var atoms: [String: Atom]

    /// A document with nothing but its root.
    public init() {
        nodes = [Node(kind: .document, namespace: .html, name: .none, span: .none)]
        names = Atom.wellKnown
        atoms = Self.wellKnownAtoms
    }

    private static let wellKnownAtoms: [String: Atom] = Dictionary(
        uniqueKeysWithValues: Atom.wellKnown.enumerated().map { ($1, Atom($0)) })

    /// Number of nodes, detached ones included. Ids run from 0 to this, exclusive.
    public var nodeCount: Int { nodes.count }
}
