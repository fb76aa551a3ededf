import Markup

extension PagePainter {
    /// A positioned box that is painted after the flow around it.
    struct Deferred {
        var fragment: FragmentID
        var origin: Point
        var zIndex: Int
        /// Where the box stands in the document: layers of the same z-index are painted in this order.
        var order = 0
        /// Shapes of the boxes around it that cut their content off.
        var clips: [Shape]
    }

    /// Paints a box that is painted as a whole: its decoration, then its content in layers.
    ///
    /// - Parameter isLayer: whether positioned boxes in it belong to it. Those in floats and in atomic inlines belong to
    ///   the layer around these (CSS 2.2 appendix E).
    mutating func paintContext(_ id: FragmentID, at place: Point, isLayer: Bool = true) {
        let fragment = context.fragments[id]
        guard !fragment.box.isNone else { return }
        let style = context[style: fragment.box]
        let origin = place
        let isGroup = style.box.opacity < 1 && fragment.kind != .line
        if isGroup {
            set(.none)
            page.items.append(.beginGroup(opacity: style.box.opacity))
        }
        if fragment.kind == .line || fragment.kind == .text || fragment.kind == .replaced {
            paintContent(id, at: origin)
        } else {
            paintLayers(id, fragment, at: origin, isLayer: isLayer)
        }
        if isGroup {
            set(.none)
            page.items.append(.endGroup)
        }
    }

    private mutating func paintLayers(_ id: FragmentID, _ fragment: Fragment, at origin: Point, isLayer: Bool) {
        paintDecoration(fragment, at: origin)
        let isClipped = beginClip(fragment, at: origin)
        var deferred = id == pageRoot ? pageLayers : []
        var floats: [Deferred] = []
        collect(below: id, at: origin, around: Surroundings(block: fragment), &deferred, &floats)
        if !isLayer { deferred = [] }
        if deferred.count > 1 { deferred = sorted(deferred) }
        for entry in deferred where entry.zIndex < 0 { paint(entry) }
        eachChild(of: id, at: origin) { painter, child, place in painter.paintBlocks(child, at: place) }
        for entry in floats { paint(entry, isLayer: false) }
        paintInner(id, at: origin)
        for entry in deferred where entry.zIndex >= 0 { paint(entry) }
        if isClipped { endClip() }
    }

    func sorted(_ layers: [Deferred]) -> [Deferred] {
        layers.enumerated().sorted { a, b in
            (a.element.zIndex, a.element.order, a.offset) < (b.element.zIndex, b.element.order, b.offset)
        }.map(\.element)
    }

    mutating func paint(_ entry: Deferred, isLayer: Bool = true) {
        for clip in entry.clips {
            set(.none)
            page.items.append(.save)
            page.items.append(.clip(clip))
        }
        paintContext(entry.fragment, at: entry.origin, isLayer: isLayer)
        for _ in entry.clips { endClip() }
    }

    // MARK: Which boxes are painted when

    /// Whether a box is a layer: positioned, or not opaque.
    private func isLayer(_ fragment: Fragment) -> Bool {
        guard fragment.kind == .box || fragment.kind == .replaced, !fragment.box.isNone,
            context.boxes[fragment.box].kind != .tableGrid
        else { return false }
        let style = context[style: fragment.box].box
        return style.position != .static || style.opacity < 1
    }

    private func isFloat(_ fragment: Fragment) -> Bool {
        (fragment.kind == .box || fragment.kind == .replaced) && context.isFloat(fragment.box)
            && context.boxes[fragment.box].kind != .tableGrid
    }

    /// What a box that is looked at stands in.
    private struct Surroundings {
        /// The nearest block, which percentages of relative positions refer to.
        var block: Fragment
        /// Shapes that cut off.
        var clips: [Shape] = []
        /// Whether it stands in a float or atomic inline, which paints its own floats.
        var isInside = false
    }

    private mutating func collect(
        below id: FragmentID, at origin: Point, around: Surroundings, _ deferred: inout [Deferred],
        _ floats: inout [Deferred]
    ) {
        let holdsInlines = holdsInlines(id)
        var child = context.fragments[id].firstChild
        while !child.isNone {
            let fragment = context.fragments[child]
            let place = origin + fragment.rect.origin
            if isLayer(fragment) {
                let z = context[style: fragment.box].box.zIndex ?? 0
                let order = Int(fragment.box.index)
                let origin = place + relativeOffset(fragment, in: around.block)
                deferred.append(
                    Deferred(fragment: child, origin: origin, zIndex: z, order: order, clips: around.clips))
            } else if fragment.kind != .text {
                let isFloat = isFloat(fragment)
                if isFloat, !around.isInside {
                    floats.append(Deferred(fragment: child, origin: place, zIndex: 0, clips: around.clips))
                }
                var inner = around
                if let clip = clipShape(fragment, at: place) { inner.clips.append(clip) }
                if fragment.kind == .box, context.boxes[fragment.box].kind != .inline { inner.block = fragment }
                if isFloat || holdsInlines && isAtomic(fragment) { inner.isInside = true }
                collect(below: child, at: place, around: inner, &deferred, &floats)
            }
            child = fragment.nextSibling
        }
    }

    private func holdsInlines(_ id: FragmentID) -> Bool {
        let fragment = context.fragments[id]
        return fragment.kind == .line || fragment.kind == .box && context.boxes[fragment.box].kind == .inline
    }

    /// Whether what stands in a line is painted as a whole.
    private func isAtomic(_ fragment: Fragment) -> Bool {
        fragment.kind == .box && context.boxes[fragment.box].kind != .inline
    }

    /// How far relative positioning moves a box (CSS 2.2 §9.4.3); percentages refer to the block around it.
    private func relativeOffset(_ fragment: Fragment, in block: Fragment) -> Point {
        guard fragment.kind == .box || fragment.kind == .replaced else { return .zero }
        let style = context[style: fragment.box].box
        guard style.position == .relative, context.boxes[fragment.box].kind != .tableGrid else { return .zero }
        let width = block.rect.width - block.border.horizontal - block.padding.horizontal
        let isDefinite = !block.box.isNone && context[style: block.box].box.height != .auto
        let height = isDefinite ? block.rect.height - block.border.vertical - block.padding.vertical : nil
        let inset = style.inset
        let left = inset.left.resolved(width)
        let right = inset.right.resolved(width).map { -$0 }
        let isRightToLeft = !block.box.isNone && context[style: block.box].text.direction == .rtl
        let x = isRightToLeft ? right ?? left ?? 0 : left ?? right ?? 0
        return Point(x: x, y: inset.top.resolved(height) ?? inset.bottom.resolved(height).map { -$0 } ?? 0)
    }

    // MARK: The flow

    /// Calls `body` for the children that are painted in the flow.
    private mutating func eachChild(
        of id: FragmentID, at origin: Point, _ body: (inout PagePainter, FragmentID, Point) -> Void
    ) {
        var child = context.fragments[id].firstChild
        while !child.isNone {
            let fragment = context.fragments[child]
            if !isLayer(fragment), !isFloat(fragment), fragment.kind != .placeholder {
                body(&self, child, origin + fragment.rect.origin)
            }
            child = fragment.nextSibling
        }
    }

    /// Backgrounds and borders of blocks in the flow.
    private mutating func paintBlocks(_ id: FragmentID, at origin: Point) {
        let fragment = context.fragments[id]
        switch fragment.kind {
        case .line, .text, .replaced, .placeholder: return
        case .collapsedBorder: return paintCollapsedBorder(fragment, at: origin)
        case .box, .repeated: break
        }
        let outerKind = artifactKind
        if fragment.kind == .repeated { artifactKind = artifactKind ?? .pagination }
        defer { artifactKind = outerKind }
        // Rows lie below all cells of their group: cells may reach over several.
        if context.boxes[fragment.box].kind != .tableRow { paintDecoration(fragment, at: origin) }
        if [.tableRowGroup, .tableHeaderGroup, .tableFooterGroup].contains(context.boxes[fragment.box].kind) {
            eachChild(of: id, at: origin) { painter, row, place in
                painter.paintDecoration(painter.context.fragments[row], at: place)
            }
        }
        let isClipped = beginClip(fragment, at: origin)
        eachChild(of: id, at: origin) { painter, child, place in painter.paintBlocks(child, at: place) }
        if isClipped { endClip() }
    }

    /// Inline content of what stands in the flow.
    private mutating func paintContent(_ id: FragmentID, at origin: Point) {
        let fragment = context.fragments[id]
        switch fragment.kind {
        case .line: return paintLine(id, at: origin)
        case .replaced: return paintReplaced(fragment, at: origin)
        case .text: return paintText(fragment, at: origin)
        case .placeholder, .collapsedBorder: return
        case .box, .repeated: break
        }
        let outerKind = artifactKind
        if fragment.kind == .repeated { artifactKind = artifactKind ?? .pagination }
        defer { artifactKind = outerKind }
        let isClipped = beginClip(fragment, at: origin)
        paintInner(id, at: origin)
        if isClipped { endClip() }
    }

    /// Content of a box's children, with what the box says of its text.
    private mutating func paintInner(_ id: FragmentID, at origin: Point) {
        let fragment = context.fragments[id]
        navigation.note(fragment, at: origin, page: pageIndex, isArtifact: artifactKind != nil)
        let lineCount = textLines.count
        if fragment.kind == .box { beginTextLines(fragment.box) }
        let isLink = beginLink(fragment, at: origin)
        eachChild(of: id, at: origin) { painter, child, place in painter.paintContent(child, at: place) }
        if isLink { openLinks.removeLast() }
        textLines.removeLast(textLines.count - lineCount)
    }

    /// A line box: inline boxes, text and atomic inlines from left to right.
    private mutating func paintLine(_ id: FragmentID, at origin: Point) {
        eachChild(of: id, at: origin) { painter, child, place in painter.paintInline(child, at: place) }
    }

    private mutating func paintInline(_ id: FragmentID, at origin: Point) {
        let fragment = context.fragments[id]
        switch fragment.kind {
        case .text: paintText(fragment, at: origin)
        case .replaced: paintReplaced(fragment, at: origin)
        case .box where context.boxes[fragment.box].kind == .inline: paintInlineBox(id, fragment, at: origin)
        case .box: paintContext(id, at: origin, isLayer: false)
        default: break
        }
    }

    private mutating func paintInlineBox(_ id: FragmentID, _ fragment: Fragment, at origin: Point) {
        paintDecoration(fragment, at: origin)
        navigation.note(fragment, at: origin, page: pageIndex, isArtifact: artifactKind != nil)
        let lineCount = textLines.count
        beginTextLines(fragment.box)
        let isLink = beginLink(fragment, at: origin)
        eachChild(of: id, at: origin) { painter, child, place in painter.paintInline(child, at: place) }
        if isLink { openLinks.removeLast() }
        textLines.removeLast(textLines.count - lineCount)
    }

    // MARK: Clipping

    /// The padding box of a box that hides what overflows it.
    private func clipShape(_ fragment: Fragment, at origin: Point) -> Shape? {
        guard fragment.kind == .box, !fragment.box.isNone else { return nil }
        let kind = context.boxes[fragment.box].kind
        guard kind != .inline, kind != .table, context[style: fragment.box].box.overflow == .hidden,
            fragment.box != BoxTree.root
        else { return nil }
        let rect = Rect(origin: origin, size: fragment.rect.size)
        return BorderShape(context[style: fragment.box], rect).inner(fragment.border)
    }

    private mutating func beginClip(_ fragment: Fragment, at origin: Point) -> Bool {
        guard let clip = clipShape(fragment, at: origin) else { return false }
        set(.none)
        page.items.append(.save)
        page.items.append(.clip(clip))
        return true
    }

    private mutating func endClip() {
        set(.none)
        page.items.append(.restore)
    }
}
