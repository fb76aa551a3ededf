extension ValueParser {
    /// A resource by `url()` or, in `@import` and `@font-face`, by string.
    mutating func url() -> ResourceReference? {
        if case .url(let name)? = peek {
            advance()
            return ResourceReference(name: name, base: base)
        }
        return attempt { parser in
            guard var inner = parser.function("url"), let name = inner.string(), inner.isAtEnd else { return nil }
            return ResourceReference(name: name, base: parser.base)
        }
    }

    /// An image of `background-image`.
    mutating func image() -> SpecifiedImage? {
        if take("none") { return SpecifiedImage.none }
        if let reference = url() { return .resource(reference) }
        guard let name = functionName else { return nil }
        switch name {
        case "linear-gradient", "repeating-linear-gradient":
            return attempt { parser in
                guard var inner = parser.function(), let gradient = inner.gradient(name.hasPrefix("repeating"))
                else { return nil }
                return .gradient(gradient)
            }
        case "radial-gradient", "conic-gradient", "repeating-radial-gradient", "repeating-conic-gradient":
            hint = "only linear-gradient() is supported"
        default: hint = "images are url() or linear-gradient()"
        }
        return nil
    }

    /// What stands in `linear-gradient()` (CSS Images 3 §3.1).
    private mutating func gradient(_ isRepeating: Bool) -> SpecifiedGradient? {
        var line = LinearGradient.Line.angle(180)
        if let degrees = attempt({ $0.angle() }) {
            line = .angle(degrees)
            guard take(.comma) else { return nil }
        } else if take("to") {
            guard let side = gradientSide(), take(.comma) else { return nil }
            line = side
        }
        var stops: [SpecifiedGradient.Stop] = []
        repeat {
            guard let color = color() else { return nil }
            let first = lengthPercentage()
            stops.append(SpecifiedGradient.Stop(color: color, position: first))
            if first != nil, let second = lengthPercentage() {
                stops.append(SpecifiedGradient.Stop(color: color, position: second))
            }
        } while take(.comma)
        guard isAtEnd, stops.count >= 2 else { return nil }
        return SpecifiedGradient(line: line, stops: stops, isRepeating: isRepeating)
    }

    private mutating func gradientSide() -> LinearGradient.Line? {
        var (x, y) = (0, 0)
        for _ in 0..<2 {
            switch word {
            case "left" where x == 0: x = -1
            case "right" where x == 0: x = 1
            case "top" where y == 0: y = -1
            case "bottom" where y == 0: y = 1
            default: continue
            }
            advance()
        }
        return x == 0 && y == 0 ? nil : .toward(x: x, y: y)
    }

    mutating func backgroundSize() -> SpecifiedBackgroundSize? {
        if take("cover") { return .cover }
        if take("contain") { return .contain }
        guard let width = backgroundLength() else { return nil }
        return .explicit(width, backgroundLength() ?? .keyword(.auto))
    }

    private mutating func backgroundLength() -> SpecifiedSize? {
        if take("auto") { return .keyword(.auto) }
        return lengthPercentage(nonNegative: true).map { .length($0) }
    }

    mutating func backgroundRepeat() -> RepeatPair? {
        if take("repeat-x") { return RepeatPair(x: .repeat, y: .noRepeat) }
        if take("repeat-y") { return RepeatPair(x: .noRepeat, y: .repeat) }
        guard let x = word({ BackgroundRepeat.named($0) }) else { return nil }
        return RepeatPair(x: x, y: word { BackgroundRepeat.named($0) } ?? x)
    }

    mutating func backgroundClip() -> BackgroundBox? {
        if word == "text" { hint = "'text' is not supported; use a plain colour for text" }
        return word { BackgroundBox.named($0) }
    }

    mutating func shadows() -> PropertyValue? {
        if take("none") { return .shadows([]) }
        return list { $0.shadow() }.map { .shadows($0) }
    }

    private mutating func shadow() -> SpecifiedShadow? {
        var isInset = take("inset")
        var color = color()
        if !isInset { isInset = take("inset") }
        guard let x = length(), let y = length() else { return nil }
        let blur = length(nonNegative: true)
        let spread = blur == nil ? nil : length()
        if color == nil { color = self.color() }
        if !isInset { isInset = take("inset") }
        if color == nil { color = self.color() }
        return SpecifiedShadow(
            offsetX: x, offsetY: y, blur: blur ?? .zero, spread: spread ?? .zero, color: color ?? .currentColor,
            isInset: isInset)
    }
}
