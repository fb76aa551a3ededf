public import Markup

/// An element's box, or the part of it that stands on one page, with its edges: for those who look at a layout.
public struct PlacedBox: Sendable, Hashable {
    /// The element.
    public let element: NodeID
    /// The element itself, or its `::before`, `::after` or `::marker`.
    public let part: PseudoElement
    /// Border box in CSS pixels from the page's top left.
    public let rect: Rect
    /// Used margins, 0 where the box is cut by the page.
    public let margin: Edges<Double>
    /// Used border widths, 0 where the box is cut.
    public let border: Edges<Double>
    /// Used padding, 0 where the box is cut.
    public let padding: Edges<Double>
    /// Whether the box began on an earlier page.
    public let isContinued: Bool
    /// Whether it goes on on the next page.
    public let goesOn: Bool
}
