import Markup

/// Builds the box tree of a styled document (CSS 2.2 §9.2, CSS Display 3, CSS Lists 3, CSS Content 3).
final class BoxTreeBuilder {
    let styled: StyledDocument
    let document: Document
    /// Styles of the document and of anonymous boxes.
    @exclusivity(unchecked) var pool: StylePool
    @exclusivity(unchecked) var tree: BoxTree
    @exclusivity(unchecked) var counters = CounterScopes()
    let references: PageReferences
    /// Texts that show page numbers.
    var referenceTexts: [ReferenceText] = []
    /// What `string-set` of an element assigns, by its box.
    var strings: [BoxID: [(name: String, value: String)]] = [:]
    /// Page counters that elements reset, by box.
    var pageResets: [BoxID: Int] = [:]
    /// Nesting of quotation marks.
    var quoteDepth = 0
    /// Gives an image by name; `nil` where it cannot be shown.
    let loadImage: (ResourceReference, _ blur: Double) -> ImageID?
    /// Name from which addresses in the document resolve.
    var imageBase = ""

    init(
        _ styled: StyledDocument, references: PageReferences, tree: BoxTree = BoxTree(),
        loadImage: @escaping (ResourceReference, _ blur: Double) -> ImageID?
    ) {
        self.styled = styled
        self.references = references
        self.loadImage = loadImage
        self.tree = tree
        document = styled.document
        pool = styled.pool
    }

    /// Gives the boxes away.
    func takeTree() -> BoxTree {
        defer { tree = BoxTree() }
        return tree
    }

    /// Gives the styles away, those of anonymous boxes among them.
    func takePool() -> StylePool {
        defer { pool = StylePool() }
        return pool
    }

    /// Where boxes are put: a block container's list of children, with the inline boxes that are open in it.
    struct Place {
        var parent: BoxID
        /// Language and the like need no place; depth counts elements for counters.
        var depth: Int
        /// Whether in-flow children become blocks (flex items).
        var blockifies = false
    }

    func build() {
        let root = document.rootElement
        guard !root.isNone, style(of: root).box.display != .none else {
            tree.append(Box(kind: .block, isInlineLevel: false, style: StyleID(0), node: .document), to: .none)
            return
        }
        element(root, in: Place(parent: .none, depth: 0))
        BoxTreeFixup().apply(to: &tree, styles: &pool)
    }

    var styles: [ComputedStyle] { _read { yield pool.styles } }
    func styleID(of node: NodeID) -> StyleID { styled.elementStyles[Int(node.index)] }
    func style(of node: NodeID) -> ComputedStyle { styles[Int(styleID(of: node).index)] }

    // MARK: Nodes

    func children(of node: NodeID, in place: Place) {
        var child = document.firstChild(node)
        while !child.isNone {
            switch document.kind(child) {
            case .element: element(child, in: place)
            case .text: text(child, in: place)
            case .comment, .document: break
            }
            child = document.nextSibling(child)
        }
    }

    private func text(_ node: NodeID, in place: Place) {
        let style = styleID(of: node)
        let bytes = document.withUTF8Text(node) { Array($0) }
        addText(bytes, style: pool.text(in: style), node: node, pseudo: .none, in: place)
    }

    func addText(_ bytes: [UInt8], style: StyleID, node: NodeID, pseudo: PseudoElement, in place: Place) {
        guard !bytes.isEmpty else { return }
        let transform = styles[Int(style.index)].text.transform
        let range = tree.store(transform == .none ? bytes : TextTransformation(transform).apply(bytes))
        var box = Box(kind: .text, isInlineLevel: true, style: style, node: node, pseudo: pseudo)
        (box.textStart, box.textLength) = range
        tree.append(box, to: place.parent)
    }

    private func element(_ node: NodeID, in place: Place) {
        let id = styleID(of: node)
        let style = styles[Int(id.index)]
        guard style.box.display != .none else { return }
        let depth = place.depth + 1
        applyCounters(style.generated, node, depth: depth)
        defer { counters.leave(depth: depth) }
        if style.box.display == .contents {
            return content(of: node, in: Place(parent: place.parent, depth: depth, blockifies: place.blockifies))
        }
        guard let kind = kind(of: node, style, blockified: place.blockifies) else { return }
        var box = Box(kind: kind.kind, isInlineLevel: kind.isInlineLevel, style: id, node: node)
        readSpans(node, &box)
        if kind.kind == .replaced { box.replaced = replacedContent(node) }
        let boxID = tree.append(box, to: place.parent)
        notePageContent(style.generated, node, boxID)
        guard kind.kind != .replaced, kind.kind != .lineBreak, kind.kind != .breakOpportunity else { return }
        if kind.kind == .table { return table(boxID, id, node, depth: depth) }
        if style.box.display == .listItem { marker(of: node, style, in: Place(parent: boxID, depth: depth)) }
        content(of: node, in: Place(parent: boxID, depth: depth, blockifies: kind.kind == .flex))
    }

    private func content(of node: NodeID, in place: Place) {
        pseudo(.before, of: node, in: place)
        children(of: node, in: place)
        pseudo(.after, of: node, in: place)
    }

    /// A table: the wrapper holds captions and the grid, which holds the rest (CSS 2.2 §17.4).
    private func table(_ wrapper: BoxID, _ style: StyleID, _ node: NodeID, depth: Int) {
        let grid = tree.append(
            Box(kind: .tableGrid, isInlineLevel: false, style: style, node: node, pseudo: .anonymous), to: wrapper)
        content(of: node, in: Place(parent: grid, depth: depth))
        let parts = tree.children(of: grid)
        let captions = parts.filter { tree[$0].kind == .tableCaption }
        guard !captions.isEmpty else { return }
        tree.setChildren(parts.filter { tree[$0].kind != .tableCaption }, of: grid)
        let top = captions.filter { styles[Int(tree[$0].style.index)].text.captionSide == .top }
        tree.setChildren(top + [grid] + captions.filter { !top.contains($0) }, of: wrapper)
    }

    // MARK: Kinds

    private func kind(
        of node: NodeID, _ style: ComputedStyle, blockified: Bool
    ) -> (kind: BoxKind, isInlineLevel: Bool)? {
        let isOut = style.box.position == .absolute || style.box.position == .fixed
        let display = blockified && !isOut ? style.box.display.blockLevel : style.box.display
        let isInline = [.inline, .inlineBlock, .inlineFlex, .inlineTable].contains(display)
        if document.namespace(node) == .html {
            switch document.atom(node) {
            case .br: return (.lineBreak, true)
            case .wbr: return (.breakOpportunity, true)
            case .img where hasImage(node): return (.replaced, isInline)
            default: break
            }
        } else if document.namespace(node) == .svg, document.name(node) == "svg" {
            return (.replaced, isInline)
        }
        switch display {
        case .none, .contents: return nil
        case .block, .flowRoot, .listItem: return (.block, false)
        case .inline: return (.inline, true)
        case .inlineBlock: return (.block, true)
        case .flex: return (.flex, false)
        case .inlineFlex: return (.flex, true)
        case .table: return (.table, false)
        case .inlineTable: return (.table, true)
        case .tableRowGroup: return (.tableRowGroup, false)
        case .tableHeaderGroup: return (.tableHeaderGroup, false)
        case .tableFooterGroup: return (.tableFooterGroup, false)
        case .tableRow: return (.tableRow, false)
        case .tableCell: return (.tableCell, false)
        case .tableColumnGroup: return (.tableColumnGroup, false)
        case .tableColumn: return (.tableColumn, false)
        case .tableCaption: return (.tableCaption, false)
        }
    }

    private func hasImage(_ node: NodeID) -> Bool {
        document.attribute(.src, of: node).map { !$0.isEmpty } ?? false
    }

    private func replacedContent(_ node: NodeID) -> Int32 {
        if document.namespace(node) == .svg {
            tree.replaced.append(SVGViewport.replacedContent(of: node, in: document))
        } else {
            let name = document.attribute(.src, of: node) ?? ""
            let image = loadImage(ResourceReference(name: name, base: imageBase), style(of: node).box.blur)
            tree.replaced.append(image.map { .image($0) } ?? .missing)
        }
        return Int32(tree.replaced.count - 1)
    }

    private func readSpans(_ node: NodeID, _ box: inout Box) {
        func span(_ name: Atom, _ limit: Int) -> Int32 {
            let value = document.attribute(name, of: node).flatMap { Int($0) } ?? 1
            return Int32(max(1, min(limit, value)))
        }
        switch box.kind {
        case .tableCell: (box.columnSpan, box.rowSpan) = (span(.colspan, 1000), span(.rowspan, 10_000))
        case .tableColumn, .tableColumnGroup:
            box.columnSpan = Int32(max(1, min(1000, document.attribute("span", of: node).flatMap { Int($0) } ?? 1)))
        default: break
        }
    }
}

extension ComputedStyle {
    /// The style of an anonymous box below this one: inherited values, initial ones for the rest.
    func anonymous(_ display: Display) -> ComputedStyle {
        var style = ComputedStyle()
        style.font = font
        style.text = text
        style.presentation = presentation
        style.box.display = display
        style.box.page = box.page
        return style
    }
}

extension Display {
    /// The block-level equivalent (CSS Display 3 §2.7).
    var blockLevel: Display {
        switch self {
        case .inline, .inlineBlock, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell,
            .tableColumn, .tableColumnGroup, .tableCaption:
            .block
        case .inlineFlex: .flex
        case .inlineTable: .table
        default: self
        }
    }
}
