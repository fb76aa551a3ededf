/// A laid out flex container, before it is broken over pages.
struct FlexGeometry {
    let axes: FlexAxes
    /// Items in order-modified document order, with sizes and places.
    var items: [FlexItem]
    var lines: [FlexLine]
    /// Size of the container's content box.
    var contentSize: Extent
    /// The content height that percentages of items refer to.
    let definiteHeight: Double?
    /// Whether items' main sizes count as definite in a column.
    let isMainDefinite: Bool
}
