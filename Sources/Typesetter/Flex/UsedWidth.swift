/// Works out a box's border-box width from its style and surroundings (CSS 2.2 §10.3, CSS Sizing 3 §5).
struct UsedWidth {
    let style: ComputedStyle
    let frame: BoxFrame
    let space: ConstraintSpace
    let context: LayoutContext
    let box: BoxID
    /// Border-box widths that the content asks for, where they are known.
    var known: IntrinsicSizes?

    /// Border-box widths that the content asks for; asked only where they matter.
    private func intrinsic() -> IntrinsicSizes { known ?? context.intrinsicSizes(box) }

    /// The used width.
    func resolve() -> Double {
        if let forced = space.forcedWidth { return forced }
        let width = value(style.box.width) ?? automatic
        let limited = value(style.box.maxWidth).map { min(width, $0) } ?? width
        return max(frame.horizontal, value(style.box.minWidth).map { max(limited, $0) } ?? limited)
    }

    /// Room between the margins.
    private var fill: Double {
        let base = space.availableWidth
        return max(0, base - (style.box.margin.left.resolved(base) ?? 0) - (style.box.margin.right.resolved(base) ?? 0))
    }

    private var automatic: Double { space.shrinksToFit ? fitContent : fill }

    private var fitContent: Double {
        let sizes = intrinsic()
        return min(max(sizes.min, fill), sizes.max)
    }

    private func value(_ size: SizeValue) -> Double? {
        switch size {
        case .length: frame.contentWidth(size, base: space.availableWidth).map { $0 + frame.horizontal }
        case .minContent: intrinsic().min
        case .maxContent: intrinsic().max
        case .fitContent: fitContent
        case .auto, .none, .content: nil
        }
    }
}
