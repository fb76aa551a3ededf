/// Border and padding of a box as used, and sizes converted with them (CSS 2.2 §8, CSS Basic UI 4 §8.1).
struct BoxFrame: Hashable {
    let border: Edges<Double>
    let padding: Edges<Double>
    /// Whether `width` and `height` mean the border box.
    let isBorderBox: Bool

    /// The frame of a style; percentages of padding refer to the containing block's width.
    init(_ style: ComputedStyle, base: Double) {
        border = style.box.borderWidth
        padding = style.box.padding.map { max(0, $0.resolved(base)) }
        isBorderBox = style.box.boxSizing == .borderBox
    }

    /// Border and padding together.
    var edges: Edges<Double> { border + padding }
    /// Left and right border and padding.
    var horizontal: Double { border.horizontal + padding.horizontal }
    /// Top and bottom border and padding.
    var vertical: Double { border.vertical + padding.vertical }

    /// The content width a value asks for; `nil` for keywords and percentages without a base.
    func contentWidth(_ value: SizeValue, base: Double?) -> Double? {
        value.resolved(base).map { max(0, isBorderBox ? $0 - horizontal : $0) }
    }

    /// The content height a value asks for; `nil` for keywords and percentages without a base.
    func contentHeight(_ value: SizeValue, base: Double?) -> Double? {
        value.resolved(base).map { max(0, isBorderBox ? $0 - vertical : $0) }
    }
}
