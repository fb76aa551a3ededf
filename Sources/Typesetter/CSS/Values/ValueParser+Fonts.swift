extension ValueParser {
    /// `font-family`: names as strings or as sequences of identifiers.
    mutating func fontFamilies() -> [String]? {
        list { parser in
            if let name = parser.string() { return name }
            var words: [String] = []
            while let word = parser.identifier() { words.append(word) }
            if words.count == 1,
                WideKeyword.named(words[0].asciiLowercased) != nil || words[0].asciiLowercased == "default"
            {
                return nil
            }
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }

    mutating func fontSize() -> PropertyValue? {
        if let pixels = word({ Self.fontSizes[$0] }) { return .length(.pixels(pixels)) }
        if take("larger") { return .step(up: true) }
        if take("smaller") { return .step(up: false) }
        return lengthPercentage(nonNegative: true).map { .length($0) }
    }

    private static let fontSizes: [String: Double] = [
        "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32,
        "xxx-large": 48,
    ]

    mutating func fontWeight() -> PropertyValue? {
        if take("normal") { return .integer(400) }
        if take("bold") { return .integer(700) }
        if take("bolder") { return .step(up: true) }
        if take("lighter") { return .step(up: false) }
        guard let number = attempt({ $0.number(1...1_000_000).flatMap { $0 <= 1000 ? $0 : nil } }) else { return nil }
        return .integer(Int(number.rounded()))
    }

    mutating func fontSlant() -> PropertyValue? {
        guard let slant = word({ FontSlant.named($0) }) else { return nil }
        if slant == .oblique { _ = angle() }
        return .keyword(slant.rawValue)
    }

    mutating func fontStretch() -> PropertyValue? {
        if let percent = stretchWord() { return .number(percent) }
        guard let share = percentage(), share >= 0 else { return nil }
        return .number(share * 100)
    }

    mutating func stretchWord() -> Double? { word { Self.stretches[$0] } }

    private static let stretches: [String: Double] = [
        "ultra-condensed": 50, "extra-condensed": 62.5, "condensed": 75, "semi-condensed": 87.5, "normal": 100,
        "semi-expanded": 112.5, "expanded": 125, "extra-expanded": 150, "ultra-expanded": 200,
    ]

    /// Words of a `font-variant-*` property as feature tags.
    mutating func variantTags(_ words: [String: [String]]) -> PropertyValue? {
        var tags: [String] = []
        var count = 0
        while let found = word({ words[$0] }) {
            tags += found
            count += 1
        }
        return count == 0 ? nil : .names(tags)
    }

    mutating func featureSettings() -> PropertyValue? {
        if take("normal") { return .features([]) }
        let features = list { parser -> FontStyle.Feature? in
            guard let tag = parser.string(), tag.utf8.count == 4 else { return nil }
            if parser.take("on") { return FontStyle.Feature(tag: tag) }
            if parser.take("off") { return FontStyle.Feature(tag: tag, value: 0) }
            return FontStyle.Feature(tag: tag, value: parser.integer(0...65_535) ?? 1)
        }
        return features.map { .features($0) }
    }

    mutating func lineHeight() -> PropertyValue? {
        if take("normal") { return .absent }
        if case .number(let number)? = peek {
            guard number.value >= 0 else { return nil }
            advance()
            return .number(min(number.value, 1_000_000))
        }
        if let number = attempt({ $0.number(0...1_000_000) }) { return .number(number) }
        return lengthPercentage(nonNegative: true).map { .length($0) }
    }
}
