extension ValueParser {
    /// Reads a number, `calc()` included.
    mutating func number(_ range: ClosedRange<Double> = -1_000_000...1_000_000) -> Double? {
        if case .number(let number)? = peek {
            guard number.value >= min(range.lowerBound, 0) || range.contains(number.value) else { return nil }
            guard number.value >= range.lowerBound else { return nil }
            advance()
            return min(number.value, range.upperBound)
        }
        return attempt { parser in
            guard case .number(let value)? = parser.math() else { return nil }
            return min(max(value.isNaN ? 0 : value, range.lowerBound), range.upperBound)
        }
    }

    /// Reads an integer.
    mutating func integer(_ range: ClosedRange<Int> = -1_000_000...1_000_000) -> Int? {
        if case .number(let number)? = peek {
            // Beyond what can be counted with, a number is the nearest that can; below a real bound it is no value.
            let isBound = range.lowerBound > -1_000_000
            guard number.isInteger, !isBound || number.value >= Double(range.lowerBound) else { return nil }
            advance()
            return max(range.lowerBound, min(Int(max(-1e9, min(number.value, 1e9))), range.upperBound))
        }
        return attempt { parser in
            guard case .number(let value)? = parser.math(), !value.isNaN else { return nil }
            let limited = min(max(value.rounded(), Double(range.lowerBound)), Double(range.upperBound))
            return Int(limited)
        }
    }

    /// Reads a percentage as a share.
    mutating func percentage() -> Double? {
        guard case .percentage(let number)? = peek else { return nil }
        advance()
        return number.value / 100
    }

    /// Reads a number or percentage as a number: `opacity`.
    mutating func alpha() -> Double? {
        if let share = percentage() { return share }
        return number()
    }

    /// Reads a length.
    mutating func length(nonNegative: Bool = false) -> SpecifiedLength? {
        attempt { parser in
            guard let value = parser.lengthPercentage(nonNegative: nonNegative) else { return nil }
            switch value {
            case .share: return nil
            case .math(let node): return node.hasShare ? nil : value
            default: return value
            }
        }
    }

    /// Reads a length or percentage.
    mutating func lengthPercentage(nonNegative: Bool = false) -> SpecifiedLength? {
        guard let value = literalLength() else { return mathLength() }
        if nonNegative, value.isNegativeLiteral {
            hint = "the value must not be negative"
            return nil
        }
        advance()
        return value
    }

    /// The next token as a length or percentage.
    private mutating func literalLength() -> SpecifiedLength? {
        switch peek {
        case .percentage(let number)?: return .share(SpecifiedLength.clamped(number.value) / 100)
        case .dimension(let number, let unit)?: return Self.length(number.value, unit)
        case .number(let number)?:
            if number.value == 0 || allowsUnitlessLengths { return .pixels(SpecifiedLength.clamped(number.value)) }
            hint = "a length needs a unit, such as px, pt or mm"
            return nil
        default: return nil
        }
    }

    /// A number with a unit as a length; `nil` where the unit is none of length.
    static func length(_ value: Double, _ unit: String) -> SpecifiedLength? {
        let unit = unit.asciiLowercased
        if let pixels = LengthUnit.pixels(in: unit) { return .pixels(SpecifiedLength.clamped(value * pixels)) }
        return LengthUnit.named(unit).map { .relative(SpecifiedLength.clamped(value), $0) }
    }

    private mutating func mathLength() -> SpecifiedLength? {
        attempt { parser in
            guard case .length(let node)? = parser.math() else { return nil }
            return .math(node)
        }
    }

    /// Reads an angle in degrees.
    mutating func angle() -> Double? {
        switch peek {
        case .dimension(let number, let unit)?:
            guard let factor = Self.degrees(in: unit.asciiLowercased) else { return nil }
            advance()
            return number.value * factor
        case .number(let number)? where number.value == 0:
            advance()
            return 0
        default: return nil
        }
    }

    static func degrees(in unit: String) -> Double? {
        switch unit {
        case "deg": 1
        case "grad": 0.9
        case "rad": 180 / Double.pi
        case "turn": 360
        default: nil
        }
    }
}
