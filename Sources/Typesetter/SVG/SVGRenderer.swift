public import Markup

/// Draws inline `svg` elements: a subset of SVG 1.1 and 2, straight to display items.
///
/// Supported are `svg`, `g`, `a`, `use`, `symbol`, basic shapes, `path`, `text` with `tspan`, linear gradients, clip paths and
/// presentation attributes, which CSS overrides. There is no script and no reference outside of the document;
/// what is not supported is a diagnostic with its place. Marks for structure are the caller's: all of a drawing belongs
/// to the element that the caller has begun.
public struct SVGRenderer {
    /// Bounds of one drawing (SECURITY, limits).
    public struct Limits: Sendable {
        /// Shapes, lines and texts, those drawn through `use` included.
        public var shapes = 50_000
        /// How deep `use` elements may refer to each other.
        public var useDepth = 8
        /// The project's bounds.
        public init() {}
    }

    let context: LayoutContext
    let limits: Limits
    /// The page that is drawn on; swapped in while drawing.
    var page = Page(size: .zero, label: "")
    var shapeCount = 0
    var useDepth = 0
    /// Whether it has been told that `use` elements go too deep: a circle of them is one mistake.
    var isToldTooDeep = false

    /// A renderer for the `svg` elements of a context's document.
    public init(context: LayoutContext, limits: Limits = Limits()) {
        self.context = context
        self.limits = limits
    }

    /// Draws an outermost `svg` element into a rectangle of the page, which its viewport fills.
    public mutating func draw(_ svg: NodeID, into rect: Rect, on page: inout Page) {
        guard rect.width > 0, rect.height > 0 else { return }
        swap(&self.page, &page)
        defer { swap(&self.page, &page) }
        shapeCount = 0
        useDepth = 0
        isToldTooDeep = false
        var state = SVGState(transform: .translation(x: rect.minX, y: rect.minY), viewport: rect.size)
        let parent = document.parent(svg)
        if !parent.isNone, document.kind(parent) == .element { inherit(from: parent, into: &state) }
        apply(svg, to: &state)
        guard state.isDisplayed else { return }
        // The box's own opacity belongs to the painter of boxes.
        state.opacity = 1
        drawViewport(svg, size: rect.size, state: state, isOutermost: true)
    }

    var document: Document { context.styled.document }

    /// Draws what stands in an `svg` or `symbol` element; the state's transform leads to the viewport's corner.
    mutating func drawViewport(_ node: NodeID, size: Extent, state: SVGState, isOutermost: Bool) {
        let viewport = SVGViewport(node, in: document)
        guard let inner = viewport.transform(into: size) else { return }
        var state = state
        let isClipped = (!isOutermost || viewport.isSliced) && document.attribute("overflow", of: node) != "visible"
        if isClipped {
            page.items.append(.save)
            page.items.append(.clip(shape(.rectangle(Rect(origin: .zero, size: size)), in: state.transform)))
        }
        state.transform = state.transform.concatenated(inner)
        state.viewport = viewport.viewBox?.size ?? size
        drawChildren(of: node, state: state)
        if isClipped { page.items.append(.restore) }
    }

    mutating func drawChildren(of node: NodeID, state: SVGState) {
        var child = document.firstChild(node)
        while !child.isNone {
            if document.kind(child) == .element { drawElement(child, parent: state) }
            child = document.nextSibling(child)
        }
    }

    mutating func drawElement(_ node: NodeID, parent: SVGState) {
        guard document.namespace(node) == .svg else { return reportUnsupported(node) }
        let element = SVGVocabulary.element(document.name(node))
        switch element {
        case .hidden, .symbol: return
        case .unsupported, .tspan: return reportUnsupported(node)
        default: break
        }
        var state = parent.inherited
        apply(node, to: &state)
        guard state.isDisplayed else { return }
        drawLayered(state) { renderer in
            renderer.draw(element, node, state: state)
        }
    }

    private mutating func draw(_ element: SVGVocabulary.Element, _ node: NodeID, state: SVGState) {
        switch element {
        case .group: drawChildren(of: node, state: state)
        case .svg: drawNested(node, state: state)
        case .use: drawUse(node, state: state)
        case .text: drawText(node, state: state)
        default: drawShape(element, node, state: state)
        }
    }

    /// Wraps what an element draws in its clip and its opacity.
    private mutating func drawLayered(_ state: SVGState, _ body: (inout SVGRenderer) -> Void) {
        guard state.opacity > 0 else { return }
        let clip = state.clipPath.flatMap { clipShape($0, state: state) }
        if let clip {
            page.items.append(.save)
            page.items.append(.clip(clip))
        }
        if state.opacity < 1 { page.items.append(.beginGroup(opacity: state.opacity)) }
        body(&self)
        if state.opacity < 1 { page.items.append(.endGroup) }
        if clip != nil { page.items.append(.restore) }
    }

    private mutating func drawNested(_ node: NodeID, state: SVGState) {
        var state = state
        let size = Extent(
            width: length("width", of: node, base: state.viewport.width, state) ?? state.viewport.width,
            height: length("height", of: node, base: state.viewport.height, state) ?? state.viewport.height)
        guard size.width > 0, size.height > 0 else { return }
        state.transform = state.transform.concatenated(offset(of: node, state))
        drawViewport(node, size: size, state: state, isOutermost: false)
    }

    private mutating func drawUse(_ node: NodeID, state: SVGState) {
        // Counted like a shape: elements that use one another ten times each are a million before they draw anything.
        guard countShape(node), let target = target(of: node) else { return }
        guard useDepth < limits.useDepth else {
            if !isToldTooDeep {
                report("svg-use-depth", "'use' elements refer to each other more than \(limits.useDepth) deep", node)
            }
            return isToldTooDeep = true
        }
        useDepth += 1
        defer { useDepth -= 1 }
        var state = state
        state.transform = state.transform.concatenated(offset(of: node, state))
        guard document.name(target) == "symbol" || document.name(target) == "svg" else {
            return drawElement(target, parent: state)
        }
        var inner = state.inherited
        apply(target, to: &inner)
        let size = Extent(
            width: length("width", of: node, base: state.viewport.width, state) ?? state.viewport.width,
            height: length("height", of: node, base: state.viewport.height, state) ?? state.viewport.height)
        drawViewport(target, size: size, state: inner, isOutermost: false)
    }

    private func offset(of node: NodeID, _ state: SVGState) -> AffineTransform {
        .translation(
            x: length("x", of: node, base: state.viewport.width, state) ?? 0,
            y: length("y", of: node, base: state.viewport.height, state) ?? 0)
    }

    /// The element an `href` names; only ids of the same document are known.
    func target(of node: NodeID) -> NodeID? {
        guard let href = document.attribute(.href, of: node) ?? document.attribute("xlink:href", of: node) else {
            return nil
        }
        guard href.hasPrefix("#") else {
            report("svg-external-reference", "'\(href)' is not in this document; only '#id' is followed", node)
            return nil
        }
        guard let target = document.element(withID: String(href.dropFirst())) else {
            report("svg-missing-reference", "there is no element with the id '\(href.dropFirst())'", node)
            return nil
        }
        return target
    }

    func length(_ name: String, of node: NodeID, base: Double, _ state: SVGState) -> Double? {
        guard let text = document.attribute(name, of: node) else { return nil }
        let length = state.length(text, base: base)
        if length == nil, text != "auto" {
            report("svg-bad-value", "\(name)=\"\(text.prefix(40))\" is no length", node)
        }
        return length
    }
}
