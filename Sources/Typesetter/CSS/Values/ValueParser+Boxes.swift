extension ValueParser {
    mutating func display() -> PropertyValue? {
        guard let first = word else { return nil }
        if let hint = Self.displayHints[first] {
            self.hint = hint
            return nil
        }
        advance()
        if let second = word, let pair = Display.named(first, second) {
            advance()
            return .keyword(pair.rawValue)
        }
        return Display.named(first).map { .keyword($0.rawValue) }
    }

    private static let displayHints: [String: String] = [
        "grid": "'grid' is not supported; use 'flex' or a table",
        "inline-grid": "'inline-grid' is not supported; use 'inline-flex'",
        "run-in": "'run-in' is not supported; use 'inline'",
        "ruby": "ruby text is not supported",
        "math": "mathematical layout is not supported",
    ]

    /// `overflow` with one or two words; what cuts off on one axis does so on both.
    mutating func overflow() -> PropertyValue? {
        guard let first = word({ Overflow.named($0) }) else { return nil }
        let second = word { Overflow.named($0) } ?? first
        return .keyword(max(first.rawValue, second.rawValue))
    }

    mutating func aspectRatio() -> PropertyValue? {
        let isAuto = take("auto")
        guard let width = number(0...1_000_000) else { return isAuto ? .absent : nil }
        var height = 1.0
        if take(.delim("/")) {
            guard let divisor = number(0...1_000_000) else { return nil }
            height = divisor
        }
        _ = isAuto || take("auto")
        return width > 0 && height > 0 ? .number(width / height) : .absent
    }

    mutating func filter() -> PropertyValue? {
        if take("none") { return .length(.zero) }
        guard var inner = function("blur") else {
            hint = "only blur() is supported, on images"
            return nil
        }
        let radius = inner.isAtEnd ? .zero : inner.length(nonNegative: true)
        return inner.isAtEnd && isAtEnd ? radius.map { .length($0) } : nil
    }

    // MARK: Positions

    /// A position of one, two or four parts (CSS Backgrounds 3 §3.6).
    mutating func position() -> SpecifiedPosition? {
        var parts: [PositionPart] = []
        while parts.count < 4, let part = positionPart() { parts.append(part) }
        return Self.position(parts)
    }

    /// One word or length of a position.
    enum PositionPart: Hashable {
        case word(String)
        case length(SpecifiedLength)
    }

    private mutating func positionPart() -> PositionPart? {
        if let word, ["left", "right", "top", "bottom", "center"].contains(word) {
            advance()
            return .word(word)
        }
        return lengthPercentage().map { .length($0) }
    }

    private static func position(_ parts: [PositionPart]) -> SpecifiedPosition? {
        switch parts.count {
        case 1:
            if case .word(let word) = parts[0], word == "top" || word == "bottom" {
                return SpecifiedPosition(x: .share(0.5), y: place(word, nil))
            }
            return x(parts[0]).map { SpecifiedPosition(x: $0, y: .share(0.5)) }
        case 2:
            if let x = x(parts[0]), let y = y(parts[1]) { return SpecifiedPosition(x: x, y: y) }
            guard case .word = parts[0], case .word = parts[1], let x = x(parts[1]), let y = y(parts[0])
            else { return nil }
            return SpecifiedPosition(x: x, y: y)
        case 3, 4: return edgePosition(parts)
        default: return nil
        }
    }

    private static func x(_ part: PositionPart) -> SpecifiedLength? {
        switch part {
        case .length(let length): length
        case .word(let word): word == "top" || word == "bottom" ? nil : place(word, nil)
        }
    }

    private static func y(_ part: PositionPart) -> SpecifiedLength? {
        switch part {
        case .length(let length): length
        case .word(let word): word == "left" || word == "right" ? nil : place(word, nil)
        }
    }

    /// `right 10px bottom 20%`, either offset left out.
    private static func edgePosition(_ parts: [PositionPart]) -> SpecifiedPosition? {
        var x: SpecifiedLength?
        var y: SpecifiedLength?
        var centers = 0
        var index = 0
        while index < parts.count {
            guard case .word(let word) = parts[index] else { return nil }
            index += 1
            var offset: SpecifiedLength?
            if index < parts.count, case .length(let length) = parts[index] {
                offset = length
                index += 1
            }
            switch word {
            case "left", "right": if x == nil { x = place(word, offset) } else { return nil }
            case "top", "bottom": if y == nil { y = place(word, offset) } else { return nil }
            default: if offset == nil { centers += 1 } else { return nil }
            }
        }
        guard centers + (x == nil ? 0 : 1) + (y == nil ? 0 : 1) == 2 else { return nil }
        return SpecifiedPosition(x: x ?? .share(0.5), y: y ?? .share(0.5))
    }

    /// The place an edge's word and offset name.
    static func place(_ word: String, _ offset: SpecifiedLength?) -> SpecifiedLength {
        switch word {
        case "center": .share(0.5)
        case "right", "bottom": offset.map { .math(.sum([.leaf(.share(1)), .scale(.leaf($0), -1)])) } ?? .share(1)
        default: offset ?? .share(0)
        }
    }

    /// One axis of a background position.
    mutating func axisPosition(_ edges: [String]) -> SpecifiedLength? {
        if let word, word == "center" || edges.contains(word) {
            advance()
            return Self.place(word, word == "center" ? nil : lengthPercentage())
        }
        return lengthPercentage()
    }
}
