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
    func paintContext(_ id: FragmentID, at place: Point, isLayer: Bool = true) {
        let (box, kind) = (context.fragments[id].box, context.fragments[id].kind)
        guard !box.isNone else { return }
        let isGroup = kind != .line && context.traits(of: box).contains(.isTranslucent)
        if isGroup {
            set(.none)
            page.items.append(.beginGroup(opacity: context[style: box].box.opacity))
        }
        if kind == .line || kind == .text || kind == .replaced {
            paintContent(id, at: place)
        } else {
            paintLayers(id, at: place, isLayer: isLayer)
        }
        if isGroup {
            set(.none)
            page.items.append(.endGroup)
        }
    }

    private func paintLayers(_ id: FragmentID, at origin: Point, isLayer: Bool) {
        paintDecoration(id, at: origin)
        let isClipped = beginClip(id, at: origin)
        var deferred = id == pageRoot ? pageLayers : []
        var floats: [Deferred] = []
        collect(below: id, at: origin, around: Surroundings(block: id), &deferred, &floats)
        if !isLayer { deferred = [] }
        if deferred.count > 1 { deferred = sorted(deferred) }
        for entry in deferred where entry.zIndex < 0 { paint(entry) }
        eachChild(of: id, at: origin) { child, place in paintBlocks(child, at: place) }
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

    func paint(_ entry: Deferred, isLayer: Bool = true) {
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
    private func isLayer(_ id: FragmentID) -> Bool { hasTrait(.isLayer, id) }

    private func isFloat(_ id: FragmentID) -> Bool { hasTrait(.isFloat, id) }

    /// Whether a box has one of some traits; a table's belong to its wrapper.
    private func hasTrait(_ traits: StyleTraits, _ id: FragmentID) -> Bool {
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        guard kind == .box || kind == .replaced, !box.isNone else { return false }
        return !context.traits(of: box).isDisjoint(with: traits) && context.boxes[box].kind != .tableGrid
    }

    /// What a box that is looked at stands in.
    private struct Surroundings {
        /// The nearest block, which percentages of relative positions refer to.
        var block: FragmentID
        /// Shapes that cut off.
        var clips: [Shape] = []
        /// Whether it stands in a float or atomic inline, which paints its own floats.
        var isInside = false
    }

    private func collect(
        below id: FragmentID, at origin: Point, around: Surroundings, _ deferred: inout [Deferred],
        _ floats: inout [Deferred]
    ) {
        let holdsInlines = holdsInlines(id)
        var child = context.fragments[id].firstChild
        while !child.isNone {
            let place = origin + context.fragments[child].rect.origin
            let kind = context.fragments[child].kind
            if isLayer(child) {
                let box = context.fragments[child].box
                deferred.append(
                    Deferred(
                        fragment: child, origin: place + relativeOffset(child, in: around.block),
                        zIndex: context[style: box].box.zIndex ?? 0, order: Int(box.index), clips: around.clips))
            } else if kind != .text, !context.fragments[child].firstChild.isNone || kind != .line && isFloat(child) {
                let isFloat = isFloat(child)
                if isFloat, !around.isInside {
                    floats.append(Deferred(fragment: child, origin: place, zIndex: 0, clips: around.clips))
                }
                var inner = around
                if let clip = clipShape(child, at: place) { inner.clips.append(clip) }
                if kind == .box, context.boxes[context.fragments[child].box].kind != .inline { inner.block = child }
                if isFloat || holdsInlines && isAtomic(child) { inner.isInside = true }
                collect(below: child, at: place, around: inner, &deferred, &floats)
            }
            child = context.fragments[child].nextSibling
        }
    }

    private func holdsInlines(_ id: FragmentID) -> Bool {
        let kind = context.fragments[id].kind
        return kind == .line || kind == .box && context.boxes[context.fragments[id].box].kind == .inline
    }

    /// Whether what stands in a line is painted as a whole.
    private func isAtomic(_ id: FragmentID) -> Bool {
        context.fragments[id].kind == .box && context.boxes[context.fragments[id].box].kind != .inline
    }

    /// How far relative positioning moves a box (CSS 2.2 §9.4.3); percentages refer to the block around it.
    private func relativeOffset(_ id: FragmentID, in around: FragmentID) -> Point {
        let (kind, box) = (context.fragments[id].kind, context.fragments[id].box)
        guard kind == .box || kind == .replaced, context[style: box].box.position == .relative,
            context.boxes[box].kind != .tableGrid
        else { return .zero }
        let block = context.fragments[around]
        let width = block.rect.width - block.border.horizontal - block.padding.horizontal
        let isDefinite = !block.box.isNone && context[style: block.box].box.height != .auto
        let height = isDefinite ? block.rect.height - block.border.vertical - block.padding.vertical : nil
        let inset = context[style: box].box.inset
        let left = inset.left.resolved(width)
        let right = inset.right.resolved(width).map { -$0 }
        let isRightToLeft = !block.box.isNone && context[style: block.box].text.direction == .rtl
        let x = isRightToLeft ? right ?? left ?? 0 : left ?? right ?? 0
        return Point(x: x, y: inset.top.resolved(height) ?? inset.bottom.resolved(height).map { -$0 } ?? 0)
    }

    // MARK: The flow

    /// Calls `body` for the children that are painted in the flow.
    private func eachChild(
        of id: FragmentID, at origin: Point, _ body: (FragmentID, Point) -> Void
    ) {
        var child = context.fragments[id].firstChild
        while !child.isNone {
            if context.fragments[child].kind != .placeholder, !isOutOfFlow(child) {
                body(child, origin + context.fragments[child].rect.origin)
            }
            child = context.fragments[child].nextSibling
        }
    }

    private func isOutOfFlow(_ id: FragmentID) -> Bool { hasTrait(StyleTraits.isLayer.union(.isFloat), id) }

    /// Backgrounds and borders of blocks in the flow.
    private func paintBlocks(_ id: FragmentID, at origin: Point) {
        let kind = context.fragments[id].kind
        switch kind {
        case .line, .text, .replaced, .placeholder: return
        case .collapsedBorder: return paintCollapsedBorder(context.fragments[id], at: origin)
        case .box, .repeated: break
        }
        let outerKind = artifactKind
        if kind == .repeated { artifactKind = artifactKind ?? .pagination }
        defer { artifactKind = outerKind }
        // Rows lie below all cells of their group: cells may reach over several.
        let boxKind = context.boxes[context.fragments[id].box].kind
        if boxKind != .tableRow { paintDecoration(id, at: origin) }
        if boxKind == .tableRowGroup || boxKind == .tableHeaderGroup || boxKind == .tableFooterGroup {
            eachChild(of: id, at: origin) { row, place in paintDecoration(row, at: place) }
        }
        let isClipped = beginClip(id, at: origin)
        eachChild(of: id, at: origin) { child, place in paintBlocks(child, at: place) }
        if isClipped { endClip() }
    }

    /// Inline content of what stands in the flow.
    private func paintContent(_ id: FragmentID, at origin: Point) {
        let kind = context.fragments[id].kind
        switch kind {
        case .line: return paintLine(id, at: origin)
        case .replaced: return paintReplaced(id, at: origin)
        case .text: return paintText(id, at: origin)
        case .placeholder, .collapsedBorder: return
        case .box, .repeated: break
        }
        let outerKind = artifactKind
        if kind == .repeated { artifactKind = artifactKind ?? .pagination }
        defer { artifactKind = outerKind }
        let isClipped = beginClip(id, at: origin)
        paintInner(id, at: origin)
        if isClipped { endClip() }
    }

    /// Content of a box's children, with what the box says of its text.
    private func paintInner(_ id: FragmentID, at origin: Point) {
        within(id, at: origin) {
            eachChild(of: id, at: origin) { child, place in paintContent(child, at: place) }
        }
    }

    /// Notes where a box stands, and what it says of the text and the links in it.
    private func within(_ id: FragmentID, at origin: Point, _ body: () -> Void) {
        navigation.note(id, at: origin, page: pageIndex, isArtifact: artifactKind != nil)
        let lineCount = textLines.count
        if context.fragments[id].kind == .box { beginTextLines(context.fragments[id].box) }
        let isLink = beginLink(id, at: origin)
        body()
        if isLink { openLinks.removeLast() }
        if textLines.count > lineCount { textLines.removeLast(textLines.count - lineCount) }
    }

    /// A line box: inline boxes, text and atomic inlines from left to right.
    private func paintLine(_ id: FragmentID, at origin: Point) {
        eachChild(of: id, at: origin) { child, place in paintInline(child, at: place) }
    }

    private func paintInline(_ id: FragmentID, at origin: Point) {
        switch context.fragments[id].kind {
        case .text: paintText(id, at: origin)
        case .replaced: paintReplaced(id, at: origin)
        case .box where context.boxes[context.fragments[id].box].kind == .inline: paintInlineBox(id, at: origin)
        case .box: paintContext(id, at: origin, isLayer: false)
        default: break
        }
    }

    private func paintInlineBox(_ id: FragmentID, at origin: Point) {
        paintDecoration(id, at: origin)
        within(id, at: origin) {
            eachChild(of: id, at: origin) { child, place in paintInline(child, at: place) }
        }
    }

    // MARK: Clipping

    /// The padding box of a box that hides what overflows it.
    private func clipShape(_ id: FragmentID, at origin: Point) -> Shape? {
        let box = context.fragments[id].box
        guard context.fragments[id].kind == .box, !box.isNone, context.traits(of: box).contains(.clips),
            box != BoxTree.root
        else { return nil }
        let kind = context.boxes[box].kind
        guard kind != .inline, kind != .table else { return nil }
        let rect = Rect(origin: origin, size: context.fragments[id].rect.size)
        return BorderShape(context[style: box], rect).inner(context.fragments[id].border)
    }

    private func beginClip(_ id: FragmentID, at origin: Point) -> Bool {
        guard let clip = clipShape(id, at: origin) else { return false }
        set(.none)
        page.items.append(.save)
        page.items.append(.clip(clip))
        return true
    }

    private func endClip() {
        set(.none)
        page.items.append(.restore)
    }
}
