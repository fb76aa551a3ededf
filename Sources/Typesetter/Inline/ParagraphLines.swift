/// The lines of a paragraph of text and inline boxes, which depend on nothing but its key and a width.
struct ParagraphLines {
    /// Width of the content box.
    let width: Double
    /// Lines in order; their fragments are numbered as in the slice.
    let lines: [LineStack.Line]
    /// The fragments; boxes are named by their place in the paragraph's key.
    let slice: FragmentSlice

    /// Height of the lines.
    var height: Double { lines.last?.bottom ?? 0 }
}

extension InlineContent {
    /// Whether there is nothing but text and inline boxes.
    var isTextAlone: Bool {
        items.allSatisfy { item in
            switch item.kind {
            case .text, .tab, .control, .open, .close, .forcedBreak: true
            case .atomic, .float, .absolute, .marker, .leader: false
            }
        }
    }
}
