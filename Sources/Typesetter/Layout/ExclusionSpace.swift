/// Floats placed so far in a block formatting context, in that context's coordinates (CSS 2.2 §9.5).
public struct ExclusionSpace: Hashable, Sendable {
    /// A float's margin box.
    public struct Exclusion: Hashable, Sendable {
        public var rect: Rect
        public var side: FloatSide
        /// An exclusion.
        public init(rect: Rect, side: FloatSide) {
            self.rect = rect
            self.side = side
        }
    }

    /// In the order of placing.
    public var floats: [Exclusion] = []

    /// No floats.
    public init() {}

    /// Whether there are none: the fast way for most documents.
    @inlinable public var isEmpty: Bool { floats.isEmpty }
}
