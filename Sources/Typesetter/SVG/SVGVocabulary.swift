/// The SVG elements and attributes that are known, and what becomes of them.
enum SVGVocabulary {
    /// What an element does.
    enum Element: Hashable {
        case svg, group, use, symbol
        case path, rect, circle, ellipse, line, polyline, polygon
        case text, tspan
        /// Drawn only where something refers to it, or not at all.
        case hidden
        /// Not drawn; a diagnostic says so.
        case unsupported
    }

    /// The kind of an element by its name.
    static func element(_ name: String) -> Element {
        switch name {
        case "svg": .svg
        case "g", "a": .group
        case "use": .use
        case "symbol": .symbol
        case "path": .path
        case "rect": .rect
        case "circle": .circle
        case "ellipse": .ellipse
        case "line": .line
        case "polyline": .polyline
        case "polygon": .polygon
        case "text": .text
        case "tspan": .tspan
        case "defs", "title", "desc", "metadata", "linearGradient", "clipPath", "stop", "style": .hidden
        default: .unsupported
        }
    }

    /// Attributes that are no presentation properties and are read, or rightly mean nothing on paper.
    static func isKnown(attribute name: String) -> Bool {
        known.contains(name) || name.hasPrefix("aria-") || name.hasPrefix("data-") || name.hasPrefix("xml")
    }

    private static let known: Set<String> = [
        "id", "class", "style", "lang", "role", "tabindex", "focusable", "version", "baseProfile", "viewBox",
        "preserveAspectRatio", "width", "height", "x", "y", "dx", "dy", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx",
        "ry", "d", "points", "transform", "href", "xlink:href", "gradientUnits", "gradientTransform", "spreadMethod",
        "offset", "clipPathUnits", "pathLength", "title", "target", "rel", "type", "dir",
    ]
}
