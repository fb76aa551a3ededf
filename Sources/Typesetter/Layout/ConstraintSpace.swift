/// What a box's surroundings allow: the input of laying it out.
public struct ConstraintSpace {
    /// Content width of the containing block in CSS pixels: base of percentages and of `auto` widths.
    public var availableWidth: Double
    /// Content height of the containing block where it is definite: base of percentage heights.
    public var availableHeight: Double?
    /// Border-box width that the parent has decided (flex item, table cell, shrink-to-fit); else the box computes its own.
    public var forcedWidth: Double?
    /// Border-box height that the parent has decided.
    public var forcedHeight: Double?
    /// Whether a forced height counts as definite for percentages of children.
    public var isForcedHeightDefinite = true
    /// Whether an `auto` width shrinks to fit (float, inline-block, absolutely positioned, table) instead of filling.
    public var shrinksToFit = false
    /// Floats of the block formatting context the box takes part in, in that context's coordinates.
    public var exclusions = ExclusionSpace()
    /// The content box's top left (as far as known) in the coordinates of `exclusions`.
    public var formattingContextOffset = Point.zero
    /// How pages break what is laid out; `nil` lays it out in one piece (measuring, inline-blocks, margin boxes).
    public var fragmentation: Fragmentation?

    /// A space of the given width, in one piece.
    public init(availableWidth: Double, availableHeight: Double? = nil) {
        self.availableWidth = availableWidth
        self.availableHeight = availableHeight
    }
}

/// The room left on a page (CSS Fragmentation 3 §4).
public struct Fragmentation: Sendable {
    /// Height from the box's border-box top to the end of the page's content area, in CSS pixels.
    public var remaining: Double
    /// Height of the whole content area of a page.
    public var pageHeight: Double
    /// Whether nothing stands above on this page, so that moving on would not gain room: something must be placed here.
    public var isAtPageStart: Bool

    /// Room on a page.
    public init(remaining: Double, pageHeight: Double, isAtPageStart: Bool) {
        self.remaining = remaining
        self.pageHeight = pageHeight
        self.isAtPageStart = isAtPageStart
    }
}
