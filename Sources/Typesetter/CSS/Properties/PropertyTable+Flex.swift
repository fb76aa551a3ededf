extension PropertyTable {
    /// CSS Flexbox 1 and the gaps and alignment of CSS Box Alignment 3; not inherited.
    static let flexProperties: [PropertyDefinition] = [
        .keyword(PropertyHead(.flexDirection, "flex-direction", initial: "row"), \.flex.direction),
        .keyword(PropertyHead(.flexWrap, "flex-wrap", initial: "nowrap"), \.flex.wrap),
        .number(PropertyHead(.flexGrow, "flex-grow", initial: "0"), \.flex.grow, from: 0),
        .number(PropertyHead(.flexShrink, "flex-shrink", initial: "1"), \.flex.shrink, from: 0),
        .size(
            PropertyHead(.flexBasis, "flex-basis", initial: "auto"), \.flex.basis,
            keywords: ["auto", "content", "min-content", "max-content", "fit-content"]),
        alignment(
            PropertyHead(.justifyContent, "justify-content", initial: "normal"), \.flex.justifyContent, excluding: []),
        alignment(
            PropertyHead(.alignContent, "align-content", initial: "normal"), \.flex.alignContent,
            excluding: ["left", "right"]),
        alignment(PropertyHead(.alignItems, "align-items", initial: "normal"), \.flex.alignItems, excluding: ["auto"]),
        alignment(PropertyHead(.alignSelf, "align-self", initial: "auto"), \.flex.alignSelf, excluding: []),
        .integer(PropertyHead(.order, "order", initial: "0"), \.flex.order, from: -1_000_000),
        .lengthPercentage(
            PropertyHead(.rowGap, "row-gap", initial: "normal"), \.flex.rowGap, nonNegative: true, normal: true),
        .lengthPercentage(
            PropertyHead(.columnGap, "column-gap", initial: "normal"), \.flex.columnGap, nonNegative: true, normal: true
        ),
    ]

    /// Keywords, with `safe`, `unsafe` and `first` read over.
    private static func alignment<Keyword: CSSKeyword>(
        _ head: PropertyHead, _ path: StylePath<Keyword>, excluding: Set<String>
    ) -> PropertyDefinition {
        let plain = PropertyDefinition.keyword(head, path, excluding: excluding)
        return .custom(
            head, path, plain.syntax,
            parse: { parser in
                for word in ["safe", "unsafe", "first"] where parser.take(word) { break }
                return plain.parse(&parser)
            }, apply: plain.apply)
    }
}
