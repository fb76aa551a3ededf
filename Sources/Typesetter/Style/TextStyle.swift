/// Inherited properties of text and lines (CSS Text 3, CSS 2.2 §16).
public struct TextStyle: Hashable, Sendable {
    /// `color`.
    public var color = Color.black
    /// `line-height`.
    public var lineHeight = LineHeight.normal
    /// `letter-spacing` in CSS pixels.
    public var letterSpacing: Double = 0
    /// `word-spacing` in CSS pixels.
    public var wordSpacing: Double = 0
    /// `text-align`.
    public var align = TextAlign.start
    /// `text-align-last`.
    public var alignLast = TextAlignLast.auto
    /// `text-indent`.
    public var indent = LengthPercentage.zero
    /// `text-transform`.
    public var transform = TextTransform.none
    /// `white-space`.
    public var whiteSpace = WhiteSpace.normal
    /// `overflow-wrap`.
    public var overflowWrap = OverflowWrap.normal
    /// `word-break`.
    public var wordBreak = WordBreak.normal
    /// `hyphens`.
    public var hyphens = Hyphens.manual
    /// `tab-size`, as a number of spaces.
    public var tabSize: Double = 8
    /// `direction`.
    public var direction = Direction.ltr
    /// Language of the element (`lang`, inherited): `nb-NO`; empty where unknown.
    public var language = ""
    /// `visibility`.
    public var visibility = Visibility.visible
    /// `orphans`.
    public var orphans = 2
    /// `widows`.
    public var widows = 2
    /// `quotes`: pairs of opening and closing marks by depth; `nil` for `none`.
    public var quotes: [QuotePair]? = [QuotePair(open: "«", close: "»"), QuotePair(open: "‘", close: "’")]
    /// `list-style-type`.
    public var listStyleType = CounterStyle.disc
    /// `list-style-position`.
    public var listStylePosition = ListStylePosition.outside
    /// `list-style-image`: a resource name.
    public var listStyleImage: ResourceReference?
    /// `border-collapse`.
    public var borderCollapse = BorderCollapse.separate
    /// `border-spacing`, horizontal and vertical, in CSS pixels.
    public var borderSpacing = Extent.zero
    /// `caption-side`.
    public var captionSide = CaptionSide.top
    /// `empty-cells`.
    public var emptyCells = EmptyCells.show

    /// The initial values.
    public init() {}
}

/// A pair of quotation marks.
public struct QuotePair: Hashable, Sendable {
    /// Opening mark.
    public var open: String
    /// Closing mark.
    public var close: String

    /// A pair.
    public init(open: String, close: String) {
        self.open = open
        self.close = close
    }
}

/// A resource as a style sheet or document names it, with the file that names it.
public struct ResourceReference: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// The file that refers to it.
    public var base: String

    /// A reference.
    public init(name: String, base: String) {
        self.name = name
        self.base = base
    }
}

/// A counter style (CSS Counter Styles 3, the predefined ones).
public enum CounterStyle: Hashable, Sendable {
    case none, disc, circle, square, decimal, decimalLeadingZero, lowerRoman, upperRoman, lowerAlpha, upperAlpha
    case lowerGreek, armenian, georgian
    /// A string used as marker.
    case string(String)
}
