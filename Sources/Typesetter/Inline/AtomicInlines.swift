/// The atomic inlines of a paragraph, laid out once each, in the order in which lines ask for them.
final class AtomicInlines {
    /// An atomic inline with the size of its margin box.
    struct Box {
        var fragment: FragmentID
        var margin: Edges<Double>
        var width: Double
        /// Height above and below its baseline.
        var above: Double
        var below: Double
    }

    let context: LayoutContext
    /// Content width of the containing block.
    let base: Double
    /// Definite content height of the containing block.
    let height: Double?
    private var laidOut: [Int: Box] = [:]

    init(context: LayoutContext, base: Double, height: Double?) {
        self.context = context
        self.base = base
        self.height = height
    }

    /// The box of an item.
    func box(_ item: InlineItem, at index: Int) -> Box {
        if let known = laidOut[index] { return known }
        let box = layOut(item.box)
        laidOut[index] = box
        return box
    }

    /// Lays out a box that shrinks to fit, with its margins.
    func layOut(_ id: BoxID) -> Box {
        var space = ConstraintSpace(availableWidth: base, availableHeight: height)
        space.shrinksToFit = true
        let isMarker = context.boxes[id].kind == .outsideMarker
        let result =
            isMarker
            ? InlineLayout(context: context, root: id).layout(in: space, from: nil)
            : context.layout(id, in: space, from: nil)
        let style = Int(context.boxes[id].style.index)
        let margin = context.styles[style].box.margin.map { $0.resolved(base) ?? 0 }
        let fragment = context.fragments[result.fragment]
        let height = fragment.rect.height
        let baseline = baseline(of: fragment, kind: context.boxes[id].kind, style: style) ?? height + margin.bottom
        return Box(
            fragment: result.fragment, margin: margin, width: fragment.rect.width + margin.horizontal,
            above: baseline + margin.top, below: height + margin.bottom - baseline)
    }

    /// Baseline of an atomic inline below its border-box top; `nil` for its bottom margin edge (CSS 2.2 §10.8.1).
    private func baseline(of fragment: Fragment, kind: BoxKind, style: Int) -> Double? {
        switch kind {
        case .replaced: return nil
        case .table, .flex: return fragment.firstBaseline
        case .outsideMarker: return fragment.firstBaseline
        default:
            if context.styles[style].box.overflow == .hidden { return nil }
            return fragment.lastBaseline
        }
    }
}
