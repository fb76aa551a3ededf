extension PropertyTable {
    private static let widths: [PropertyID] = [
        .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth,
    ]
    private static let styles: [PropertyID] = [
        .borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle,
    ]
    private static let colors: [PropertyID] = [
        .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
    ]

    static let boxShorthands: [ShorthandDefinition] =
        [
            .sides("margin", [.marginTop, .marginRight, .marginBottom, .marginLeft]),
            .sides("padding", [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]),
            .sides("inset", [.top, .right, .bottom, .left]),
            .sides("border-width", widths), .sides("border-style", styles), .sides("border-color", colors),
            .anyOrder("border", [widths, styles, colors]),
            side("border-top", 0), side("border-right", 1), side("border-bottom", 2), side("border-left", 3),
            radius,
        ] + logicalShorthands + flexShorthands + breakShorthands

    private static func side(_ name: String, _ index: Int) -> ShorthandDefinition {
        .anyOrder(name, [[widths[index]], [styles[index]], [colors[index]]])
    }

    /// The inline axis is left to right, the block axis top to bottom.
    private static let logicalShorthands: [ShorthandDefinition] = [
        .pair("margin-inline", [.marginLeft], [.marginRight]), .pair("margin-block", [.marginTop], [.marginBottom]),
        .pair("padding-inline", [.paddingLeft], [.paddingRight]),
        .pair("padding-block", [.paddingTop], [.paddingBottom]),
        .pair("inset-inline", [.left], [.right]), .pair("inset-block", [.top], [.bottom]),
        .anyOrder("border-inline", [[widths[3], widths[1]], [styles[3], styles[1]], [colors[3], colors[1]]]),
        .anyOrder("border-block", [[widths[0], widths[2]], [styles[0], styles[2]], [colors[0], colors[2]]]),
        .pair("border-inline-width", [widths[3]], [widths[1]]), .pair("border-block-width", [widths[0]], [widths[2]]),
        .pair("border-inline-style", [styles[3]], [styles[1]]), .pair("border-block-style", [styles[0]], [styles[2]]),
        .pair("border-inline-color", [colors[3]], [colors[1]]), .pair("border-block-color", [colors[0]], [colors[2]]),
    ]

    private static let corners: [PropertyID] = [
        .borderTopLeftRadius, .borderTopRightRadius, .borderBottomRightRadius, .borderBottomLeftRadius,
    ]

    private static let radius = ShorthandDefinition(
        "border-radius", "[ <length> | <percentage> ]{1,4} [ / [ <length> | <percentage> ]{1,4} ]?", corners
    ) { parser in
        guard let horizontal = fourRadii(&parser) else { return nil }
        var vertical = horizontal
        if parser.take(.delim("/")) {
            guard let radii = fourRadii(&parser) else { return nil }
            vertical = radii
        }
        return corners.indices.map { PropertyAssignment(corners[$0], .lengths(horizontal[$0], vertical[$0])) }
    }

    private static func fourRadii(_ parser: inout ValueParser) -> [SpecifiedLength]? {
        var radii: [SpecifiedLength] = []
        while radii.count < 4, let radius = parser.lengthPercentage(nonNegative: true) { radii.append(radius) }
        guard let first = radii.first else { return nil }
        let second = radii.count > 1 ? radii[1] : first
        return [first, second, radii.count > 2 ? radii[2] : first, radii.count > 3 ? radii[3] : second]
    }

    private static let flexShorthands: [ShorthandDefinition] = [
        .pair("gap", [.rowGap], [.columnGap]), .pair("place-content", [.alignContent], [.justifyContent]),
        .anyOrder("flex-flow", [[.flexDirection], [.flexWrap]]),
        ShorthandDefinition(
            "flex", "none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ]", [.flexGrow, .flexShrink, .flexBasis]
        ) { $0.flex() },
    ]

    private static let breakShorthands: [ShorthandDefinition] = [
        pageBreak("page-break-before", .breakBefore), pageBreak("page-break-after", .breakAfter),
        pageBreak("page-break-inside", .breakInside),
    ]

    /// The properties of CSS 2.2 §13.3.1.
    private static func pageBreak(_ name: String, _ id: PropertyID) -> ShorthandDefinition {
        ShorthandDefinition(name, id == .breakInside ? "auto | avoid" : "auto | always | avoid | left | right", [id]) {
            parser in
            if id != .breakInside, parser.take("always") {
                return [PropertyAssignment(id, .keyword(BreakBetween.page.rawValue))]
            }
            guard let word = parser.word, ["auto", "avoid", "left", "right"].contains(word) else { return nil }
            return definition(id).parse(&parser).map { [PropertyAssignment(id, $0)] }
        }
    }
}

extension ValueParser {
    /// `flex` (CSS Flexbox 1 §7.1.1): left out, grow and shrink are 1 and the basis is 0.
    fileprivate mutating func flex() -> [PropertyAssignment]? {
        if take("none") { return Self.flex(0, 0, .size(.keyword(.auto))) }
        var grow: Double?
        var shrink: Double?
        var basis: PropertyValue?
        while !isAtEnd {
            if grow == nil, let number = number(0...1_000_000) {
                grow = number
                shrink = self.number(0...1_000_000)
            } else if basis == nil, let value = PropertyTable.definition(.flexBasis).parse(&self) {
                basis = value
            } else {
                return nil
            }
        }
        guard grow != nil || basis != nil else { return nil }
        return Self.flex(grow ?? 1, shrink ?? 1, basis ?? .size(.length(.zero)))
    }

    private static func flex(_ grow: Double, _ shrink: Double, _ basis: PropertyValue) -> [PropertyAssignment] {
        [
            PropertyAssignment(.flexGrow, .number(grow)), PropertyAssignment(.flexShrink, .number(shrink)),
            PropertyAssignment(.flexBasis, basis),
        ]
    }
}
