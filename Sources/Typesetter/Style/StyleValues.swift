/// The values of all properties, as the cascade sets them.
public struct StyleValues: Hashable, Sendable {
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
