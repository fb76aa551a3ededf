/// A flex item while its container is laid out. Main and cross sizes named "inner" are content-box sizes; all else is border box.
struct FlexItem {
    let box: BoxID
    /// Place in document order among the items.
    let index: Int
    let order: Int
    let frame: BoxFrame
    /// Used margins; `auto` counts 0 until free space is given out.
    var margin: Edges<Double>
    let autoMargin: Edges<Bool>
    let alignment: ItemAlignment
    let grow: Double
    let shrink: Double

    /// Flex base size, inner (§9.2).
    var baseSize = 0.0
    /// Bounds of the inner main size; `auto` minimums worked out (§4.5).
    var minimumMain = 0.0
    var maximumMain = Double.infinity
    /// Bounds of the inner cross size.
    var minimumCross = 0.0
    var maximumCross = Double.infinity
    /// Hypothetical, then used inner main size.
    var mainSize = 0.0
    var isFrozen = false
    /// Border-box cross size: hypothetical, then used.
    var crossSize = 0.0
    var hasAutomaticCross = false
    /// Whether the cross size was stretched to the line's.
    var isStretched = false
    /// Baseline below the border-box top.
    var baseline: Double?
    /// Top left of the border box, relative to the container's content box.
    var position = Point.zero

    /// The base size within the bounds.
    var hypotheticalMain: Double { max(minimumMain, min(baseSize, maximumMain)) }

    func mainFrame(_ axes: FlexAxes) -> Double { axes.isRow ? frame.horizontal : frame.vertical }
    func crossFrame(_ axes: FlexAxes) -> Double { axes.isRow ? frame.vertical : frame.horizontal }
    /// Margin-box main size for an inner one.
    func outerMain(_ inner: Double, _ axes: FlexAxes) -> Double { inner + mainFrame(axes) + axes.mainSum(margin) }
    /// Margin-box cross size.
    func outerCross(_ axes: FlexAxes) -> Double { crossSize + axes.crossSum(margin) }

    /// Border-box size.
    func size(_ axes: FlexAxes) -> Extent {
        let main = mainSize + mainFrame(axes)
        return axes.isRow ? Extent(width: main, height: crossSize) : Extent(width: crossSize, height: main)
    }
}
