extension PropertyTable {
    /// Presentation properties of SVG content: handed on as text.
    static let svgProperties: [PropertyDefinition] = [
        paint(.fill, "fill", "black"), text(.fillOpacity, "fill-opacity", "1"), text(.fillRule, "fill-rule", "nonzero"),
        text(.clipRule, "clip-rule", "nonzero"), paint(.stroke, "stroke", "none"),
        text(.strokeWidth, "stroke-width", "1"), text(.strokeOpacity, "stroke-opacity", "1"),
        text(.strokeLinecap, "stroke-linecap", "butt"), text(.strokeLinejoin, "stroke-linejoin", "miter"),
        text(.strokeMiterlimit, "stroke-miterlimit", "4"), text(.strokeDasharray, "stroke-dasharray", "none"),
        text(.strokeDashoffset, "stroke-dashoffset", "0"), paint(.stopColor, "stop-color", "black"),
        text(.stopOpacity, "stop-opacity", "1"), text(.textAnchor, "text-anchor", "start"),
        text(.dominantBaseline, "dominant-baseline", "auto"), text(.shapeRendering, "shape-rendering", "auto"),
        text(.paintOrder, "paint-order", "normal"), text(.vectorEffect, "vector-effect", "none"),
    ]

    /// The longhands of SVG content.
    static let svgIDs = PropertyID.fill.rawValue...PropertyID.vectorEffect.rawValue

    private static func text(_ id: PropertyID, _ name: String, _ initial: String) -> PropertyDefinition {
        svg(id, name, "as in SVG 2", initial) { parser in parser.rest().map { .text($0) } }
    }

    private static func paint(_ id: PropertyID, _ name: String, _ initial: String) -> PropertyDefinition {
        svg(id, name, "none | <color> | <url>", initial) { parser in
            if let color = parser.color() { return .color(color) }
            return parser.rest().map { .text($0) }
        }
    }

    private static func svg(
        _ id: PropertyID, _ name: String, _ syntax: String, _ initial: String, parse: @escaping PropertyDefinition.Parse
    ) -> PropertyDefinition {
        PropertyDefinition(
            id: id, name: name, syntax: syntax, initial: initial, isInherited: true,
            notes: "On SVG content.",
            parse: { parser in
                parser.allowsUnitlessLengths = true
                return parse(&parser)
            },
            apply: { value, builder in
                switch value {
                case .text(let text): builder.setPresentation(name, text)
                case .color(let color):
                    builder.setPresentation(name, color.resolved(builder.style.text.color).hexadecimal)
                default: break
                }
            },
            copy: { source, builder in
                builder.setPresentation(name, source.presentation.first { $0.name == name }?.value)
            })
    }
}
