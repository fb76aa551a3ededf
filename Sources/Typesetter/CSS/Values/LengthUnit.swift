/// A unit that is known only when styles are computed (CSS Values 3 §5.1).
enum LengthUnit: UInt8, Hashable, Sendable {
    case em, rem, ex, ch
    /// Hundredths of the page area's width, height, smaller and larger side.
    case vw, vh, vmin, vmax

    /// CSS pixels in an absolute unit (CSS Values 3 §5.2).
    static func pixels(in unit: String) -> Double? {
        switch unit {
        case "px": 1
        case "pt": 96.0 / 72
        case "pc": 16
        case "mm": 96 / 25.4
        case "cm": 96 / 2.54
        case "in": 96
        case "q": 96 / 101.6
        default: nil
        }
    }

    /// A relative unit by its name in lower case.
    static func named(_ unit: String) -> LengthUnit? {
        switch unit {
        case "em": .em
        case "rem": .rem
        case "ex": .ex
        case "ch": .ch
        case "vw": .vw
        case "vh": .vh
        case "vmin": .vmin
        case "vmax": .vmax
        default: nil
        }
    }
}
