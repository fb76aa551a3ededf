/// A node of a `Document`, by index. `NodeID.none` stands for no node.
@frozen
public struct NodeID: Hashable, Comparable, Sendable, BitwiseCopyable {
    /// Index into the document's nodes; -1 for none.
    public var index: Int32

    /// The node with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// No node.
    @inlinable public static var none: NodeID { NodeID(-1) }
    /// The document node, root of every tree.
    @inlinable public static var document: NodeID { NodeID(0) }

    /// Whether this names no node.
    @inlinable public var isNone: Bool { index < 0 }

    @inlinable public static func < (lhs: NodeID, rhs: NodeID) -> Bool { lhs.index < rhs.index }
}
