// Values that need more than a field of their own.
extension StyleBuilder {
    /// `font-size`: relative values refer to the parent's size.
    mutating func applyFontSize(_ value: PropertyValue) {
        let base = parent.font.size
        switch value {
        case .length(let length):
            var context = lengths
            context.fontSize = base
            context.font = parent.font
            let resolved = length.resolved(context)
            style.font.size = max(0, SpecifiedLength.clamped(resolved.resolved(base)))
        case .step(let up): style.font.size = SpecifiedLength.clamped(up ? base * 1.2 : base / 1.2)
        default: break
        }
    }

    /// `font-weight`: `bolder` and `lighter` as CSS Fonts 4 §2.2.1 has them.
    mutating func applyFontWeight(_ value: PropertyValue) {
        let base = parent.font.weight
        switch value {
        case .integer(let weight): style.font.weight = weight
        case .step(up: true): style.font.weight = base < 350 ? 400 : base < 550 ? 700 : max(base, 900)
        case .step(up: false): style.font.weight = base < 100 ? base : base < 550 ? 100 : base < 750 ? 400 : 700
        default: break
        }
    }

    mutating func applyLineHeight(_ value: PropertyValue) {
        switch value {
        case .number(let number): style.text.lineHeight = .number(number)
        case .length(let length):
            let resolved = length.resolved(lengths)
            style.text.lineHeight = .length(max(0, SpecifiedLength.clamped(resolved.resolved(style.font.size))))
        default: style.text.lineHeight = .normal
        }
    }

    mutating func applyWordBreak(_ value: PropertyValue) {
        switch value {
        case .keyword(let raw): style.text.wordBreak = WordBreak(rawValue: raw) ?? .normal
        case .text:
            style.text.wordBreak = .normal
            style.text.overflowWrap = .anywhere
        default: break
        }
    }

    mutating func applyDecorationLines(_ value: PropertyValue) {
        guard case .integer(let bits) = value else { return }
        style.decoration.underline = bits & 1 != 0
        style.decoration.overline = bits & 2 != 0
        style.decoration.lineThrough = bits & 4 != 0
    }

    mutating func applyPageSize(_ value: PropertyValue) {
        guard case .lengths(let width, let height) = value else {
            pageSize = nil
            return
        }
        pageSize = Extent(width: max(1, width.pixels(lengths)), height: max(1, height.pixels(lengths)))
    }

    /// Sets or takes away a presentation property of SVG content.
    mutating func setPresentation(_ name: String, _ value: String?) {
        style.presentation.removeAll { $0.name == name }
        if let value { style.presentation.append(PresentationProperty(name: name, value: value)) }
    }
}
