extension PropertyTable {
    /// CSS Backgrounds 3, CSS Text Decoration 3 and outlines; not inherited.
    static let paintProperties: [PropertyDefinition] = backgroundProperties + decorationProperties

    private static let backgroundProperties: [PropertyDefinition] = [
        .color(
            PropertyHead(.backgroundColor, "background-color", initial: "transparent"), \.decoration.backgroundColor),
        background(
            PropertyHead(.backgroundImage, "background-image", initial: "none"),
            "[ none | <url> | linear-gradient() | repeating-linear-gradient() ]#",
            parse: { $0.list { $0.image() }.map { .images($0) } },
            apply: { if case .images(let images) = $0 { $1.backgrounds.images = images } },
            copy: { $1.backgrounds.images = $0.decoration.backgroundLayers.map { .computed($0.image) } }),
        background(
            PropertyHead(.backgroundPositionX, "background-position-x", initial: "0%"), "<position>#",
            parse: { $0.list { $0.axisPosition(["left", "right"]) }.map { .places($0) } },
            apply: { if case .places(let places) = $0 { $1.backgrounds.xs = places } },
            copy: { $1.backgrounds.xs = $0.decoration.backgroundLayers.map { SpecifiedLength($0.position.x) } }),
        background(
            PropertyHead(.backgroundPositionY, "background-position-y", initial: "0%"), "<position>#",
            parse: { $0.list { $0.axisPosition(["top", "bottom"]) }.map { .places($0) } },
            apply: { if case .places(let places) = $0 { $1.backgrounds.ys = places } },
            copy: { $1.backgrounds.ys = $0.decoration.backgroundLayers.map { SpecifiedLength($0.position.y) } }),
        background(
            PropertyHead(.backgroundSize, "background-size", initial: "auto"),
            "[ cover | contain | [ <length> | <percentage> | auto ]{1,2} ]#",
            parse: { $0.list { $0.backgroundSize() }.map { .backgroundSizes($0) } },
            apply: { if case .backgroundSizes(let sizes) = $0 { $1.backgrounds.sizes = sizes } },
            copy: { $1.backgrounds.sizes = $0.decoration.backgroundLayers.map { SpecifiedBackgroundSize($0.size) } }),
        background(
            PropertyHead(.backgroundRepeat, "background-repeat", initial: "repeat"),
            "[ repeat-x | repeat-y | [ \(BackgroundRepeat.syntax) ]{1,2} ]#",
            parse: { $0.list { $0.backgroundRepeat() }.map { .repeats($0) } },
            apply: { if case .repeats(let repeats) = $0 { $1.backgrounds.repeats = repeats } },
            copy: {
                $1.backgrounds.repeats = $0.decoration.backgroundLayers.map { RepeatPair(x: $0.repeatX, y: $0.repeatY) }
            }),
        background(
            PropertyHead(.backgroundOrigin, "background-origin", initial: "padding-box"),
            "[ \(BackgroundBox.syntax) ]#",
            parse: { $0.list { $0.word { BackgroundBox.named($0) } }.map { .boxes($0) } },
            apply: { if case .boxes(let boxes) = $0 { $1.backgrounds.origins = boxes } },
            copy: { $1.backgrounds.origins = $0.decoration.backgroundLayers.map(\.origin) }),
        background(
            PropertyHead(.backgroundClip, "background-clip", initial: "border-box"), "[ \(BackgroundBox.syntax) ]#",
            parse: { $0.list { $0.backgroundClip() }.map { .boxes($0) } },
            apply: { if case .boxes(let boxes) = $0 { $1.backgrounds.clips = boxes } },
            copy: {
                let layers = $0.decoration.backgroundLayers.map(\.clip)
                $1.backgrounds.clips = layers.isEmpty ? [$0.decoration.backgroundClip] : layers
            }),
        .custom(
            PropertyHead(.boxShadow, "box-shadow", initial: "none"), \.decoration.shadows,
            "none | [ inset? && <length>{2,4} && <color>? ]#", parse: { $0.shadows() },
            apply: {
                guard case .shadows(let shadows) = $0 else { return }
                let (lengths, color) = ($1.lengths, $1.style.text.color)
                $1.style.decoration.shadows = shadows.map { $0.resolved(lengths, color) }
            }
        ).noted("Drawn as vectors: a blur is approached by steps."),
    ]

    private static let decorationProperties: [PropertyDefinition] = [
        PropertyDefinition(
            id: .textDecorationLine, name: "text-decoration-line",
            syntax: "none | underline || overline || line-through", initial: "none", isInherited: false,
            parse: { $0.decorationLines() }, apply: { $1.applyDecorationLines($0) },
            copy: {
                $1.style.decoration.underline = $0.decoration.underline
                $1.style.decoration.overline = $0.decoration.overline
                $1.style.decoration.lineThrough = $0.decoration.lineThrough
            }),
        .optionalColor(
            PropertyHead(.textDecorationColor, "text-decoration-color", initial: "currentcolor"), \.decoration.lineColor
        ),
        .keyword(
            PropertyHead(.textDecorationStyle, "text-decoration-style", initial: "solid"), \.decoration.lineStyle),
        .optionalLength(
            PropertyHead(.textDecorationThickness, "text-decoration-thickness", initial: "auto"),
            \.decoration.lineThickness, keywords: ["auto", "from-font"]),
        .optionalLength(
            PropertyHead(.textUnderlineOffset, "text-underline-offset", initial: "auto"), \.decoration.underlineOffset,
            keywords: ["auto"]),
        PropertyDefinition.length(
            PropertyHead(.outlineWidth, "outline-width", initial: "medium"), \.decoration.outlineWidth,
            nonNegative: true,
            keywords: borderWidthWords
        ).initially(.length(.pixels(3))),
        .custom(
            PropertyHead(.outlineStyle, "outline-style", initial: "none"), \.decoration.outlineStyle,
            "auto | \(BorderStyle.syntax)",
            parse: {
                if $0.take("auto") { return .keyword(BorderStyle.solid.rawValue) }
                return $0.word { $0 == "hidden" ? nil : BorderStyle.named($0) }.map { .keyword($0.rawValue) }
            },
            apply: {
                if case .keyword(let raw) = $0, let style = BorderStyle(rawValue: raw) {
                    $1.style.decoration.outlineStyle = style
                }
            }),
        .optionalColor(
            PropertyHead(.outlineColor, "outline-color", initial: "currentcolor"), \.decoration.outlineColor),
        .length(PropertyHead(.outlineOffset, "outline-offset", initial: "0"), \.decoration.outlineOffset),
    ]

    /// A property of background layers: the builder keeps its list until all are known.
    private static func background(
        _ head: PropertyHead, _ syntax: String, parse: @escaping PropertyDefinition.Parse,
        apply: @escaping PropertyDefinition.Apply, copy: @escaping PropertyDefinition.Copy
    ) -> PropertyDefinition {
        PropertyDefinition(
            id: head.id, name: head.name, syntax: syntax, initial: head.initial, isInherited: false, parse: parse,
            apply: apply, copy: copy)
    }
}
