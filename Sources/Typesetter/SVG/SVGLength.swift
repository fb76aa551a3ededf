/// A length of an SVG attribute: a number of user units, with a unit, or a share of the viewport (SVG 1.1 §7.10).
struct SVGLength: Hashable {
    /// The number in user units, or the share: 0.5 for 50 %.
    var value: Double
    /// Whether the value is a share.
    var isShare = false

    /// Reads a length; `em` and `ex` refer to the font size.
    init?(_ text: String, fontSize: Double = 16) {
        var scanner = NumberScanner(text)
        guard let number = scanner.number() else { return nil }
        let unit = scanner.unit()
        guard scanner.isAtEnd(), let factor = Self.factor(of: unit, fontSize: fontSize) else { return nil }
        value = number * factor
        isShare = unit == "%"
    }

    /// The length for a viewport's width, height or diagonal.
    func resolved(_ base: Double) -> Double { isShare ? value * base : value }

    private static func factor(of unit: String, fontSize: Double) -> Double? {
        switch unit {
        case "", "px": 1
        case "%": 0.01
        case "em", "rem": fontSize
        case "ex": fontSize / 2
        case "in": 96
        case "cm": 96 / 2.54
        case "mm": 96 / 25.4
        case "q": 96 / 101.6
        case "pt": 96 / 72
        case "pc": 16
        default: nil
        }
    }
}
