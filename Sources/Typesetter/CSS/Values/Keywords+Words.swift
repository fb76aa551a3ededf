extension PositionScheme: CSSKeyword {
    static let words: [(String, Self)] = [
        ("static", .static), ("relative", .relative), ("absolute", .absolute), ("fixed", .fixed),
    ]
}
extension FloatSide: CSSKeyword {
    static let words: [(String, Self)] = [
        ("none", .none), ("left", .left), ("right", .right), ("inline-start", .left), ("inline-end", .right),
    ]
}
extension Clear: CSSKeyword {
    static let words: [(String, Self)] = [
        ("none", .none), ("left", .left), ("right", .right), ("both", .both), ("inline-start", .left),
        ("inline-end", .right),
    ]
}
extension BoxSizing: CSSKeyword {
    static let words: [(String, Self)] = [("content-box", .contentBox), ("border-box", .borderBox)]
}
extension Overflow: CSSKeyword {
    static let words: [(String, Self)] = [
        ("visible", .visible), ("hidden", .hidden), ("clip", .hidden), ("scroll", .hidden), ("auto", .hidden),
    ]
}
extension Visibility: CSSKeyword {
    static let words: [(String, Self)] = [("visible", .visible), ("hidden", .hidden), ("collapse", .collapse)]
}
extension BorderStyle: CSSKeyword {
    static let words: [(String, Self)] = [
        ("none", .none), ("hidden", .hidden), ("dotted", .dotted), ("dashed", .dashed), ("solid", .solid),
        ("double", .double), ("groove", .groove), ("ridge", .ridge), ("inset", .inset), ("outset", .outset),
    ]
}
extension WhiteSpace: CSSKeyword {
    static let words: [(String, Self)] = [
        ("normal", .normal), ("nowrap", .nowrap), ("pre", .pre), ("pre-wrap", .preWrap), ("pre-line", .preLine),
        ("break-spaces", .breakSpaces),
    ]
}
extension TextAlign: CSSKeyword {
    static let words: [(String, Self)] = [
        ("start", .start), ("end", .end), ("left", .left), ("right", .right), ("center", .center),
        ("justify", .justify),
    ]
}
extension TextAlignLast: CSSKeyword {
    static let words: [(String, Self)] = [
        ("auto", .auto), ("start", .start), ("end", .end), ("left", .left), ("right", .right), ("center", .center),
        ("justify", .justify),
    ]
}
extension TextTransform: CSSKeyword {
    static let words: [(String, Self)] = [
        ("none", .none), ("uppercase", .uppercase), ("lowercase", .lowercase), ("capitalize", .capitalize),
    ]
}
extension OverflowWrap: CSSKeyword {
    static let words: [(String, Self)] = [
        ("normal", .normal), ("break-word", .breakWord), ("anywhere", .anywhere),
    ]
}
extension WordBreak: CSSKeyword {
    static let words: [(String, Self)] = [("normal", .normal), ("break-all", .breakAll), ("keep-all", .keepAll)]
}
extension Hyphens: CSSKeyword {
    static let words: [(String, Self)] = [("none", .none), ("manual", .manual), ("auto", .auto)]
}
extension Direction: CSSKeyword {
    static let words: [(String, Self)] = [("ltr", .ltr), ("rtl", .rtl)]
}
extension UnicodeBidi: CSSKeyword {
    static let words: [(String, Self)] = [
        ("normal", .normal), ("embed", .embed), ("isolate", .isolate), ("bidi-override", .bidiOverride),
        ("isolate-override", .isolateOverride), ("plaintext", .plaintext),
    ]
}
extension FontSlant: CSSKeyword {
    static let words: [(String, Self)] = [("normal", .normal), ("italic", .italic), ("oblique", .oblique)]
}
extension FontCaps: CSSKeyword {
    static let words: [(String, Self)] = [("normal", .normal), ("small-caps", .smallCaps)]
}
extension BreakBetween: CSSKeyword {
    static let words: [(String, Self)] = [
        ("auto", .auto), ("avoid", .avoid), ("avoid-page", .avoid), ("page", .page), ("always", .page), ("left", .left),
        ("right", .right), ("recto", .recto), ("verso", .verso),
    ]
}
extension BreakInside: CSSKeyword {
    static let words: [(String, Self)] = [("auto", .auto), ("avoid", .avoid), ("avoid-page", .avoid)]
}
extension BoxDecorationBreak: CSSKeyword {
    static let words: [(String, Self)] = [("slice", .slice), ("clone", .clone)]
}
extension BorderCollapse: CSSKeyword {
    static let words: [(String, Self)] = [("separate", .separate), ("collapse", .collapse)]
}
extension TableLayout: CSSKeyword {
    static let words: [(String, Self)] = [("auto", .auto), ("fixed", .fixed)]
}
extension CaptionSide: CSSKeyword {
    static let words: [(String, Self)] = [("top", .top), ("bottom", .bottom)]
}
extension EmptyCells: CSSKeyword {
    static let words: [(String, Self)] = [("show", .show), ("hide", .hide)]
}
extension FlexDirection: CSSKeyword {
    static let words: [(String, Self)] = [
        ("row", .row), ("row-reverse", .rowReverse), ("column", .column), ("column-reverse", .columnReverse),
    ]
}
extension FlexWrap: CSSKeyword {
    static let words: [(String, Self)] = [("nowrap", .nowrap), ("wrap", .wrap), ("wrap-reverse", .wrapReverse)]
}
extension ContentDistribution: CSSKeyword {
    static let words: [(String, Self)] = [
        ("normal", .normal), ("flex-start", .flexStart), ("flex-end", .flexEnd), ("start", .start), ("end", .end),
        ("center", .center), ("space-between", .spaceBetween), ("space-around", .spaceAround),
        ("space-evenly", .spaceEvenly), ("stretch", .stretch), ("left", .start), ("right", .end),
    ]
}
extension ItemAlignment: CSSKeyword {
    static let words: [(String, Self)] = [
        ("auto", .auto), ("normal", .normal), ("stretch", .stretch), ("flex-start", .flexStart), ("flex-end", .flexEnd),
        ("start", .start), ("end", .end), ("center", .center), ("baseline", .baseline), ("self-start", .start),
        ("self-end", .end),
    ]
}
extension ListStylePosition: CSSKeyword {
    static let words: [(String, Self)] = [("outside", .outside), ("inside", .inside)]
}
extension ObjectFit: CSSKeyword {
    static let words: [(String, Self)] = [
        ("fill", .fill), ("contain", .contain), ("cover", .cover), ("none", .none), ("scale-down", .scaleDown),
    ]
}
extension TextDecorationStyle: CSSKeyword {
    static let words: [(String, Self)] = [
        ("solid", .solid), ("double", .double), ("dotted", .dotted), ("dashed", .dashed), ("wavy", .wavy),
    ]
}
extension BackgroundRepeat: CSSKeyword {
    static let words: [(String, Self)] = [
        ("repeat", .repeat), ("no-repeat", .noRepeat), ("space", .space), ("round", .round),
    ]
}
extension BackgroundBox: CSSKeyword {
    static let words: [(String, Self)] = [
        ("border-box", .borderBox), ("padding-box", .paddingBox), ("content-box", .contentBox),
    ]
}
