public import Markup

/// Everything one document's layout works with. It belongs to one worker and is not shared.
///
/// Formatting contexts are values that hold a reference to it and one box: `BlockLayout`, `InlineLayout`, `FlexLayout`,
/// `TableLayoutAlgorithm`, `ReplacedLayout`; `layout(_:in:from:)` chooses among them.
public final class LayoutContext {
    /// Document, computed styles, page rules.
    public let styled: StyledDocument
    /// Computed styles, and those of anonymous boxes and margin boxes added to them.
    @exclusivity(unchecked) var pool: StylePool
    /// The box tree.
    @exclusivity(unchecked) public var boxes: BoxTree
    /// Fragments of the present page.
    @exclusivity(unchecked) public var fragments: FragmentStore
    /// What was found wrong.
    public var diagnostics = Diagnostics()
    /// The files that nodes come from, for diagnostics.
    var sources = SourceMap()
    /// Shapes text with the worker's fonts.
    public let shaper: TextShaper
    /// Paragraphs as collected and shaped, so that this is done once however often they are laid out.
    let inlineContent: InlineContentStore
    /// Images of the document; `nil` where it may have none.
    public var images: ImageStore?
    /// What tables keep from page to page.
    let tables = TableStore()
    /// Sizes of flex items measured so far.
    let measurements = MeasurementStore()
    /// Whether boxes are laid out for their sizes alone.
    @exclusivity(unchecked) var isMeasuring = false

    /// Looks of collapsed borders, which fragments name by index.
    public private(set) var borderLooks: [BorderLook] = []
    private var borderLookIndex: [BorderLook: Int32] = [:]

    /// Whether any style forces a page break: where none does, nobody looks for one.
    private(set) lazy var hasForcedBreaks = pool.traits.contains { $0.contains(.forcesBreak) }

    /// Why pages were broken where they were, where somebody asked for it.
    var pageBreaks: [PageBreak]?
    /// The page being laid out, from 0.
    var pageIndex = 0

    /// A context for one document.
    ///
    /// - Parameters:
    ///   - pool: the styles with those that building the boxes has added.
    ///   - memory: what the worker knows from earlier documents.
    init(
        styled: StyledDocument, boxes: BoxTree, shaper: TextShaper, pool: StylePool? = nil,
        memory: LayoutMemory = LayoutMemory()
    ) {
        self.styled = styled
        self.pool = pool ?? styled.pool
        self.boxes = boxes
        self.shaper = shaper
        shaper.beginDocument()
        memory.beginDocument(shaper)
        inlineContent = InlineContentStore(memory: memory)
        fragments = memory.takeFragments()
    }

    /// All styles; index with `StyleID`.
    var styles: [ComputedStyle] { _read { yield pool.styles } }

    /// The computed style of a box.
    subscript(style box: BoxID) -> ComputedStyle {
        _read { yield styles[Int(boxes[box].style.index)] }
    }

    /// Traits of a box's style.
    @inline(__always)
    func traits(of box: BoxID) -> StyleTraits { pool.traits[Int(boxes[box].style.index)] }

    /// Gives up what only layout needs, once all pages stand: they are still to be painted.
    func endLayout() {
        inlineContent.removeAll()
        tables.removeAll()
        measurements.removeAll()
        shaper.giveUpExcess()
    }

    /// Index of a look of collapsed borders.
    func borderLook(_ look: BorderLook) -> Int32 {
        if let known = borderLookIndex[look] { return known }
        borderLooks.append(look)
        let index = Int32(borderLooks.count - 1)
        borderLookIndex[look] = index
        return index
    }

    /// Notes why a page ends before a box.
    func explainBreak(_ reason: String, before box: BoxID) {
        guard pageBreaks != nil else { return }
        let node = boxes[box].node
        let isElement = !node.isNone && styled.document.kind(node) == .element
        pageBreaks?.append(
            PageBreak(
                page: pageIndex, element: isElement ? node : nil,
                name: isElement ? "<\(styled.document.name(node))>" : "text", reason: reason))
    }
}
