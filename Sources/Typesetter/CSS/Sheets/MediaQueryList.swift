/// A list of media queries (Media Queries 4 §2), asked about print.
struct MediaQueryList {
    private let list: TokenList
    private let range: Range<Int>

    init(_ list: TokenList, _ range: Range<Int>) {
        self.list = list
        self.range = list.trimmed(range)
    }

    /// Whether any query holds; an empty list does. What is malformed does not.
    func matches(_ media: MediaContext) -> Bool {
        if range.isEmpty { return true }
        var start = range.lowerBound
        while start <= range.upperBound {
            var stop = start
            while stop < range.upperBound, list.tokens[stop].kind != .comma {
                stop = list.index(after: stop, in: range)
            }
            var query = MediaQuery(
                parser: ValueParser(list.tokens, range: list.trimmed(start..<stop), base: ""), media: media)
            if query.evaluate() == true { return true }
            start = stop + 1
        }
        return false
    }
}

/// One media query.
struct MediaQuery {
    var parser: ValueParser
    let media: MediaContext

    /// Whether it holds; `nil` where it is malformed.
    mutating func evaluate() -> Bool? {
        var parserBefore = parser
        let isNegated = parserBefore.take("not")
        _ = isNegated || parserBefore.take("only")
        guard let type = parserBefore.word, !["and", "or", "not", "layer"].contains(type) else {
            let result = condition(depth: 0)
            return parser.isAtEnd ? result : nil
        }
        parser = parserBefore
        parser.advance()
        var result = type == "all" || type == "print"
        while parser.take("and") {
            guard let holds = parser.take("not") ? feature(depth: 0).map({ !$0 }) : feature(depth: 0) else {
                return nil
            }
            result = result && holds
        }
        guard parser.isAtEnd else { return nil }
        return isNegated ? !result : result
    }

    private mutating func condition(depth: Int) -> Bool? {
        if parser.take("not") { return feature(depth: depth).map { !$0 } }
        guard var result = feature(depth: depth) else { return nil }
        while let word = parser.word, word == "and" || word == "or" {
            parser.advance()
            guard let next = feature(depth: depth) else { return nil }
            result = word == "and" ? result && next : result || next
        }
        return result
    }

    /// A feature or a condition in parentheses.
    private mutating func feature(depth: Int) -> Bool? {
        guard depth < 16 else { return nil }
        if parser.function() != nil { return false }
        guard parser.peek == .leftParen else { return nil }
        let close = parser.closer(from: parser.index + 1)
        var inner = MediaQuery(
            parser: ValueParser(parser.tokens, range: parser.index + 1..<close, base: ""), media: media)
        parser.index = min(close + 1, parser.end)
        parser.skipSpace()
        if inner.parser.peek == .leftParen || inner.parser.word == "not" {
            let result = inner.condition(depth: depth + 1)
            return inner.parser.isAtEnd ? result : nil
        }
        return inner.comparison()
    }

    /// `name`, `name: value`, `name < value`, `value <= name < value`.
    private mutating func comparison() -> Bool? {
        if let name = parser.word {
            parser.advance()
            if parser.isAtEnd { return MediaFeature.exists(name) }
            if parser.take(.colon) { return MediaFeature.evaluate(name, &parser, media) }
            guard let relation = relation(), let value = parser.length() else { return nil }
            return MediaFeature.size(name, media).map { relation.holds($0, MediaFeature.pixels(value, media)) } ?? false
        }
        guard let low = parser.length(), let first = relation(), let name = parser.word else { return nil }
        parser.advance()
        guard let size = MediaFeature.size(name, media) else { return false }
        var result = first.holds(MediaFeature.pixels(low, media), size)
        if let second = relation() {
            guard let high = parser.length() else { return nil }
            result = result && second.holds(size, MediaFeature.pixels(high, media))
        }
        return result
    }

    private mutating func relation() -> MediaRelation? {
        if parser.take(.delim("=")) { return MediaRelation.equal }
        if parser.take(.delim("<")) { return parser.take(.delim("=")) ? MediaRelation.atMost : .less }
        if parser.take(.delim(">")) { return parser.take(.delim("=")) ? MediaRelation.atLeast : .greater }
        return nil
    }
}

/// A comparison in a media query.
enum MediaRelation {
    case less, atMost, equal, atLeast, greater

    func holds(_ a: Double, _ b: Double) -> Bool {
        switch self {
        case .less: a < b
        case .atMost: a <= b
        case .equal: a == b
        case .atLeast: a >= b
        case .greater: a > b
        }
    }
}

/// The media features of paper (Media Queries 4 §4–6).
enum MediaFeature {
    static func pixels(_ length: SpecifiedLength, _ media: MediaContext) -> Double {
        // Relative lengths refer to initial values (Media Queries 4 §1.3).
        length.pixels(LengthContext(fontSize: 16, rootFontSize: 16, page: media.page, font: FontStyle(), metrics: nil))
    }

    static func size(_ name: String, _ media: MediaContext) -> Double? {
        switch name {
        case "width", "device-width": media.page.width
        case "height", "device-height": media.page.height
        default: nil
        }
    }

    /// A feature without value: whether the medium has it at all.
    static func exists(_ name: String) -> Bool {
        ["width", "height", "device-width", "device-height", "color", "aspect-ratio", "orientation", "resolution"]
            .contains(
                name)
    }

    static func evaluate(_ name: String, _ parser: inout ValueParser, _ media: MediaContext) -> Bool? {
        let plain = name.hasPrefix("min-") || name.hasPrefix("max-") ? String(name.dropFirst(4)) : name
        let relation: MediaRelation = name.hasPrefix("min-") ? .atLeast : name.hasPrefix("max-") ? .atMost : .equal
        if let size = size(plain, media) {
            return parser.length().map { relation.holds(size, pixels($0, media)) }
        }
        switch plain {
        case "orientation":
            return parser.word.map { ($0 == "landscape") == (media.page.width > media.page.height) }
        case "color": return parser.integer().map { relation.holds(8, Double($0)) }
        case "prefers-color-scheme": return parser.word.map { $0 == "light" }
        case "prefers-reduced-motion": return parser.word.map { $0 == "reduce" }
        case "update", "hover", "any-hover", "pointer", "any-pointer", "scripting", "overflow-inline":
            return parser.word.map { $0 == "none" }
        case "overflow-block": return parser.word.map { $0 == "paged" }
        default: return false
        }
    }
}
