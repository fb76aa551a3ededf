/// Used margins, borders and padding of an inline box on its start and end, in CSS pixels.
struct InlineBoxEdges {
    /// Margins.
    var margin = Edges<Double>.zero
    /// Border widths.
    var border = Edges<Double>.zero
    /// Padding.
    var padding = Edges<Double>.zero

    /// The edges of a style; percentages refer to the width of the containing block.
    init(_ box: BoxStyle, base: Double) {
        margin = Edges(
            top: 0, right: box.margin.right.resolved(base) ?? 0, bottom: 0, left: box.margin.left.resolved(base) ?? 0)
        border = box.borderWidth
        padding = box.padding.map { $0.resolved(base) }
    }

    /// Room that the left (right) edge takes on the line.
    var left: Double { margin.left + border.left + padding.left }
    var right: Double { margin.right + border.right + padding.right }
}
