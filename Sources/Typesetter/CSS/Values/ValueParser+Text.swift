extension ValueParser {
    mutating func wordBreak() -> PropertyValue? {
        if take("break-word") { return .text("break-word") }
        return word { WordBreak.named($0) }.map { .keyword($0.rawValue) }
    }

    mutating func quotes() -> PropertyValue? {
        if take("auto") { return .absent }
        if take("none") { return .quotes([]) }
        var pairs: [QuotePair] = []
        while let open = string() {
            guard let close = string() else { return nil }
            pairs.append(QuotePair(open: open, close: close))
        }
        return pairs.isEmpty ? nil : .quotes(pairs)
    }

    mutating func listStyleType() -> PropertyValue? {
        if take("none") { return .counterStyle(.none) }
        return counterStyle().map { .counterStyle($0) }
    }

    /// A counter style by name or as a string.
    mutating func counterStyle() -> CounterStyle? {
        if let text = string() { return .string(text) }
        if let style = word({ CounterStyle.named($0) }) { return style }
        if word != nil { hint = "counter styles are \(CounterStyle.names.joined(separator: ", "))" }
        return nil
    }

    mutating func listStyleImage() -> PropertyValue? {
        if take("none") { return .absent }
        return url().map { .images([.resource($0)]) }
    }

    mutating func verticalAlign() -> PropertyValue? {
        if let value = word({ Self.verticalAlignments[$0] }) { return .alignment(value) }
        return lengthPercentage().map { .length($0) }
    }

    private static let verticalAlignments: [String: VerticalAlign] = [
        "baseline": .baseline, "sub": .sub, "super": .super, "text-top": .textTop, "text-bottom": .textBottom,
        "middle": .middle, "top": .top, "bottom": .bottom,
    ]

    /// `text-decoration-line` as bits: 1 underline, 2 overline, 4 line-through; `blink` is read and does nothing.
    mutating func decorationLines() -> PropertyValue? {
        if take("none") { return .integer(0) }
        let bits = ["underline": 1, "overline": 2, "line-through": 4, "blink": 8]
        var found = 0
        while let bit = word({ bits[$0] }) {
            guard found & bit == 0 else { return nil }
            found |= bit
        }
        return found == 0 ? nil : .integer(found)
    }

    mutating func counterChanges(standard: Int) -> [CounterChange]? {
        if take("none") { return [] }
        var changes: [CounterChange] = []
        while let word, word != "none", let name = customIdentifier() {
            changes.append(CounterChange(name: name, value: integer(-1_000_000_000...1_000_000_000) ?? standard))
        }
        return changes.isEmpty ? nil : changes
    }
}
