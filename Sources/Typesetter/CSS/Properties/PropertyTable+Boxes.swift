extension PropertyTable {
    /// Box model, positioning and breaks; not inherited.
    static let boxProperties: [PropertyDefinition] = [
        .custom(
            PropertyHead(.display, "display", initial: "inline"), \.box.display,
            Display.words.map(\.0).filter { !$0.hasPrefix("-") }.joined(separator: " | "), parse: { $0.display() },
            apply: {
                if case .keyword(let raw) = $0, let value = Display(rawValue: raw) { $1.style.box.display = value }
            }),
        .keyword(PropertyHead(.position, "position", initial: "static"), \.box.position)
            .noted("fixed is repeated on every page."),
        .keyword(PropertyHead(.float, "float", initial: "none"), \.box.float),
        .keyword(PropertyHead(.clear, "clear", initial: "none"), \.box.clear),
        .keyword(PropertyHead(.boxSizing, "box-sizing", initial: "content-box"), \.box.boxSizing),
        .custom(
            PropertyHead(.overflow, "overflow", initial: "visible"), \.box.overflow, "[ \(Overflow.syntax) ]{1,2}",
            parse: { $0.overflow() },
            apply: {
                if case .keyword(let raw) = $0, let value = Overflow(rawValue: raw) { $1.style.box.overflow = value }
            }
        ).noted("scroll, auto and clip cut off as hidden does. Both axes have one value."),
        .size(PropertyHead(.width, "width", initial: "auto"), \.box.width, keywords: sizeWords),
        .size(PropertyHead(.height, "height", initial: "auto"), \.box.height, keywords: sizeWords),
        .size(PropertyHead(.minWidth, "min-width", initial: "auto"), \.box.minWidth, keywords: sizeWords),
        .size(PropertyHead(.minHeight, "min-height", initial: "auto"), \.box.minHeight, keywords: sizeWords),
        .size(PropertyHead(.maxWidth, "max-width", initial: "none"), \.box.maxWidth, keywords: maximumWords),
        .size(PropertyHead(.maxHeight, "max-height", initial: "none"), \.box.maxHeight, keywords: maximumWords),
        .custom(
            PropertyHead(.zIndex, "z-index", initial: "auto"), \.box.zIndex, "auto | <integer>",
            parse: { $0.take("auto") ? .absent : $0.integer().map { .integer($0) } },
            apply: {
                if case .integer(let index) = $0 { $1.style.box.zIndex = index } else { $1.style.box.zIndex = nil }
            }
        ),
        .custom(
            PropertyHead(.opacity, "opacity", initial: "1"), \.box.opacity, "<number> | <percentage>",
            parse: { $0.alpha().map { .number(min(max($0, 0), 1)) } },
            apply: { if case .number(let number) = $0 { $1.style.box.opacity = number } }),
        .custom(
            PropertyHead(.verticalAlign, "vertical-align", initial: "baseline"), \.box.verticalAlign,
            "baseline | sub | super | text-top | text-bottom | middle | top | bottom | <length> | <percentage>",
            parse: { $0.verticalAlign() },
            apply: {
                if case .alignment(let value) = $0 { $1.style.box.verticalAlign = value }
                if case .length(let length) = $0 { $1.style.box.verticalAlign = .length(length.resolved($1.lengths)) }
            }),
        .keyword(PropertyHead(.unicodeBidi, "unicode-bidi", initial: "normal"), \.box.unicodeBidi),
        .keyword(PropertyHead(.tableLayout, "table-layout", initial: "auto"), \.box.tableLayout),
        .keyword(PropertyHead(.objectFit, "object-fit", initial: "fill"), \.box.objectFit),
        .custom(
            PropertyHead(.objectPosition, "object-position", initial: "50% 50%"), \.box.objectPosition, "<position>",
            parse: { $0.position().map { .lengths($0.x, $0.y) } },
            apply: {
                guard case .lengths(let x, let y) = $0 else { return }
                $1.style.box.objectPosition = SpecifiedPosition(x: x, y: y).resolved($1.lengths)
            }),
        .custom(
            PropertyHead(.aspectRatio, "aspect-ratio", initial: "auto"), \.box.aspectRatio,
            "auto | <number> [ / <number> ]?", parse: { $0.aspectRatio() },
            apply: {
                if case .number(let ratio) = $0 {
                    $1.style.box.aspectRatio = ratio
                } else {
                    $1.style.box.aspectRatio = nil
                }
            }),
        .custom(
            PropertyHead(.filter, "filter", initial: "none"), \.box.blur, "none | blur( <length>? )",
            parse: { $0.filter() },
            apply: { if case .length(let length) = $0 { $1.style.box.blur = max(0, length.pixels($1.lengths)) } }
        ).noted("On raster images only; done on the pixels, so that what is blurred cannot be recovered."),
        .keyword(PropertyHead(.breakBefore, "break-before", initial: "auto"), \.box.breakBefore, excluding: ["always"]),
        .keyword(PropertyHead(.breakAfter, "break-after", initial: "auto"), \.box.breakAfter, excluding: ["always"]),
        .keyword(PropertyHead(.breakInside, "break-inside", initial: "auto"), \.box.breakInside),
        .keyword(
            PropertyHead(.boxDecorationBreak, "box-decoration-break", initial: "slice"), \.box.decorationBreak),
        .custom(
            PropertyHead(.page, "page", initial: "auto"), \.box.page, "auto | <name>",
            parse: { $0.take("auto") ? .text("") : $0.customIdentifier().map { .text($0) } },
            apply: { if case .text(let name) = $0 { $1.style.box.page = name } }),
    ]

    private static let sizeWords = ["auto", "min-content", "max-content", "fit-content"]
    private static let maximumWords = ["none", "min-content", "max-content", "fit-content"]

    /// Properties that come once a side or corner.
    static let sideProperties: [PropertyDefinition] =
        [
            margin(.marginTop, "top", \.box.margin.top), margin(.marginRight, "right", \.box.margin.right),
            margin(.marginBottom, "bottom", \.box.margin.bottom), margin(.marginLeft, "left", \.box.margin.left),
            padding(.paddingTop, "top", \.box.padding.top), padding(.paddingRight, "right", \.box.padding.right),
            padding(.paddingBottom, "bottom", \.box.padding.bottom), padding(.paddingLeft, "left", \.box.padding.left),
            borderWidth(.borderTopWidth, "top", \.box.borderWidth.top),
            borderWidth(.borderRightWidth, "right", \.box.borderWidth.right),
            borderWidth(.borderBottomWidth, "bottom", \.box.borderWidth.bottom),
            borderWidth(.borderLeftWidth, "left", \.box.borderWidth.left),
        ] + [
            borderStyle(.borderTopStyle, "top", \.box.borderStyle.top),
            borderStyle(.borderRightStyle, "right", \.box.borderStyle.right),
            borderStyle(.borderBottomStyle, "bottom", \.box.borderStyle.bottom),
            borderStyle(.borderLeftStyle, "left", \.box.borderStyle.left),
            borderColor(.borderTopColor, "top", \.box.borderColor.top),
            borderColor(.borderRightColor, "right", \.box.borderColor.right),
            borderColor(.borderBottomColor, "bottom", \.box.borderColor.bottom),
            borderColor(.borderLeftColor, "left", \.box.borderColor.left),
        ] + [
            radius(.borderTopLeftRadius, "top-left", \.box.borderRadius.topLeft),
            radius(.borderTopRightRadius, "top-right", \.box.borderRadius.topRight),
            radius(.borderBottomRightRadius, "bottom-right", \.box.borderRadius.bottomRight),
            radius(.borderBottomLeftRadius, "bottom-left", \.box.borderRadius.bottomLeft),
            inset(.top, "top", \.box.inset.top), inset(.right, "right", \.box.inset.right),
            inset(.bottom, "bottom", \.box.inset.bottom), inset(.left, "left", \.box.inset.left),
        ]

    /// Widths of the keywords of `border-width`.
    static let borderWidthWords: [(String, Double)] = [("thin", 1), ("medium", 3), ("thick", 5)]

    private static func margin(_ id: PropertyID, _ side: String, _ path: StylePath<SizeValue>) -> PropertyDefinition {
        .size(PropertyHead(id, "margin-\(side)", initial: "0"), path, keywords: ["auto"], nonNegative: false)
    }

    private static func inset(_ id: PropertyID, _ side: String, _ path: StylePath<SizeValue>) -> PropertyDefinition {
        .size(PropertyHead(id, side, initial: "auto"), path, keywords: ["auto"], nonNegative: false)
    }

    private static func padding(
        _ id: PropertyID, _ side: String, _ path: StylePath<LengthPercentage>
    ) -> PropertyDefinition {
        .lengthPercentage(PropertyHead(id, "padding-\(side)", initial: "0"), path, nonNegative: true)
    }

    private static func borderWidth(_ id: PropertyID, _ side: String, _ path: StylePath<Double>) -> PropertyDefinition {
        PropertyDefinition.length(
            PropertyHead(id, "border-\(side)-width", initial: "medium"), path, nonNegative: true,
            keywords: borderWidthWords
        ).initially(.length(.pixels(3)))
    }

    private static func borderStyle(
        _ id: PropertyID, _ side: String, _ path: StylePath<BorderStyle>
    ) -> PropertyDefinition {
        .keyword(PropertyHead(id, "border-\(side)-style", initial: "none"), path)
    }

    private static func borderColor(_ id: PropertyID, _ side: String, _ path: StylePath<Color>) -> PropertyDefinition {
        PropertyDefinition.color(PropertyHead(id, "border-\(side)-color", initial: "currentcolor"), path)
            .initially(.color(.currentColor))
    }

    private static func radius(
        _ id: PropertyID, _ corner: String, _ path: StylePath<Corners.Radius>
    ) -> PropertyDefinition {
        .custom(
            PropertyHead(id, "border-\(corner)-radius", initial: "0"), path, "[ <length> | <percentage> ]{1,2}",
            parse: { parser in
                guard let x = parser.lengthPercentage(nonNegative: true) else { return nil }
                return .lengths(x, parser.lengthPercentage(nonNegative: true) ?? x)
            },
            apply: { value, builder in
                guard case .lengths(let x, let y) = value else { return }
                builder.style[keyPath: path] = Corners.Radius(
                    horizontal: x.resolved(builder.lengths).nonNegative,
                    vertical: y.resolved(builder.lengths).nonNegative)
            })
    }
}
