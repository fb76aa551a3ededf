/// The specified value of a longhand property, parsed once per style sheet.
enum PropertyValue: Hashable, Sendable {
    case wide(WideKeyword)
    /// Contains `var()`: parsed when the element's custom properties are known.
    case unresolved(UnresolvedValue)
    /// Raw value of the property's keyword type.
    case keyword(UInt8)
    case integer(Int)
    case number(Double)
    case length(SpecifiedLength)
    case lengths(SpecifiedLength, SpecifiedLength)
    case size(SpecifiedSize)
    case color(SpecifiedColor)
    case text(String)
    case names([String])
    case alignment(VerticalAlign)
    case features([FontStyle.Feature])
    case content([ContentItem])
    case counters([CounterChange])
    case strings([StringAssignment])
    case quotes([QuotePair])
    case counterStyle(CounterStyle)
    case images([SpecifiedImage])
    /// One axis of `background-position`, per layer.
    case places([SpecifiedLength])
    case backgroundSizes([SpecifiedBackgroundSize])
    case repeats([RepeatPair])
    case boxes([BackgroundBox])
    case shadows([SpecifiedShadow])
    /// `none`, `auto` or `normal`, where the property has only one keyword beside other values.
    case absent
    /// `bolder` and `larger` (true), `lighter` and `smaller` (false).
    case step(up: Bool)
}

/// The keywords that every property takes (CSS Cascade 4 §7.3).
enum WideKeyword: UInt8, Hashable, Sendable {
    case initial, inherit, unset, revert

    static func named(_ name: String) -> WideKeyword? {
        switch name {
        case "initial": .initial
        case "inherit": .inherit
        case "unset": .unset
        case "revert", "revert-layer": .revert
        default: nil
        }
    }
}

/// A value that contains `var()`, as tokens.
struct UnresolvedValue: Hashable, Sendable {
    /// The value without white space at its ends.
    var tokens: [Token]
    /// The property as written, which may be a shorthand.
    var property: String
    /// The file that `url()` in it refers from.
    var base: String
}
