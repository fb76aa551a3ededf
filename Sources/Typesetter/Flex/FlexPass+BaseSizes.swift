extension FlexPass {
    /// Flex base size and bounds of an item (§9.2 step 3, §4.5).
    mutating func setBaseSize(_ index: Int) {
        setBounds(index)
        let item = items[index]
        let own = context[style: item.box]
        var basis = own.flex.basis
        if basis == .auto { basis = axes.isRow ? own.box.width : own.box.height }
        items[index].baseSize = definite(basis, of: item) ?? keyword(basis, of: item)
        let minimum = axes.isRow ? own.box.minWidth : own.box.minHeight
        if minimum == .auto, own.box.overflow == .visible {
            items[index].minimumMain = automaticMinimum(items[index], own)
        }
    }

    private mutating func setBounds(_ index: Int) {
        let item = items[index]
        let own = context[style: item.box]
        let width = (
            min: bound(own.box.minWidth, item, isWidth: true), max: bound(own.box.maxWidth, item, isWidth: true)
        )
        let height = (
            min: bound(own.box.minHeight, item, isWidth: false), max: bound(own.box.maxHeight, item, isWidth: false)
        )
        let (main, cross) = axes.isRow ? (width, height) : (height, width)
        items[index].minimumMain = main.min ?? 0
        items[index].maximumMain = max(main.max ?? .infinity, main.min ?? 0)
        items[index].minimumCross = cross.min ?? 0
        items[index].maximumCross = max(cross.max ?? .infinity, cross.min ?? 0)
    }

    /// A minimum or maximum as inner size.
    private func bound(_ value: SizeValue, _ item: FlexItem, isWidth: Bool) -> Double? {
        guard isWidth else { return item.frame.contentHeight(value, base: heights.definite) }
        switch value {
        case .minContent: return max(0, context.contentSizes(of: item.box).min - item.frame.horizontal)
        case .maxContent: return max(0, context.contentSizes(of: item.box).max - item.frame.horizontal)
        default: return item.frame.contentWidth(value, base: contentWidth)
        }
    }

    /// A length or percentage of a definite base as inner main size.
    private func definite(_ value: SizeValue, of item: FlexItem) -> Double? {
        axes.isRow
            ? item.frame.contentWidth(value, base: contentWidth)
            : item.frame.contentHeight(value, base: heights.definite)
    }

    private func keyword(_ value: SizeValue, of item: FlexItem) -> Double {
        guard axes.isRow else { return contentHeight(of: item) }
        if let transferred = transferredMain(of: item) { return transferred }
        let sizes = context.contentSizes(of: item.box)
        let width: Double
        switch value {
        case .minContent: width = sizes.min
        case .fitContent:
            width = min(max(sizes.min, contentWidth - item.margin.horizontal), sizes.max)
        default: width = sizes.max
        }
        return max(0, width - item.frame.horizontal)
    }

    /// The height an item's content takes at the width it will have.
    func contentHeight(of item: FlexItem) -> Double {
        let width = crossWidth(of: item)
        let measured = context.measure(item.box, width: width, in: itemSpace, ignoringHeight: true)
        return max(0, measured.height - item.frame.vertical)
    }

    /// Border-box width of an item of a column: its own, stretched, or fit to its content (§9.4 step 7).
    func crossWidth(of item: FlexItem) -> Double {
        let own = context[style: item.box]
        let inner: Double
        if let width = item.frame.contentWidth(own.box.width, base: contentWidth) {
            inner = width
        } else if isSingleLine, stretches(item, own) {
            inner = contentWidth - item.margin.horizontal - item.frame.horizontal
        } else {
            let sizes = context.contentSizes(of: item.box)
            let fill = contentWidth - item.margin.horizontal
            let fit: Double
            switch own.box.width {
            case .minContent: fit = sizes.min
            case .maxContent: fit = sizes.max
            default: fit = min(max(sizes.min, fill), sizes.max)
            }
            inner = fit - item.frame.horizontal
        }
        return max(0, max(item.minimumCross, min(inner, item.maximumCross))) + item.frame.horizontal
    }

    /// Whether an item fills its line's cross size (§9.4 step 11).
    func stretches(_ item: FlexItem, _ own: ComputedStyle) -> Bool {
        let cross = axes.isRow ? own.box.height : own.box.width
        let hasAutoMargin = axes.crossStart(item.autoMargin) || axes.crossEnd(item.autoMargin)
        return item.alignment == .stretch && cross == .auto && !hasAutoMargin
    }

    /// Main size of an item with a ratio out of its definite cross size (§9.2 step 3 B).
    private func transferredMain(of item: FlexItem) -> Double? {
        guard let ratio = ratio(of: item), ratio > 0 else { return nil }
        let own = context[style: item.box]
        let cross: Double?
        if axes.isRow {
            cross =
                item.frame.contentHeight(own.box.height, base: heights.definite)
                ?? (isSingleLine && stretches(item, own)
                    ? definiteCross.map { $0 - item.margin.vertical - item.frame.vertical } : nil)
        } else {
            cross = crossWidth(of: item) - item.frame.horizontal
        }
        guard let cross else { return nil }
        let clamped = max(item.minimumCross, min(max(0, cross), item.maximumCross))
        return axes.isRow ? clamped * ratio : clamped / ratio
    }

    private func ratio(of item: FlexItem) -> Double? {
        guard context.boxes[item.box].kind == .replaced else { return nil }
        return ReplacedLayout(context: context, box: item.box).natural.ratio
    }

    /// The content-based minimum size (§4.5).
    private func automaticMinimum(_ item: FlexItem, _ own: ComputedStyle) -> Double {
        let specified = definite(axes.isRow ? own.box.width : own.box.height, of: item)
        var content: Double
        if axes.isRow {
            content =
                transferredMain(of: item) ?? max(0, context.contentSizes(of: item.box).min - item.frame.horizontal)
        } else {
            content = contentHeight(of: item)
        }
        content = min(content, item.maximumMain)
        return min(specified ?? .infinity, content)
    }
}
