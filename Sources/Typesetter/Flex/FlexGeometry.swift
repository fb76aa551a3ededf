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
    /// What stands on pages as a whole or is broken, from top to bottom.
    var sections: [FlexSection] = []
}

extension FlexGeometry {
    /// What a geometry depends on besides the box.
    struct Key: Hashable {
        private let availableWidth: Double
        private let availableHeight: Double?
        private let forcedWidth: Double?
        private let forcedHeight: Double?
        private let isForcedHeightDefinite: Bool
        private let shrinksToFit: Bool

        init(_ space: ConstraintSpace) {
            availableWidth = space.availableWidth
            availableHeight = space.availableHeight
            forcedWidth = space.forcedWidth
            forcedHeight = space.forcedHeight
            isForcedHeightDefinite = space.isForcedHeightDefinite
            shrinksToFit = space.shrinksToFit
        }
    }
}
