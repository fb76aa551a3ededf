import Markup

/// A `linearGradient` with its stops (SVG 1.1 §13.2); stops and coordinates may come from the gradient its `href` names.
struct SVGGradient {
    private var from = Point.zero
    private var to = Point(x: 1, y: 0)
    private var transform = AffineTransform.identity
    private var isInUserSpace = false
    private var isRepeating = false
    private var stops: [Paint.GradientStop] = []

    /// Reads a gradient; `nil` where there is none of this id.
    init?(id: String, renderer: SVGRenderer, node: NodeID) {
        let document = renderer.document
        guard let element = document.element(withID: id) else {
            renderer.report("svg-missing-reference", "there is no element with the id '\(id)'", node)
            return nil
        }
        guard document.name(element) == "linearGradient" else {
            renderer.report("svg-unsupported", "'\(document.name(element))' cannot be painted with", node)
            return nil
        }
        let chain = Self.chain(from: element, renderer: renderer)
        for link in chain.reversed() { read(link, renderer: renderer) }
        stops = chain.lazy.map { Self.stops(of: $0, renderer: renderer) }.first { !$0.isEmpty } ?? []
    }

    /// The paint for a shape with the given bounds; `nil` where there is nothing to paint.
    func paint(bounds: Rect, opacity: Double, transform outer: AffineTransform) -> Paint? {
        guard let last = stops.last else { return nil }
        let units =
            isInUserSpace
            ? AffineTransform.identity
            : AffineTransform(a: bounds.width, d: bounds.height, e: bounds.minX, f: bounds.minY)
        let total = outer.concatenated(units).concatenated(transform)
        let colored = stops.map { stop in
            var stop = stop
            stop.color.alpha *= Float(opacity)
            return stop
        }
        guard from != to, let back = total.inverse else {
            var color = last.color
            color.alpha *= Float(opacity)
            return .color(color)
        }
        let line = Self.line(from, to, total, back)
        return .linearGradient(from: line.from, to: line.to, stops: colored, isRepeating: isRepeating)
    }

    /// The gradient line on the page: offsets are a linear function of place, and stay so under any transform.
    private static func line(
        _ from: Point, _ to: Point, _ total: AffineTransform, _ back: AffineTransform
    ) -> (from: Point, to: Point) {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let square = dx * dx + dy * dy
        let slope = Point(x: (back.a * dx + back.b * dy) / square, y: (back.c * dx + back.d * dy) / square)
        let steepness = slope.x * slope.x + slope.y * slope.y
        let start = total.apply(from)
        return (start, Point(x: start.x + slope.x / steepness, y: start.y + slope.y / steepness))
    }

    private static func chain(from element: NodeID, renderer: SVGRenderer) -> [NodeID] {
        var chain = [element]
        while chain.count < 8, let last = chain.last, let next = renderer.target(of: last), !chain.contains(next) {
            chain.append(next)
        }
        return chain
    }

    private mutating func read(_ node: NodeID, renderer: SVGRenderer) {
        let document = renderer.document
        func coordinate(_ name: String, _ known: Double) -> Double {
            document.attribute(name, of: node).flatMap { SVGLength($0)?.value } ?? known
        }
        from = Point(x: coordinate("x1", from.x), y: coordinate("y1", from.y))
        to = Point(x: coordinate("x2", to.x), y: coordinate("y2", to.y))
        if let units = document.attribute("gradientUnits", of: node) { isInUserSpace = units == "userSpaceOnUse" }
        if let text = document.attribute("gradientTransform", of: node), let parsed = TransformParser.parse(text) {
            transform = parsed
        }
        if let spread = document.attribute("spreadMethod", of: node) {
            isRepeating = spread == "repeat"
            if spread == "reflect" {
                renderer.report("svg-unsupported", "spreadMethod 'reflect' is not supported", node)
            }
        }
    }

    private static func stops(of node: NodeID, renderer: SVGRenderer) -> [Paint.GradientStop] {
        var result: [Paint.GradientStop] = []
        let document = renderer.document
        var child = document.firstChild(node)
        while !child.isNone {
            if document.kind(child) == .element, document.name(child) == "stop" {
                var state = SVGState(transform: .identity, viewport: .zero)
                renderer.inherit(from: node, into: &state)
                renderer.apply(child, to: &state)
                let text = document.attribute("offset", of: child) ?? "0"
                let offset = min(max(SVGLength(text)?.value ?? 0, result.last?.offset ?? 0), 1)
                var color = state.stopColor
                color.alpha *= Float(state.stopOpacity)
                result.append(Paint.GradientStop(offset: offset, color: color))
            }
            child = document.nextSibling(child)
        }
        return result
    }
}
