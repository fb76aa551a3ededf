/// What is painted behind and around a box, and lines through its text: not inherited (CSS Backgrounds 3, CSS Text Decoration 3).
public struct DecorationStyle: Hashable, Sendable {
    /// `background-color`.
    public var backgroundColor = Color.transparent
    /// Background images, the topmost first.
    public var backgroundLayers: [BackgroundLayer] = []
    /// `background-clip` of the colour (that of the last layer).
    public var backgroundClip = BackgroundBox.borderBox
    /// `box-shadow`, the topmost first.
    public var shadows: [Shadow] = []
    /// `text-decoration-line`.
    public var underline = false
    /// `overline`.
    public var overline = false
    /// `line-through`.
    public var lineThrough = false
    /// `text-decoration-color`; `nil` for `currentcolor`.
    public var lineColor: Color?
    /// `line-style`.
    public var lineStyle = TextDecorationStyle.solid
    /// `text-decoration-thickness` in CSS pixels; `nil` for `auto`.
    public var lineThickness: Double?
    /// `text-underline-offset` in CSS pixels; `nil` for `auto`.
    public var underlineOffset: Double?
    /// `outline` is painted like a border outside the border box: width 0 for none.
    public var outlineWidth: Double = 0
    /// `outline-style`.
    public var outlineStyle = BorderStyle.none
    /// `outline-color`.
    public var outlineColor: Color?
    /// `outline-offset`.
    public var outlineOffset: Double = 0

    /// The initial values.
    public init() {}
}

/// One layer of `background-image` with its position, size and repetition.
public struct BackgroundLayer: Hashable, Sendable {
    /// What is painted.
    public enum Image: Hashable, Sendable {
        case resource(ResourceReference)
        case linearGradient(LinearGradient)
    }
    /// `background-size`.
    public enum Size: Hashable, Sendable {
        case cover, contain
        /// Width and height; `.auto` keeps the ratio.
        case explicit(SizeValue, SizeValue)
    }
    /// `image`.
    public var image: Image
    /// `position`.
    public var position = BackgroundPosition.zero
    /// `size`.
    public var size = Size.explicit(.auto, .auto)
    /// `repeat-x`.
    public var repeatX = BackgroundRepeat.repeat
    /// `repeat-y`.
    public var repeatY = BackgroundRepeat.repeat
    /// `origin`.
    public var origin = BackgroundBox.paddingBox
    /// `clip`.
    public var clip = BackgroundBox.borderBox

    /// A layer.
    public init(image: Image) { self.image = image }
}

/// A position of an image in its area.
public struct BackgroundPosition: Hashable, Sendable {
    /// `x`.
    public var x: LengthPercentage
    /// `y`.
    public var y: LengthPercentage
    /// A position.
    public init(x: LengthPercentage, y: LengthPercentage) {
        self.x = x
        self.y = y
    }
    public static let zero = BackgroundPosition(x: .zero, y: .zero)
    public static let center = BackgroundPosition(x: LengthPercentage(share: 0.5), y: LengthPercentage(share: 0.5))
}

/// `linear-gradient()` (CSS Images 3 §3.1).
public struct LinearGradient: Hashable, Sendable {
    /// Direction of the gradient line.
    public enum Line: Hashable, Sendable {
        /// Degrees clockwise from upwards.
        case angle(Double)
        /// Towards a side or corner: -1, 0, 1 on each axis (x to the right, y downwards).
        case toward(x: Int, y: Int)
    }
    /// A colour with its place; `nil` is spread evenly.
    public struct Stop: Hashable, Sendable {
        /// `color`.
        public var color: Color
        /// `position`.
        public var position: LengthPercentage?
        /// A stop.
        public init(color: Color, position: LengthPercentage? = nil) {
            self.color = color
            self.position = position
        }
    }
    /// `line`.
    public var line: Line
    /// `stops`.
    public var stops: [Stop]
    /// `is-repeating`.
    public var isRepeating: Bool
    /// A gradient.
    public init(line: Line, stops: [Stop], isRepeating: Bool = false) {
        self.line = line
        self.stops = stops
        self.isRepeating = isRepeating
    }
}

/// One shadow of `box-shadow`; lengths in CSS pixels.
public struct Shadow: Hashable, Sendable {
    /// `offset`.
    public var offset: Point
    /// `blur`.
    public var blur: Double
    /// `spread`.
    public var spread: Double
    /// `color`.
    public var color: Color
    /// `is-inset`.
    public var isInset: Bool
    /// A shadow.
    public init(offset: Point, blur: Double, spread: Double, color: Color, isInset: Bool) {
        self.offset = offset
        self.blur = blur
        self.spread = spread
        self.color = color
        self.isInset = isInset
    }
}
