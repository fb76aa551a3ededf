/// Lays out a replaced box: an image or an inline `svg`.
struct ReplacedLayout {
    let context: LayoutContext
    let box: BoxID

    /// Lays out the box; it is never broken over pages.
    func layout(in space: ConstraintSpace, from resume: ResumePoint?) -> LayoutResult {
        let frame = BoxFrame(context[style: box], base: space.availableWidth)
        let content = contentSize(in: space, frame: frame)
        var fragment = Fragment(
            box: box, kind: .replaced,
            rect: Rect(
                x: 0, y: 0, width: content.width + frame.horizontal, height: content.height + frame.vertical))
        fragment.border = frame.border
        fragment.padding = frame.padding
        fragment.payload = context.boxes[box].replaced
        return LayoutResult(fragment: context.fragments.add(fragment))
    }

    /// Min-content and max-content width, border box: both are the used width where the containing block is not known
    /// (CSS Sizing 3 §5.1); a width in percent can shrink to nothing (§5.2.2).
    func intrinsicSizes() -> IntrinsicSizes {
        let frame = BoxFrame(context[style: box], base: 0)
        let width = sizing(in: ConstraintSpace(availableWidth: 0), frame: frame, isMeasuring: true).used().width
        return IntrinsicSizes(min: (isCompressible ? 0 : width) + frame.horizontal, max: width + frame.horizontal)
    }

    /// Whether a width in percent lets the box shrink with what is around it.
    private var isCompressible: Bool {
        let style = context[style: box].box
        return [style.width, style.maxWidth].contains { size in
            if case .length(let length) = size { length.hasPercentage } else { false }
        }
    }

    /// What the content brings along, `aspect-ratio` of the style included.
    var natural: NaturalSize {
        var natural = NaturalSize()
        let index = Int(context.boxes[box].replaced)
        if context.boxes.replaced.indices.contains(index) {
            natural = context.naturalSize(context.boxes.replaced[index])
        }
        if natural.ratio == nil { natural.ratio = context[style: box].box.aspectRatio }
        return natural
    }

    private func contentSize(in space: ConstraintSpace, frame: BoxFrame) -> Extent {
        var sizing = sizing(in: space, frame: frame, isMeasuring: false)
        if let forced = space.forcedWidth {
            sizing.width = max(0, forced - frame.horizontal)
            (sizing.minimum.width, sizing.maximum.width) = (0, .infinity)
        }
        if let forced = space.forcedHeight {
            sizing.height = max(0, forced - frame.vertical)
            (sizing.minimum.height, sizing.maximum.height) = (0, .infinity)
        }
        return sizing.used()
    }

    private func sizing(in space: ConstraintSpace, frame: BoxFrame, isMeasuring: Bool) -> ReplacedSizing {
        let style = context[style: box].box
        let width: Double? = isMeasuring ? nil : space.availableWidth
        var sizing = ReplacedSizing(natural: natural)
        sizing.width = frame.contentWidth(style.width, base: width)
        sizing.height = frame.contentHeight(style.height, base: space.availableHeight)
        sizing.minimum = Extent(
            width: frame.contentWidth(style.minWidth, base: width) ?? 0,
            height: frame.contentHeight(style.minHeight, base: space.availableHeight) ?? 0)
        sizing.maximum = Extent(
            width: frame.contentWidth(style.maxWidth, base: width) ?? .infinity,
            height: frame.contentHeight(style.maxHeight, base: space.availableHeight) ?? .infinity)
        fillAvailableWidth(&sizing, style, frame, width)
        return sizing
    }

    /// An element with a ratio but no size of its own is as wide as its containing block allows (§10.3.2).
    private func fillAvailableWidth(
        _ sizing: inout ReplacedSizing, _ style: BoxStyle, _ frame: BoxFrame, _ available: Double?
    ) {
        guard sizing.width == nil, sizing.height == nil, sizing.natural.width == nil, sizing.natural.height == nil,
            let available
        else { return }
        if sizing.natural.ratio != nil {
            let margins = (style.margin.left.resolved(available) ?? 0) + (style.margin.right.resolved(available) ?? 0)
            sizing.width = max(0, available - frame.horizontal - margins)
        }
    }
}

extension LayoutContext {
    /// What a replaced content brings along.
    func naturalSize(_ content: ReplacedContent) -> NaturalSize {
        switch content {
        case .image(let id):
            let header = images?.header(of: id)
            return NaturalSize(width: header?.width, height: header?.height, ratio: header?.ratio)
        case .inlineSVG(let width, let height, let ratio):
            return NaturalSize(width: width, height: height, ratio: ratio)
        case .missing: return NaturalSize(width: 0, height: 0, ratio: nil)
        }
    }
}
