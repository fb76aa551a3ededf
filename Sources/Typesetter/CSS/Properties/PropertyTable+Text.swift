extension PropertyTable {
    /// CSS Text 3, CSS 2.2 §16, lists and tables; inherited.
    static let textProperties: [PropertyDefinition] = [
        .custom(
            PropertyHead(.lineHeight, "line-height", initial: "normal", inherited: true), \.text.lineHeight,
            "normal | <number> | <length> | <percentage>", parse: { $0.lineHeight() },
            apply: { $1.applyLineHeight($0) }),
        spacing(
            PropertyHead(.letterSpacing, "letter-spacing", initial: "normal", inherited: true), \.text.letterSpacing),
        spacing(PropertyHead(.wordSpacing, "word-spacing", initial: "normal", inherited: true), \.text.wordSpacing),
        .keyword(
            PropertyHead(.textAlign, "text-align", initial: "start", inherited: true), \.text.align),
        .keyword(
            PropertyHead(.textAlignLast, "text-align-last", initial: "auto", inherited: true), \.text.alignLast),
        .lengthPercentage(PropertyHead(.textIndent, "text-indent", initial: "0", inherited: true), \.text.indent),
        .keyword(
            PropertyHead(.textTransform, "text-transform", initial: "none", inherited: true), \.text.transform),
        .keyword(PropertyHead(.whiteSpace, "white-space", initial: "normal", inherited: true), \.text.whiteSpace),
        .keyword(
            PropertyHead(.overflowWrap, "overflow-wrap", initial: "normal", inherited: true), \.text.overflowWrap),
        .custom(
            PropertyHead(.wordBreak, "word-break", initial: "normal", inherited: true), \.text.wordBreak,
            "normal | break-all | keep-all | break-word", parse: { $0.wordBreak() },
            apply: { $1.applyWordBreak($0) }
        ).noted("break-word is overflow-wrap: anywhere."),
        .keyword(PropertyHead(.hyphens, "hyphens", initial: "manual", inherited: true), \.text.hyphens)
            .noted("auto needs lang; patterns are at hand for Norwegian and English."),
        .number(PropertyHead(.tabSize, "tab-size", initial: "8", inherited: true), \.text.tabSize, from: 0)
            .noted("In spaces."),
        .keyword(PropertyHead(.visibility, "visibility", initial: "visible", inherited: true), \.text.visibility),
        .integer(PropertyHead(.orphans, "orphans", initial: "2", inherited: true), \.text.orphans, from: 1),
        .integer(PropertyHead(.widows, "widows", initial: "2", inherited: true), \.text.widows, from: 1),
        .custom(
            PropertyHead(.quotes, "quotes", initial: "auto", inherited: true), \.text.quotes,
            "auto | none | [ <string> <string> ]+", parse: { $0.quotes() },
            apply: {
                if case .quotes(let pairs) = $0 {
                    $1.style.text.quotes = pairs.isEmpty ? nil : pairs
                } else {
                    $1.style.text.quotes = TextStyle().quotes
                }
            }
        ).noted("auto gives « » and, inside, ‘ ’."),
        .custom(
            PropertyHead(.listStyleType, "list-style-type", initial: "disc", inherited: true), \.text.listStyleType,
            "none | <string> | " + CounterStyle.names.joined(separator: " | "), parse: { $0.listStyleType() },
            apply: { if case .counterStyle(let style) = $0 { $1.style.text.listStyleType = style } }),
        .keyword(
            PropertyHead(.listStylePosition, "list-style-position", initial: "outside", inherited: true),
            \.text.listStylePosition),
        .custom(
            PropertyHead(.listStyleImage, "list-style-image", initial: "none", inherited: true), \.text.listStyleImage,
            "none | <url>", parse: { $0.listStyleImage() },
            apply: {
                if case .images(let images) = $0, case .resource(let reference)? = images.first {
                    $1.style.text.listStyleImage = reference
                } else {
                    $1.style.text.listStyleImage = nil
                }
            }),
        .keyword(
            PropertyHead(.borderCollapse, "border-collapse", initial: "separate", inherited: true),
            \.text.borderCollapse),
        .custom(
            PropertyHead(.borderSpacing, "border-spacing", initial: "0", inherited: true), \.text.borderSpacing,
            "<length>{1,2}",
            parse: { parser in
                guard let first = parser.length(nonNegative: true) else { return nil }
                return .lengths(first, parser.length(nonNegative: true) ?? first)
            },
            apply: {
                guard case .lengths(let x, let y) = $0 else { return }
                $1.style.text.borderSpacing = Extent(
                    width: max(0, x.pixels($1.lengths)), height: max(0, y.pixels($1.lengths)))
            }),
        .keyword(PropertyHead(.captionSide, "caption-side", initial: "top", inherited: true), \.text.captionSide),
        .keyword(PropertyHead(.emptyCells, "empty-cells", initial: "show", inherited: true), \.text.emptyCells),
        language,
    ]

    /// The language of the element, from `lang`.
    private static let language: PropertyDefinition = {
        var definition = PropertyDefinition.custom(
            PropertyHead(.language, "lang", initial: "", inherited: true), \.text.language, "", parse: { _ in nil },
            apply: { if case .text(let language) = $0 { $1.style.text.language = language } })
        definition.isInternal = true
        return definition
    }()

    private static func spacing(_ head: PropertyHead, _ path: StylePath<Double>) -> PropertyDefinition {
        .length(head, path, keywords: [("normal", 0)])
    }
}
