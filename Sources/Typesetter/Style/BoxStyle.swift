/// Box model and positioning: not inherited (CSS 2.2 §8–11, CSS Sizing 3, CSS Fragmentation 3).
public struct BoxStyle: Hashable, Sendable {
    public var display = Display.inline
    public var position = PositionScheme.static
    public var float = FloatSide.none
    public var clear = Clear.none
    public var boxSizing = BoxSizing.contentBox
    public var overflow = Overflow.visible
    public var width = SizeValue.auto
    public var height = SizeValue.auto
    public var minWidth = SizeValue.auto
    public var minHeight = SizeValue.auto
    public var maxWidth = SizeValue.none
    public var maxHeight = SizeValue.none
    public var margin = Edges<SizeValue>(all: .zero)
    public var padding = Edges<LengthPercentage>(all: .zero)
    /// Used border widths in CSS pixels: 0 where the style is `none` or `hidden`.
    public var borderWidth = Edges<Double>(all: 0)
    public var borderStyle = Edges<BorderStyle>(all: .none)
    public var borderColor = Edges<Color>(all: .black)
    /// Corner radii: top left, top right, bottom right, bottom left; horizontal and vertical.
    public var borderRadius = Corners()
    public var inset = Edges<SizeValue>(all: .auto)
    /// `z-index`; `nil` for `auto`.
    public var zIndex: Int?
    /// `opacity`, 0…1.
    public var opacity: Double = 1
    public var verticalAlign = VerticalAlign.baseline
    public var unicodeBidi = UnicodeBidi.normal
    public var tableLayout = TableLayout.auto
    public var objectFit = ObjectFit.fill
    public var objectPosition = BackgroundPosition.center
    /// `aspect-ratio` as width / height; `nil` for `auto`.
    public var aspectRatio: Double?
    /// `filter: blur()` on raster images: standard deviation in CSS pixels; 0 for none.
    public var blur: Double = 0
    public var breakBefore = BreakBetween.auto
    public var breakAfter = BreakBetween.auto
    public var breakInside = BreakInside.auto
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
        public var horizontal = LengthPercentage.zero
        public var vertical = LengthPercentage.zero
        /// A radius.
        public init(horizontal: LengthPercentage = .zero, vertical: LengthPercentage = .zero) {
            self.horizontal = horizontal
            self.vertical = vertical
        }
    }
    public var topLeft = Radius()
    public var topRight = Radius()
    public var bottomRight = Radius()
    public var bottomLeft = Radius()
    /// Square corners.
    public init() {}
    /// Whether all corners are square.
    public var isSquare: Bool { self == Corners() }
}

/// `flex` and alignment properties (CSS Flexbox 1).
public struct FlexStyle: Hashable, Sendable {
    public var direction = FlexDirection.row
    public var wrap = FlexWrap.nowrap
    public var grow: Double = 0
    public var shrink: Double = 1
    public var basis = SizeValue.auto
    public var justifyContent = ContentDistribution.normal
    public var alignContent = ContentDistribution.normal
    public var alignItems = ItemAlignment.normal
    public var alignSelf = ItemAlignment.auto
    public var order = 0
    public var rowGap = LengthPercentage.zero
    public var columnGap = LengthPercentage.zero

    /// The initial values.
    public init() {}
}
