/// How main and cross axis lie (CSS Flexbox 1 §2, §5).
struct FlexAxes: Hashable {
    /// Whether the main axis is horizontal.
    let isRow: Bool
    /// Whether main start is at the right (row) or the bottom (column).
    let isMainReversed: Bool
    /// Whether cross start is at the bottom (row) or the right (column).
    let isCrossReversed: Bool

    init(_ style: ComputedStyle) {
        let isRightToLeft = style.text.direction == .rtl
        let isWrapReversed = style.flex.wrap == .wrapReverse
        isRow = style.flex.direction == .row || style.flex.direction == .rowReverse
        switch style.flex.direction {
        case .row: isMainReversed = isRightToLeft
        case .rowReverse: isMainReversed = !isRightToLeft
        case .column: isMainReversed = false
        case .columnReverse: isMainReversed = true
        }
        isCrossReversed = isRow ? isWrapReversed : isWrapReversed != isRightToLeft
    }

    func main(_ size: Extent) -> Double { isRow ? size.width : size.height }
    func cross(_ size: Extent) -> Double { isRow ? size.height : size.width }
    func mainSum(_ edges: Edges<Double>) -> Double { isRow ? edges.horizontal : edges.vertical }
    func crossSum(_ edges: Edges<Double>) -> Double { isRow ? edges.vertical : edges.horizontal }

    func mainStart<Value>(_ edges: Edges<Value>) -> Value {
        isRow ? (isMainReversed ? edges.right : edges.left) : (isMainReversed ? edges.bottom : edges.top)
    }
    func mainEnd<Value>(_ edges: Edges<Value>) -> Value {
        isRow ? (isMainReversed ? edges.left : edges.right) : (isMainReversed ? edges.top : edges.bottom)
    }
    func crossStart<Value>(_ edges: Edges<Value>) -> Value {
        isRow ? (isCrossReversed ? edges.bottom : edges.top) : (isCrossReversed ? edges.right : edges.left)
    }
    func crossEnd<Value>(_ edges: Edges<Value>) -> Value {
        isRow ? (isCrossReversed ? edges.top : edges.bottom) : (isCrossReversed ? edges.left : edges.right)
    }
}
