/// What a worker knows from laying out earlier documents of the same style sheets with the same shaper. It never shows in
/// a result: what is found here is what would have been made.
final class LayoutMemory {
    /// Paragraphs met before.
    var paragraphs = ParagraphMemory()
    private var inlineStyles: [InlineStyle?] = []
    private weak var shaper: TextShaper?
    private var boxes = BoxTree()
    private var fragments = FragmentStore()

    /// Gives up what is of no use for the next document: what was made for another shaper, and excess.
    func beginDocument(_ shaper: TextShaper) {
        if self.shaper !== shaper {
            self.shaper = shaper
            inlineStyles = []
            paragraphs = ParagraphMemory()
        }
        paragraphs.beginDocument()
    }

    // MARK: Room

    /// An empty box tree with room for about as many boxes as the last document had.
    func takeBoxTree() -> BoxTree {
        defer { boxes = BoxTree() }
        return boxes
    }

    /// An empty store with room for about as many fragments as the last document had.
    func takeFragments() -> FragmentStore {
        defer { fragments = FragmentStore() }
        return fragments
    }

    /// Keeps the room that a document took, which nobody needs any more.
    func keepRoom(of context: LayoutContext) {
        swap(&boxes, &context.boxes)
        swap(&fragments, &context.fragments)
        boxes.removeAll()
        fragments.removeAll()
    }

    // MARK: Styles

    /// What inline layout needs of a style.
    @inline(__always)
    func inlineStyle(_ id: StyleID, in context: LayoutContext) -> InlineStyle {
        let index = Int(id.index)
        if index < inlineStyles.count, let known = inlineStyles[index] { return known }
        return addInlineStyle(index, context)
    }

    private func addInlineStyle(_ index: Int, _ context: LayoutContext) -> InlineStyle {
        if index >= inlineStyles.count {
            inlineStyles += [InlineStyle?](repeating: nil, count: index + 64 - inlineStyles.count)
        }
        let style = InlineStyle(context.styles[index], shaper: context.shaper)
        inlineStyles[index] = style
        return style
    }
}
