extension ValueParser {
    /// Reads a colour (CSS Color 4).
    mutating func color() -> SpecifiedColor? {
        switch peek {
        case .hash(let digits, _)?:
            guard let color = Self.hexColor(digits) else { return nil }
            advance()
            return .color(color)
        case .ident(let name)?:
            guard let color = Self.namedColor(name.asciiLowercased) else { return nil }
            advance()
            return color
        case .function?: return attempt { $0.functionalColor() }
        default: return nil
        }
    }

    private static func namedColor(_ name: String) -> SpecifiedColor? {
        switch name {
        case "currentcolor": .currentColor
        case "transparent": .color(.transparent)
        default: NamedColors.value(name).map { .color(Color(rgb: $0)) }
        }
    }

    /// `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`.
    static func hexColor(_ digits: String) -> Color? {
        let values = digits.utf8.compactMap { CharacterTest.hexValue(Int($0)) }
        guard values.count == digits.utf8.count else { return nil }
        let channels: [Int]
        switch values.count {
        case 3, 4: channels = values.map { $0 * 17 }
        case 6, 8: channels = stride(from: 0, to: values.count, by: 2).map { values[$0] * 16 + values[$0 + 1] }
        default: return nil
        }
        let parts = channels.map { Float($0) / 255 }
        return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
    }

    private mutating func functionalColor() -> SpecifiedColor? {
        guard let name = functionName, var inner = function() else { return nil }
        let color: SpecifiedColor?
        switch name {
        case "rgb", "rgba": color = inner.rgb().map { .color($0) }
        case "hsl", "hsla": color = inner.hsl().map { .color($0) }
        case "hwb": color = inner.hwb().map { .color($0) }
        case "color-mix": color = inner.mixture()
        default:
            hint = "colours are written as #rrggbb, rgb(), hsl(), hwb() or by name"
            return nil
        }
        return inner.isAtEnd ? color : nil
    }

    // MARK: Functions

    private mutating func rgb() -> Color? {
        var isPercent: Bool?
        var channels: [Double] = []
        var hasCommas = false
        for index in 0..<3 {
            if index == 1 { hasCommas = take(.comma) } else if index == 2, take(.comma) != hasCommas { return nil }
            guard let channel = component(&isPercent, isStrict: hasCommas) else { return nil }
            channels.append(channel)
        }
        guard let alpha = colorAlpha(hasCommas) else { return nil }
        return Color(red: Float(channels[0]), green: Float(channels[1]), blue: Float(channels[2]), alpha: alpha)
    }

    /// A channel as 0…1: all three are numbers or all are percentages.
    private mutating func component(_ isPercent: inout Bool?, isStrict: Bool) -> Double? {
        if !isStrict, take("none") { return 0 }
        if let share = percentage() {
            if isPercent == false { return nil }
            isPercent = true
            return min(max(share, 0), 1)
        }
        guard isPercent != true, let value = number() else { return nil }
        isPercent = false
        return min(max(value.rounded(), 0), 255) / 255
    }

    /// The alpha behind `,` or `/`; opaque where there is none.
    private mutating func colorAlpha(_ hasCommas: Bool) -> Float? {
        if isAtEnd { return 1 }
        guard take(hasCommas ? .comma : .delim("/")) else { return nil }
        if !hasCommas, take("none") { return 0 }
        return alpha().map { Float(min(max($0, 0), 1)) }
    }

    private mutating func hsl() -> Color? {
        guard let hue = hue() else { return nil }
        let hasCommas = take(.comma)
        guard let saturation = share(isStrict: hasCommas), take(.comma) == hasCommas,
            let lightness = share(isStrict: hasCommas), let alpha = colorAlpha(hasCommas)
        else { return nil }
        var color = Color(hue: hue, saturation: min(max(saturation, 0), 1), lightness: min(max(lightness, 0), 1))
        color.alpha = alpha
        return color
    }

    private mutating func hwb() -> Color? {
        guard let hue = hue(), let white = share(isStrict: false), let black = share(isStrict: false),
            let alpha = colorAlpha(false)
        else { return nil }
        let (whiteness, blackness) = (min(max(white, 0), 1), min(max(black, 0), 1))
        let total = max(1, whiteness + blackness)
        let pure = Color(hue: hue, saturation: 1, lightness: 0.5)
        let scale = Float(1 - (whiteness + blackness) / total)
        let base = Float(whiteness / total)
        return Color(
            red: pure.red * scale + base, green: pure.green * scale + base, blue: pure.blue * scale + base, alpha: alpha
        )
    }

    private mutating func hue() -> Double? {
        if take("none") { return 0 }
        if let number = number(-1e9...1e9) { return number }
        return angle()
    }

    /// A percentage; in the modern form also a number of hundredths.
    private mutating func share(isStrict: Bool) -> Double? {
        if let share = percentage() { return share }
        guard !isStrict else { return nil }
        return take("none") ? 0 : number().map { $0 / 100 }
    }

    /// `color-mix(in srgb, a 30%, b)` with colours that do not depend on the element.
    private mutating func mixture() -> SpecifiedColor? {
        guard take("in"), take("srgb"), take(.comma), let (first, firstShare) = mixturePart(), take(.comma),
            let (second, secondShare) = mixturePart()
        else {
            hint = "color-mix() takes 'in srgb' and two colours that are not currentcolor"
            return nil
        }
        let weight = firstShare ?? secondShare.map { 1 - $0 } ?? 0.5
        let other = secondShare ?? 1 - weight
        guard weight + other > 0 else { return nil }
        var mixed = first.mixed(with: second, share: Float(other / (weight + other)))
        mixed.alpha *= Float(min(1, weight + other))
        return .color(mixed)
    }

    private mutating func mixturePart() -> (Color, Double?)? {
        let before = percentage()
        guard case .color(let color)? = color() else { return nil }
        return (color, before ?? percentage())
    }
}
