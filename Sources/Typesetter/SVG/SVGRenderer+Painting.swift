import Markup

extension SVGRenderer {
    /// A shape of user space as a shape of the page.
    func shape(_ outline: SVGOutline, in transform: AffineTransform, evenOdd: Bool = false) -> Shape {
        switch outline {
        case .rectangle(let rect):
            guard transform.keepsAxes else { return .path(transform.apply(Path(rect)), evenOdd: false) }
            let first = transform.apply(rect.origin)
            let second = transform.apply(Point(x: rect.maxX, y: rect.maxY))
            return .rect(
                Rect(
                    x: min(first.x, second.x), y: min(first.y, second.y), width: abs(second.x - first.x),
                    height: abs(second.y - first.y)))
        case .path(let path): return .path(transform.apply(path), evenOdd: evenOdd)
        }
    }

    mutating func fill(_ outline: SVGOutline, state: SVGState, _ node: NodeID) {
        guard let paint = paint(state.fill, opacity: state.fillOpacity, outline, state: state, node) else { return }
        page.items.append(.fill(shape(outline, in: state.transform, evenOdd: state.isFillEvenOdd), paint))
    }

    mutating func stroke(_ outline: SVGOutline, state: SVGState, _ node: NodeID) {
        guard state.strokeStyle.width > 0,
            let paint = paint(state.stroke, opacity: state.strokeOpacity, outline, state: state, node)
        else { return }
        let color: Color
        switch paint {
        case .color(let plain): color = plain
        case .linearGradient(_, _, let stops, _):
            report("svg-unsupported", "a gradient cannot be stroked; its first colour is taken", node)
            color = stops.first?.color ?? .black
        }
        if let scale = state.transform.uniformScale {
            page.items.append(.stroke(shape(outline, in: state.transform), state.strokeStyle.scaled(by: scale), color))
        } else {
            page.items.append(.save)
            page.items.append(.transform(state.transform))
            page.items.append(.stroke(shape(outline, in: .identity), state.strokeStyle, color))
            page.items.append(.restore)
        }
    }

    /// What a property paints with; `nil` for nothing.
    func paint(
        _ value: SVGPaint, opacity: Double, _ outline: SVGOutline, state: SVGState, _ node: NodeID
    ) -> Paint? {
        if case .reference(let id, let fallback) = value {
            let bounds = outline.bounds
            if let gradient = SVGGradient(id: id, renderer: self, node: node) {
                return gradient.paint(bounds: bounds, opacity: opacity, transform: state.transform)
            }
            return paint(fallback, opacity: opacity, outline, state: state, node)
        }
        guard var color = state.color(of: value) else { return nil }
        color.alpha *= Float(opacity)
        return color.alpha > 0 ? .color(color) : nil
    }

    /// The union of a clip path's shapes; shapes that wind against each other are not told apart.
    func clipShape(_ id: String, state: SVGState) -> Shape? {
        guard let clip = document.element(withID: id), document.name(clip) == "clipPath" else { return nil }
        var union = Path()
        var isEvenOdd = false
        var child = document.firstChild(clip)
        while !child.isNone {
            if document.kind(child) == .element {
                var inner = state.inherited
                apply(child, to: &inner)
                let element = SVGVocabulary.element(document.name(child))
                if let outline = outline(element, child, state: inner) {
                    isEvenOdd = isEvenOdd || inner.isClipEvenOdd
                    union.segments += inner.transform.apply(outline.path).segments
                }
            }
            child = document.nextSibling(child)
        }
        return .path(union, evenOdd: isEvenOdd)
    }
}

extension SVGOutline {
    /// The outline as a path.
    var path: Path {
        switch self {
        case .rectangle(let rect): Path(rect)
        case .path(let path): path
        }
    }

    /// The box around it.
    var bounds: Rect {
        switch self {
        case .rectangle(let rect): rect
        case .path(let path): path.controlBounds
        }
    }
}

extension StrokeStyle {
    /// The stroke at another size.
    func scaled(by factor: Double) -> StrokeStyle {
        var style = self
        style.width *= factor
        style.dashes = dashes.map { $0 * factor }
        style.dashOffset *= factor
        return style
    }
}
