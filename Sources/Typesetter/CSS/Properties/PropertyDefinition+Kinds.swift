/// A stored property of `ComputedStyle`.
typealias StylePath<Value> = any WritableKeyPath<StyleValues, Value> & Sendable

/// What a property is called and how it behaves, beside its values.
struct PropertyHead: Sendable {
    let id: PropertyID
    let name: String
    let initial: String
    let isInherited: Bool

    init(_ id: PropertyID, _ name: String, initial: String, inherited: Bool = false) {
        self.id = id
        self.name = name
        self.initial = initial
        isInherited = inherited
    }
}

// Definitions by kind of value.
extension PropertyDefinition {
    /// A property with its own reading and application of values.
    static func custom<Value>(
        _ head: PropertyHead, _ path: StylePath<Value>, _ syntax: String, parse: @escaping Parse, apply: @escaping Apply
    ) -> PropertyDefinition {
        PropertyDefinition(
            id: head.id, name: head.name, syntax: syntax, initial: head.initial, isInherited: head.isInherited,
            parse: parse, apply: apply,
            copy: { source, builder in builder.style[keyPath: path] = source[keyPath: path] })
    }

    /// A property whose values are keywords.
    static func keyword<Keyword: CSSKeyword>(
        _ head: PropertyHead, _ path: StylePath<Keyword>, excluding: Set<String> = []
    ) -> PropertyDefinition {
        let words = Keyword.words.map(\.0).filter { !excluding.contains($0) && !$0.hasPrefix("-") }
        return custom(
            head, path, words.joined(separator: " | "),
            parse: { parser in
                guard let word = parser.word, !excluding.contains(word) else { return nil }
                return parser.word { Keyword.named($0) }.map { .keyword($0.rawValue) }
            },
            apply: { value, builder in
                if case .keyword(let raw) = value, let keyword = Keyword(rawValue: raw) {
                    builder.style[keyPath: path] = keyword
                }
            })
    }

    /// A property that takes a length or percentage.
    static func lengthPercentage(
        _ head: PropertyHead, _ path: StylePath<LengthPercentage>, nonNegative: Bool = false, normal: Bool = false
    ) -> PropertyDefinition {
        custom(
            head, path, (normal ? "normal | " : "") + "<length> | <percentage>",
            parse: { parser in
                if normal, parser.take("normal") { return .length(.zero) }
                return parser.lengthPercentage(nonNegative: nonNegative).map { .length($0) }
            },
            apply: { value, builder in
                guard case .length(let length) = value else { return }
                let resolved = length.resolved(builder.lengths)
                builder.style[keyPath: path] = nonNegative ? resolved.nonNegative : resolved
            })
    }

    /// A property that takes a length.
    static func length(
        _ head: PropertyHead, _ path: StylePath<Double>, nonNegative: Bool = false, keywords: [(String, Double)] = []
    ) -> PropertyDefinition {
        custom(
            head, path, (["<length>"] + keywords.map(\.0)).joined(separator: " | "),
            parse: { parser in
                if let word = parser.word, let known = keywords.first(where: { $0.0 == word }) {
                    parser.advance()
                    return .length(.pixels(known.1))
                }
                return parser.length(nonNegative: nonNegative).map { .length($0) }
            },
            apply: { value, builder in
                guard case .length(let length) = value else { return }
                let pixels = length.pixels(builder.lengths)
                builder.style[keyPath: path] = nonNegative ? max(0, pixels) : pixels
            })
    }

    /// A property that takes a length or a keyword for none.
    static func optionalLength(_ head: PropertyHead, _ path: StylePath<Double?>, keywords: [String])
        -> PropertyDefinition
    {
        custom(
            head, path, (keywords + ["<length>", "<percentage>"]).joined(separator: " | "),
            parse: { parser in
                if let word = parser.word, keywords.contains(word) {
                    parser.advance()
                    return .absent
                }
                return parser.lengthPercentage().map { .length($0) }
            },
            apply: { value, builder in
                guard case .length(let length) = value else {
                    builder.style[keyPath: path] = nil
                    return
                }
                let resolved = length.resolved(builder.lengths)
                builder.style[keyPath: path] = resolved.resolved(builder.style.font.size)
            })
    }

    /// A sizing property.
    static func size(
        _ head: PropertyHead, _ path: StylePath<SizeValue>, keywords: [String], nonNegative: Bool = true
    ) -> PropertyDefinition {
        custom(
            head, path, (["<length>", "<percentage>"] + keywords).joined(separator: " | "),
            parse: { parser in
                if let word = parser.word, let keyword = SpecifiedSize.SizeKeyword.named(word) {
                    let plain = word.split(separator: "-", omittingEmptySubsequences: true)
                    let standard = word.hasPrefix("-") ? plain.dropFirst().joined(separator: "-") : word
                    guard keywords.contains(standard) else { return nil }
                    parser.advance()
                    return .size(.keyword(keyword))
                }
                return parser.lengthPercentage(nonNegative: nonNegative).map { .size(.length($0)) }
            },
            apply: { value, builder in
                guard case .size(let size) = value else { return }
                builder.style[keyPath: path] = size.resolved(builder.lengths, nonNegative: nonNegative)
            })
    }

    /// A property that takes a colour.
    static func color(_ head: PropertyHead, _ path: StylePath<Color>) -> PropertyDefinition {
        custom(
            head, path, "<color>", parse: { parser in parser.color().map { .color($0) } },
            apply: { value, builder in
                guard case .color(let color) = value else { return }
                builder.style[keyPath: path] = color.resolved(builder.style.text.color)
            })
    }

    /// A property that takes a colour, `nil` for `currentcolor`.
    static func optionalColor(_ head: PropertyHead, _ path: StylePath<Color?>) -> PropertyDefinition {
        custom(
            head, path, "<color>",
            parse: { parser in
                if parser.take("auto") || parser.take("invert") { return .color(.currentColor) }
                return parser.color().map { .color($0) }
            },
            apply: { value, builder in
                guard case .color(let color) = value else { return }
                if case .color(let fixed) = color {
                    builder.style[keyPath: path] = fixed
                } else {
                    builder.style[keyPath: path] = nil
                }
            })
    }

    /// A property that takes a number.
    static func number(_ head: PropertyHead, _ path: StylePath<Double>, from least: Double) -> PropertyDefinition {
        custom(
            head, path, "<number>",
            parse: { parser in parser.number(least...1_000_000).map { .number($0) } },
            apply: { value, builder in
                if case .number(let number) = value { builder.style[keyPath: path] = number }
            })
    }

    /// A property that takes an integer.
    static func integer(_ head: PropertyHead, _ path: StylePath<Int>, from least: Int) -> PropertyDefinition {
        custom(
            head, path, "<integer>",
            parse: { parser in parser.integer(least...1_000_000).map { .integer($0) } },
            apply: { value, builder in
                if case .integer(let number) = value { builder.style[keyPath: path] = number }
            })
    }
}
