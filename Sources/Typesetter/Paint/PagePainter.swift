import Markup

/// Paints one laid-out page into display items, in the order of CSS 2.2 Appendix E.
final class PagePainter {
    let context: LayoutContext
    let structure: DocumentStructure
    let pageIndex: Int
    @exclusivity(unchecked) var page: Page
    let navigation: NavigationCollector
    @exclusivity(unchecked) var svg: SVGRenderer
    /// The box whose background the canvas has.
    let canvasSource: BoxID?
    /// The mark that painting stands in.
    @exclusivity(unchecked) private var mark = Mark.none
    /// How many repeated heads, margin boxes and the like painting stands in.
    @exclusivity(unchecked) var artifactKind: ArtifactKind?
    /// Lines through and below text that boxes around it ask for.
    @exclusivity(unchecked) var textLines: [TextLine] = []
    /// Links that painting stands in, as indices into `page.links`.
    var openLinks: [NodeID] = []

    /// Fragment of the root element, and the layers that are painted among its own: boxes positioned on the page.
    private(set) var pageRoot = FragmentID.none
    private(set) var pageLayers: [Deferred] = []

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
        canvasSource = Self.canvasSource(context)
    }

    /// Paints the page: its background, its content, its margin boxes.
    func paint(_ laidOut: LaidOutPage) {
        paintPageBox(laidOut)
        pageLayers = laidOut.positioned.map { layer($0, on: laidOut) }
        if laidOut.root.isNone {
            for layer in sorted(pageLayers) { paint(layer) }
        } else {
            paintCanvas(laidOut)
            pageRoot = laidOut.root
            paintContext(laidOut.root, at: context.fragments[laidOut.root].rect.origin)
        }
        for box in laidOut.marginBoxes {
            artifactKind = box.name.isBelow ? .footer : .header
            paintContext(box.fragment, at: box.origin)
        }
        artifactKind = nil
        set(.none)
    }

    /// The layer of a box positioned on the page; a fixed one is cut off at the page area's edges (CSS 2.2 §9.6.1).
    private func layer(_ entry: LaidOutPage.PlacedFragment, on laidOut: LaidOutPage) -> Deferred {
        let box = context.fragments[entry.fragment].box
        let clips = laidOut.cutsOff(entry, in: context) ? [Shape.rect(laidOut.geometry.content)] : []
        return Deferred(
            fragment: entry.fragment, origin: entry.origin, zIndex: context[style: box].box.zIndex ?? 0,
            order: Int(box.index), clips: clips)
    }

    // MARK: Marks

    /// Makes what follows belong to an element or be an artifact.
    func set(_ wanted: Mark) {
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
    func beginDecoration(_ kind: ArtifactKind = .layout) { set(.artifact(artifactKind ?? kind)) }

    /// Begins content of a node.
    func beginContent(of node: NodeID, _ pseudo: PseudoElement) {
        if let artifactKind { return set(.artifact(artifactKind)) }
        if let mark = structure.mark(of: node, pseudo) { set(.content(mark)) } else { set(.artifact(.layout)) }
    }

    // MARK: Page and canvas

    private func paintPageBox(_ laidOut: LaidOutPage) {
        let style = laidOut.style.style
        beginDecoration(.background)
        paintBackground(style, in: laidOut.geometry.page, border: .zero, padding: .zero)
        paintBorders(style, in: laidOut.geometry.borderBox, border: laidOut.geometry.border)
    }

    /// The background of the root element, or of `body`, is that of the canvas (CSS Backgrounds 3 §2.11).
    private func paintCanvas(_ laidOut: LaidOutPage) {
        guard let source = canvasSource else { return }
        beginDecoration(.background)
        let root = context.fragments[laidOut.root].rect
        paintBackground(
            context[style: source], in: laidOut.geometry.page, border: .zero, padding: .zero,
            origin: root.width > 0 ? root : nil)
    }

    /// The box whose background the canvas has.
    static func canvasSource(_ context: LayoutContext) -> BoxID? {
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
