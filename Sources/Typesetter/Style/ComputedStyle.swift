/// The computed values of one element or pseudo-element; shared by all that have the same (`StyleID`).
public struct ComputedStyle: Hashable, Sendable {
    /// Font properties (inherited).
    public var font = FontStyle()
    /// Text, list and table properties that are inherited.
    public var text = TextStyle()
    /// Box model, positioning, breaks.
    public var box = BoxStyle()
    /// Flex container and item properties.
    public var flex = FlexStyle()
    /// Backgrounds, shadows, text decoration.
    public var decoration = DecorationStyle()
    /// Generated content, counters, strings, bookmarks.
    public var generated = GeneratedStyle()
    /// SVG presentation properties set by CSS on SVG content (`fill`, `stroke`, …), as text; layout ignores them.
    public var presentation: [PresentationProperty] = []

    /// The initial values of every property.
    public init() {}
}

/// An SVG presentation property given by CSS.
public struct PresentationProperty: Hashable, Sendable {
    /// Property name: `fill`.
    public var name: String
    /// Value as written, with `var()` and `currentcolor` replaced.
    public var value: String
    /// A property.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A computed style by index into `StyledDocument.styles`.
public struct StyleID: Hashable, Sendable {
    /// Index.
    public var index: Int32
    /// The style with the given index.
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}
