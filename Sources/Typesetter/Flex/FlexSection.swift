/// Items of a flex container that share a stretch of pages: stacks side by side, each of items below each other.
///
/// A row has a section for each line, whose items are stacks of one; a column is one section with a stack for each line.
struct FlexSection {
    /// Indices of items from top to bottom, for each stack.
    var stacks: [[Int]]
    /// Natural top and bottom below the content box's top, when nothing is broken.
    var top: Double
    var bottom: Double

    /// The sections of a container, from top to bottom.
    static func sections(of geometry: FlexGeometry) -> [FlexSection] {
        let axes = geometry.axes
        if axes.isRow {
            let lines = axes.isCrossReversed ? Array(geometry.lines.reversed()) : geometry.lines
            return lines.map { line in
                let top =
                    axes.isCrossReversed
                    ? geometry.contentSize.height - line.crossOffset - line.crossSize : line.crossOffset
                return FlexSection(stacks: line.items.map { [$0] }, top: top, bottom: top + line.crossSize)
            }
        }
        let stacks = geometry.lines.map { axes.isMainReversed ? $0.items.reversed() : Array($0.items) }
        return stacks.isEmpty ? [] : [FlexSection(stacks: stacks, top: 0, bottom: geometry.contentSize.height)]
    }
}
