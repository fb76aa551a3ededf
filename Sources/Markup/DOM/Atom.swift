/// An interned name (element, attribute, class or id), comparable as an integer within one document.
///
/// Well-known HTML names have the same atom in every document: `Atom.table == document.atom("table")`.
@frozen
public struct Atom: Hashable, Sendable, BitwiseCopyable {
    /// Index into the document's names.
    public var index: Int32

    /// The atom with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

    /// Whether the name has this atom in every document.
    public var isWellKnown: Bool { index >= 0 && Int(index) < Self.wellKnown.count }

    /// No name.
    @inlinable public static var none: Atom { Atom(-1) }
}
