extension ValueParser {
    mutating func content() -> PropertyValue? {
        if take("normal") { return .absent }
        if take("none") { return .content([]) }
        guard let items = contentList(isAssignment: false) else { return nil }
        if take(.delim("/")) {
            // The alternative text (CSS Content 3 §1.2) is for assistive technology: read, not shown.
            guard contentList(isAssignment: false) != nil else { return nil }
        }
        return .content(items)
    }

    /// Items of `content`, or of `string-set` and `bookmark-label`, which take the element's own text.
    mutating func contentList(isAssignment: Bool) -> [ContentItem]? {
        var items: [ContentItem] = []
        while let item = contentItem(isAssignment: isAssignment) { items.append(item) }
        return items.isEmpty ? nil : items
    }

    mutating func stringSet() -> PropertyValue? {
        if take("none") { return .strings([]) }
        let assignments = list { parser -> StringAssignment? in
            guard let name = parser.customIdentifier(), let value = parser.contentList(isAssignment: true)
            else { return nil }
            return StringAssignment(name: name, value: value)
        }
        return assignments.map { .strings($0) }
    }

    private mutating func contentItem(isAssignment: Bool) -> ContentItem? {
        if let text = string() { return .text(text) }
        if let quote = word({ Self.quoteWords[$0] }) { return quote }
        if !isAssignment, let reference = url() { return .image(reference) }
        guard let name = functionName else { return nil }
        return attempt { parser in
            guard var inner = parser.function() else { return nil }
            let item = inner.contentFunction(name)
            if inner.hint != nil { parser.hint = inner.hint }
            return inner.isAtEnd ? item : nil
        }
    }

    private static let quoteWords: [String: ContentItem] = [
        "open-quote": .openQuote, "close-quote": .closeQuote, "no-open-quote": .noOpenQuote,
        "no-close-quote": .noCloseQuote,
    ]

    /// What a function of `content` means; the parser stands inside its parentheses.
    private mutating func contentFunction(_ name: String) -> ContentItem? {
        switch name {
        case "attr": return attributeName().map { .attribute($0) }
        case "counter": return counterArguments().map { .counter($0, $1) }
        case "counters":
            guard let name = customIdentifier(), take(.comma), let separator = string() else { return nil }
            return optionalStyle().map { .counters(name, separator: separator, $0) }
        case "string": return stringArguments()
        case "content": return textPart().map { .content($0) }
        case "target-counter":
            guard let target = target(), take(.comma) else { return nil }
            return counterArguments().map { .targetCounter(target, $0, $1) }
        case "target-text":
            guard let target = target() else { return nil }
            if isAtEnd { return .targetText(target, .content) }
            return take(.comma) ? textPart().map { .targetText(target, $0) } : nil
        case "leader": return leader().map { .leader($0) }
        case "element":
            hint = "running elements are not supported; use string-set and string()"
            return nil
        default: return nil
        }
    }

    /// The name in `attr()`; a type after it is read over.
    private mutating func attributeName() -> String? {
        guard let name = identifier() else { return nil }
        if ["string", "url", "raw-string"].contains(word ?? "") { advance() }
        return name.asciiLowercased
    }

    private mutating func counterArguments() -> (String, CounterStyle)? {
        guard let name = customIdentifier() else { return nil }
        return optionalStyle().map { (name, $0) }
    }

    private mutating func optionalStyle() -> CounterStyle? {
        guard take(.comma) else { return .decimal }
        return take("none") ? CounterStyle.none : counterStyle()
    }

    private mutating func stringArguments() -> ContentItem? {
        guard let name = customIdentifier() else { return nil }
        guard take(.comma) else { return .string(name, .first) }
        let words: [String: ContentItem.StringKeyword] = [
            "first": .first, "start": .start, "last": .last, "first-except": .firstExcept,
        ]
        return word { words[$0] }.map { .string(name, $0) }
    }

    /// `content()`, `content(before)` …
    private mutating func textPart() -> ContentItem.TargetTextPart? {
        if isAtEnd { return .content }
        let words: [String: ContentItem.TargetTextPart] = [
            "text": .content, "content": .content, "before": .before, "after": .after, "first-letter": .firstLetter,
        ]
        return word { words[$0] }
    }

    /// `attr(href)`, `url(#id)` or `"#id"`.
    private mutating func target() -> ContentItem.Target? {
        if let text = string() { return .fragment(text) }
        if let reference = url() { return .fragment(reference.name) }
        return attempt { parser in
            guard var inner = parser.function("attr"), let name = inner.attributeName(), inner.isAtEnd
            else { return nil }
            return .attribute(name)
        }
    }

    private mutating func leader() -> String? {
        if let text = string() { return text.isEmpty ? nil : text }
        return word { ["dotted": ".", "solid": "_", "space": " "][$0] }
    }

    /// What is left of the value as text, spaces normalised.
    mutating func rest() -> String? {
        var text = ""
        while index < end {
            guard let piece = TokenText.text(of: tokens[index].kind) else { return nil }
            text += piece
            index += 1
        }
        while text.last == " " { text.removeLast() }
        return text.isEmpty ? nil : text
    }
}
