/// A page with its fragments, before it is painted.
struct LaidOutPage {
    /// The used page style.
    let style: PageStyle
    /// Named page, side and the like: what its style was chosen by.
    let selector: PageSelectorContext
    /// Page box and content area in CSS pixels.
    let geometry: PageGeometry
    /// Fragment of the root element; `.none` on a blank page.
    var root = FragmentID.none
    /// Absolutely positioned and fixed boxes that refer to the page area, with their places on the page.
    var positioned: [PlacedFragment] = []
    /// Margin boxes with their places on the page.
    var marginBoxes: [MarginBoxFragment] = []
    /// Value of the page counter.
    var number = 1
    /// What `string-set` assigned on this page, in order.
    var assignments: [(name: String, value: String)] = []

    /// A fragment with the place of its border box on the page.
    struct PlacedFragment {
        var fragment: FragmentID
        var origin: Point
    }

    /// A margin box as laid out.
    struct MarginBoxFragment {
        var name: MarginBoxName
        var fragment: FragmentID
        var origin: Point
    }
}

extension LaidOutPage {
    /// Whether a fixed box reaches out of the page area: it is cut off there. One that stands wholly in the margins is not.
    func cutsOff(_ entry: PlacedFragment, in context: LayoutContext) -> Bool {
        let fragment = context.fragments[entry.fragment]
        guard context[style: fragment.box].box.position == .fixed else { return false }
        let (rect, area) = (Rect(origin: entry.origin, size: fragment.rect.size), geometry.content)
        let meets = rect.minX < area.maxX && rect.maxX > area.minX && rect.minY < area.maxY && rect.maxY > area.minY
        let isInside =
            rect.minX >= area.minX - 0.01 && rect.maxX <= area.maxX + 0.01 && rect.minY >= area.minY - 0.01
            && rect.maxY <= area.maxY + 0.01
        return meets && !isInside
    }
}

/// The boxes of a page (CSS Paged Media 3 §3.1), in CSS pixels from the page's top left.
struct PageGeometry: Hashable {
    /// Size of the page.
    let size: Extent
    let margin: Edges<Double>
    let border: Edges<Double>
    let padding: Edges<Double>

    /// The used geometry of a page style: `auto` margins are 0; percentages refer to the page's width and height.
    init(_ page: PageStyle) {
        size = page.size
        let box = page.style.box
        margin = Edges(
            top: box.margin.top.resolved(size.height) ?? 0, right: box.margin.right.resolved(size.width) ?? 0,
            bottom: box.margin.bottom.resolved(size.height) ?? 0, left: box.margin.left.resolved(size.width) ?? 0)
        border = box.borderWidth
        padding = Edges(
            top: box.padding.top.resolved(size.height), right: box.padding.right.resolved(size.width),
            bottom: box.padding.bottom.resolved(size.height), left: box.padding.left.resolved(size.width))
    }

    /// The whole page.
    var page: Rect { Rect(origin: .zero, size: size) }
    /// Inside of the margins.
    var borderBox: Rect { page.inset(by: margin) }
    /// The page area, where content stands.
    var content: Rect { borderBox.inset(by: border + padding) }
}
