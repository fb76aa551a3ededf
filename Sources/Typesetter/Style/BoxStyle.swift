/// Box model and positioning: not inherited (CSS 2.2 §8–11, CSS Sizing 3, CSS Fragmentation 3).
public struct BoxStyle: Hashable, Sendable {
    /// `display`.
    public var display = Display.inline
    /// `position`.
    public var position = PositionScheme.static
    /// `float`.
    public var float = FloatSide.none
    /// `clear`.
    public var clear = Clear.none
    /// `box-sizing`.
    public var boxSizing = BoxSizing.contentBox
    /// `overflow`.
    public var overflow = Overflow.visible
    /// `width`.
    public var width = SizeValue.auto
    /// `height`.
    public var height = SizeValue.auto
    /// `min-width`.
    public var minWidth = SizeValue.auto
    /// `min-height`.
    public var minHeight = SizeValue.auto
    /// `max-width`.
    public var maxWidth = SizeValue.none
    /// `max-height`.
    public var maxHeight = SizeValue.none
    /// `margin`.
    public var margin = Edges<SizeValue>(all: .zero)
    /// `padding`.
    public var padding = Edges<LengthPercentage>(all: .zero)
    /// Used border widths in CSS pixels: 0 where the style is `none` or `hidden`.
    public var borderWidth = Edges<Double>(all: 0)
    /// `border-style`.
    public var borderStyle = Edges<BorderStyle>(all: .none)
    /// `border-color`.
    public var borderColor = Edges<Color>(all: .black)
    /// Corner radii: top left, top right, bottom right, bottom left; horizontal and vertical.
    public var borderRadius = Corners()
    /// `inset`.
    public var inset = Edges<SizeValue>(all: .auto)
    /// `z-index`; `nil` for `auto`.
    public var zIndex: Int?
    /// `opacity`, 0…1.
    public var opacity: Double = 1
    /// `vertical-align`.
    public var verticalAlign = VerticalAlign.baseline
    /// `unicode-bidi`.
    public var unicodeBidi = UnicodeBidi.normal
    /// `table-layout`.
    public var tableLayout = TableLayout.auto
    /// Whether the first row alone decides over the columns: fixed layout takes a width (CSS 2.2 §17.5.2.1).
    var isFixedTable: Bool { tableLayout == .fixed && width != .auto }
    /// `object-fit`.
    public var objectFit = ObjectFit.fill
    /// `object-position`.
    public var objectPosition = BackgroundPosition.center
    /// `aspect-ratio` as width / height; `nil` for `auto`.
    public var aspectRatio: Double?
    /// `filter: blur()` on raster images: standard deviation in CSS pixels; 0 for none.
    public var blur: Double = 0
    /// `break-before`.
    public var breakBefore = BreakBetween.auto
    /// `break-after`.
    public var breakAfter = BreakBetween.auto
    /// `break-inside`.
    public var breakInside = BreakInside.auto
    /// `decoration-break`.
    public var decorationBreak = BoxDecorationBreak.slice
    /// `page`: the named page; empty for `auto`.
    public var page = ""

    /// The initial values.
    public init() {}
}

/// `border-radius`: a horizontal and a vertical radius per corner.
public struct Corners: Hashable, Sendable {
    /// A corner's radii.
    public struct Radius: Hashable, Sendable {
        /// `horizontal`.
        public var horizontal = LengthPercentage.zero
        /// `vertical`.
        public var vertical = LengthPercentage.zero
        /// A radius.
        public init(horizontal: LengthPercentage = .zero, vertical: LengthPercentage = .zero) {
            self.horizontal = horizontal
            self.vertical = vertical
        }
    }
    /// `top-left`.
    public var topLeft = Radius()
    /// `top-right`.
    public var topRight = Radius()
    /// `bottom-right`.
    public var bottomRight = Radius()
    /// `bottom-left`.
    public var bottomLeft = Radius()
    /// Square corners.
    public init() {}
    /// Whether all corners are square.
    public var isSquare: Bool { self == Corners() }
}

/// `flex` and alignment properties (CSS Flexbox 1).
public struct FlexStyle: Hashable, Sendable {
    /// `direction`.
    public var direction = FlexDirection.row
    /// `wrap`.
    public var wrap = FlexWrap.nowrap
    /// `grow`.
    public var grow: Double = 0
    /// `shrink`.
    public var shrink: Double = 1
    /// `basis`.
    public var basis = SizeValue.auto
    /// `justify-content`.
    public var justifyContent = ContentDistribution.normal
    /// `align-content`.
    public var alignContent = ContentDistribution.normal
    /// `align-items`.
    public var alignItems = ItemAlignment.normal
    /// `align-self`.
    public var alignSelf = ItemAlignment.auto
    /// `order`.
    public var order = 0
    /// `row-gap`.
    public var rowGap = LengthPercentage.zero
    /// `column-gap`.
    public var columnGap = LengthPercentage.zero

    /// The initial values.
    public init() {}
}
