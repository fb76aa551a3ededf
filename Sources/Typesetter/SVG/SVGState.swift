/// What SVG content inherits, and the coordinates it is in, while the tree is walked.
struct SVGState {
    /// `text-anchor`.
    enum TextAnchor { case start, middle, end }
    /// `dominant-baseline`, as far as it is supported.
    enum Baseline { case alphabetic, middle, central, hanging }

    /// From user space to the page.
    var transform: AffineTransform
    /// Size of the nearest viewport in user units: base of percentages.
    var viewport: Extent
    var color = Color.black
    var fill = SVGPaint.color(.black)
    var fillOpacity = 1.0
    var isFillEvenOdd = false
    var isClipEvenOdd = false
    var stroke = SVGPaint.none
    var strokeOpacity = 1.0
    var strokeStyle = StrokeStyle(width: 1)
    var font = FontStyle()
    var letterSpacing = 0.0
    var language = ""
    var textAnchor = TextAnchor.start
    var baseline = Baseline.alphabetic
    var isVisible = true
    /// Not inherited: the element's own.
    var opacity = 1.0
    var isDisplayed = true
    var clipPath: String?
    var stopColor = Color.black
    var stopOpacity = 1.0

    /// The state with which a child begins.
    var inherited: SVGState {
        var state = self
        state.opacity = 1
        state.isDisplayed = true
        state.clipPath = nil
        state.stopColor = .black
        state.stopOpacity = 1
        return state
    }

    /// Base of percentages that belong to neither axis (SVG 1.1 §7.10).
    var diagonal: Double {
        ((viewport.width * viewport.width + viewport.height * viewport.height) / 2).squareRoot()
    }

    func length(_ text: String, base: Double) -> Double? {
        SVGLength(text, fontSize: font.size)?.resolved(base)
    }

    /// The used colour of `currentColor` and plain colours; `nil` for `none` and references.
    func color(of paint: SVGPaint) -> Color? {
        switch paint {
        case .none, .reference: nil
        case .currentColor: color
        case .color(let color): color
        }
    }
}
