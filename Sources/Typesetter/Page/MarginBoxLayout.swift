import Markup

/// Makes and places the margin boxes of a page (CSS Paged Media 3 §4, §5.3).
struct MarginBoxLayout {
    let context: LayoutContext
    let running: RunningContent
    let loadImage: (ResourceReference) -> ImageID?
    /// Boxes made for a style and its text, shared by the pages that show the same.
    private var known: [Content: BoxID] = [:]

    private struct Content: Hashable {
        var style: ComputedStyle
        var parts: [String]
    }

    /// A margin box on its way to its place.
    private struct Pending {
        let name: MarginBoxName
        let box: BoxID
        let style: BoxStyle
        let vertical: VerticalAlign
    }

    init(context: LayoutContext, running: RunningContent, loadImage: @escaping (ResourceReference) -> ImageID?) {
        self.context = context
        self.running = running
        self.loadImage = loadImage
    }

    /// The margin boxes of a page.
    mutating func fragments(of page: LaidOutPage, index: Int) -> [LaidOutPage.MarginBoxFragment] {
        var boxes: [MarginBoxName: Pending] = [:]
        for entry in page.style.marginBoxes {
            let box = box(for: entry.style, page: index)
            boxes[entry.name] = Pending(
                name: entry.name, box: box, style: entry.style.box, vertical: entry.style.box.verticalAlign)
        }
        return MarginBoxName.allCases.compactMap { name in
            guard let pending = boxes[name] else { return nil }
            let area = area(of: name, boxes, page.geometry)
            return place(pending, in: area)
        }
    }

    // MARK: Boxes

    private mutating func box(for style: ComputedStyle, page: Int) -> BoxID {
        let items = style.generated.content ?? []
        let parts = items.map { running.text(of: $0, page: page) ?? "\u{0}\($0)" }
        let key = Content(style: style, parts: parts)
        if let box = known[key] { return box }
        let box = makeBox(style, items, parts)
        known[key] = box
        return box
    }

    private func makeBox(_ style: ComputedStyle, _ items: [ContentItem], _ parts: [String]) -> BoxID {
        let outer = context.pool.add(style)
        let inner = context.pool.derive(.anonymous(.inline), from: outer)
        let root = context.boxes.add(
            Box(kind: .inlineRoot, isInlineLevel: false, style: outer, node: .none, pseudo: .anonymous), parent: .none)
        for (item, part) in zip(items, parts) {
            if case .image(let reference) = item {
                addImage(reference, to: root, style: inner)
            } else if !part.isEmpty {
                var box = Box(kind: .text, isInlineLevel: true, style: inner, node: .none, pseudo: .anonymous)
                (box.textStart, box.textLength) = context.boxes.store(part.utf8)
                context.boxes.append(box, to: root)
            }
        }
        return root
    }

    private func addImage(_ reference: ResourceReference, to root: BoxID, style: StyleID) {
        guard let image = loadImage(reference) else { return }
        context.boxes.replaced.append(.image(image))
        var box = Box(kind: .replaced, isInlineLevel: true, style: style, node: .none, pseudo: .anonymous)
        box.replaced = Int32(context.boxes.replaced.count - 1)
        context.boxes.append(box, to: root)
    }

    // MARK: Areas

    /// The rectangle of a margin box with its own margins.
    private func area(of name: MarginBoxName, _ boxes: [MarginBoxName: Pending], _ page: PageGeometry) -> Rect {
        let (size, margin) = (page.size, page.margin)
        let inner = page.borderBox
        let (right, bottom) = (size.width - margin.right, size.height - margin.bottom)
        switch name {
        case .topLeftCorner: return Rect(x: 0, y: 0, width: margin.left, height: margin.top)
        case .topRightCorner: return Rect(x: right, y: 0, width: margin.right, height: margin.top)
        case .bottomRightCorner: return Rect(x: right, y: bottom, width: margin.right, height: margin.bottom)
        case .bottomLeftCorner: return Rect(x: 0, y: bottom, width: margin.left, height: margin.bottom)
        case .topLeft, .topCenter, .topRight:
            let part = share(name, [.topLeft, .topCenter, .topRight], boxes, length: inner.width, isHorizontal: true)
            return Rect(x: margin.left + part.start, y: 0, width: part.length, height: margin.top)
        case .bottomLeft, .bottomCenter, .bottomRight:
            let part = share(
                name, [.bottomLeft, .bottomCenter, .bottomRight], boxes, length: inner.width, isHorizontal: true)
            return Rect(x: margin.left + part.start, y: bottom, width: part.length, height: margin.bottom)
        case .leftTop, .leftMiddle, .leftBottom:
            let part = share(
                name, [.leftTop, .leftMiddle, .leftBottom], boxes, length: inner.height, isHorizontal: false)
            return Rect(x: 0, y: margin.top + part.start, width: margin.left, height: part.length)
        case .rightTop, .rightMiddle, .rightBottom:
            let part = share(
                name, [.rightTop, .rightMiddle, .rightBottom], boxes, length: inner.height, isHorizontal: false)
            return Rect(x: right, y: margin.top + part.start, width: margin.right, height: part.length)
        }
    }

    private func share(
        _ name: MarginBoxName, _ side: [MarginBoxName], _ boxes: [MarginBoxName: Pending], length: Double,
        isHorizontal: Bool
    ) -> (start: Double, length: Double) {
        let demands = side.map { boxes[$0].map { demand($0, length: length, isHorizontal: isHorizontal) } }
        let lengths = MarginBoxLengths(length: length, demands: demands).used
        switch side.firstIndex(of: name) {
        case 0: return (0, lengths[0])
        case 1: return ((length - lengths[1]) / 2, lengths[1])
        default: return (length - lengths[2], lengths[2])
        }
    }

    private func demand(_ pending: Pending, length: Double, isHorizontal: Bool) -> MarginBoxLengths.Demand {
        let style = pending.style
        let margin = style.margin.map { $0.resolved(length) ?? 0 }
        let frame = BoxFrame(context[style: pending.box], base: length)
        if isHorizontal {
            let specified = frame.contentWidth(style.width, base: length).map {
                $0 + frame.horizontal + margin.horizontal
            }
            let content = context.intrinsicSizes(pending.box)
            return .init(
                specified: specified, min: content.min + margin.horizontal, max: content.max + margin.horizontal)
        }
        let specified = frame.contentHeight(style.height, base: length).map { $0 + frame.vertical + margin.vertical }
        return .init(specified: specified, min: frame.vertical + margin.vertical, max: frame.vertical + margin.vertical)
    }

    // MARK: Placing

    private func place(_ pending: Pending, in area: Rect) -> LaidOutPage.MarginBoxFragment {
        let margin = pending.style.margin.map { $0.resolved(area.width) ?? 0 }
        let box = area.inset(by: margin)
        var space = ConstraintSpace(availableWidth: box.width, availableHeight: box.height)
        space.forcedWidth = box.width
        let fragment = context.layout(pending.box, in: space, from: nil).fragment
        let natural = context.fragments[fragment].rect.height
        let free = box.height - natural
        let shift = pending.vertical == .middle ? free / 2 : pending.vertical == .bottom ? free : 0
        context.fragments[fragment].rect.size.height = max(natural, box.height)
        var child = context.fragments[fragment].firstChild
        while !child.isNone {
            context.fragments[child].rect.origin.y += max(0, shift)
            child = context.fragments[child].nextSibling
        }
        return LaidOutPage.MarginBoxFragment(
            name: pending.name, fragment: fragment, origin: Point(x: box.minX, y: box.minY + min(0, shift)))
    }
}
