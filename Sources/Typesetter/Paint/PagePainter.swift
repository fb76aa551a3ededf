import Markup

/// Paints one laid-out page into display items, in the order of CSS 2.2 Appendix E.
struct PagePainter {
    let context: LayoutContext
    let structure: DocumentStructure
    let pageIndex: Int
    var page: Page
    var navigation: NavigationCollector
    var svg: SVGRenderer
    /// The mark that painting stands in.
    private var mark = Mark.none
    /// How many repeated heads, margin boxes and the like painting stands in.
    var artifactKind: ArtifactKind?
    /// Lines through and below text that boxes around it ask for.
    var textLines: [TextLine] = []
    /// Links that painting stands in, as indices into `page.links`.
    var openLinks: [NodeID] = []

    /// What painting belongs to.
    enum Mark: Hashable {
        case none
        case content(ContentMark)
        case artifact(ArtifactKind)
    }

    init(
        context: LayoutContext, structure: DocumentStructure, pageIndex: Int, page: Page,
        navigation: NavigationCollector
    ) {
        self.context = context
        self.structure = structure
        self.pageIndex = pageIndex
        self.page = page
        self.navigation = navigation
        svg = SVGRenderer(context: context)
    }

    /// Paints the page: its background, its content, its margin boxes.
    mutating func paint(_ laidOut: LaidOutPage) {
        paintPageBox(laidOut)
        let positioned = laidOut.positioned.sorted { zIndex($0.fragment) < zIndex($1.fragment) }
        if !laidOut.root.isNone { paintCanvas(laidOut) }
        for entry in positioned where zIndex(entry.fragment) < 0 { paintContext(entry.fragment, at: entry.origin) }
        if !laidOut.root.isNone {
            paintContext(laidOut.root, at: context.fragments[laidOut.root].rect.origin)
        }
        for entry in positioned where zIndex(entry.fragment) >= 0 { paintContext(entry.fragment, at: entry.origin) }
        for box in laidOut.marginBoxes {
            artifactKind = box.name.isBelow ? .footer : .header
            paintContext(box.fragment, at: box.origin)
        }
        artifactKind = nil
        set(.none)
    }

    func zIndex(_ fragment: FragmentID) -> Int { context[style: context.fragments[fragment].box].box.zIndex ?? 0 }

    // MARK: Marks

    /// Makes what follows belong to an element or be an artifact.
    mutating func set(_ wanted: Mark) {
        guard wanted != mark else { return }
        if mark != .none { page.items.append(.endContent) }
        switch wanted {
        case .none: break
        case .content(let content): page.items.append(.beginContent(content))
        case .artifact(let kind): page.items.append(.beginArtifact(kind))
        }
        mark = wanted
    }

    /// Begins furniture: backgrounds, borders, rules.
    mutating func beginDecoration(_ kind: ArtifactKind = .layout) { set(.artifact(artifactKind ?? kind)) }

    /// Begins content of a node.
    mutating func beginContent(of node: NodeID, _ pseudo: PseudoElement) {
        if let artifactKind { return set(.artifact(artifactKind)) }
        if let mark = structure.mark(of: node, pseudo) { set(.content(mark)) } else { set(.artifact(.layout)) }
    }

    // MARK: Page and canvas

    private mutating func paintPageBox(_ laidOut: LaidOutPage) {
        let style = laidOut.style.style
        beginDecoration(.background)
        paintBackground(style, in: laidOut.geometry.page, border: .zero, padding: .zero)
        paintBorders(
            style, in: laidOut.geometry.borderBox, border: laidOut.geometry.border, isFirst: true, isLast: true)
    }

    /// The background of the root element, or of `body`, is that of the canvas (CSS Backgrounds 3 §2.11).
    private mutating func paintCanvas(_ laidOut: LaidOutPage) {
        guard let source = canvasSource else { return }
        beginDecoration(.background)
        let root = context.fragments[laidOut.root].rect
        paintBackground(
            context[style: source], in: laidOut.geometry.page, border: .zero, padding: .zero,
            origin: root.width > 0 ? root : nil)
    }

    /// The box whose background the canvas has.
    var canvasSource: BoxID? {
        let root = BoxTree.root
        if context[style: root].hasBackground { return root }
        let body = context.boxes.children(of: root).first {
            let node = context.boxes[$0].node
            return !node.isNone && context.styled.document.kind(node) == .element
                && context.styled.document.atom(node) == .body
        }
        guard let body, context[style: body].hasBackground else { return nil }
        return body
    }
}

extension ComputedStyle {
    /// Whether anything is painted behind the box.
    var hasBackground: Bool { decoration.backgroundColor.alpha > 0 || !decoration.backgroundLayers.isEmpty }
}

extension MarginBoxName {
    /// Whether the box stands below the page area.
    var isBelow: Bool {
        switch self {
        case .bottomLeftCorner, .bottomLeft, .bottomCenter, .bottomRight, .bottomRightCorner: true
        default: false
        }
    }
}
