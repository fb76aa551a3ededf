public import Markup

/// Everything one document's layout works with. It belongs to one worker and is not shared.
///
/// Formatting contexts are values that hold a reference to it and one box: `BlockLayout`, `InlineLayout`, `FlexLayout`,
/// `TableLayoutAlgorithm`, `ReplacedLayout`; `layout(_:in:from:)` chooses among them.
public final class LayoutContext {
    /// Document, computed styles, page rules.
    public let styled: StyledDocument
    /// Computed styles, and those of anonymous boxes and margin boxes added to them.
    public var styles: [ComputedStyle]
    /// The box tree.
    public var boxes: BoxTree
    /// Fragments of the present page.
    public var fragments = FragmentStore()
    /// What was found wrong.
    public var diagnostics = Diagnostics()
    /// Shapes text with the worker's fonts.
    public let shaper: TextShaper
    /// Paragraphs as collected and shaped, so that this is done once however often they are laid out.
    let inlineContent = InlineContentStore()

    /// A context for one document.
    public init(styled: StyledDocument, boxes: BoxTree, shaper: TextShaper) {
        self.styled = styled
        self.styles = styled.styles
        self.boxes = boxes
        self.shaper = shaper
        shaper.beginDocument()
    }

    /// The computed style of a box.
    @inlinable public subscript(style box: BoxID) -> ComputedStyle {
        _read { yield styles[Int(boxes[box].style.index)] }
    }
}
