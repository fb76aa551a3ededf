import Markup

/// A template as one piece of HTML: partials and parents put in their places, tags replaced by placeholders.
///
/// A content tag becomes a comment, so that HTML's parser keeps it in place; a tag in an attribute or in raw text
/// becomes a token of two private-use characters around its number. A partial therefore parses in the context of its place.
struct TemplateAssembly {
    /// HTML with placeholders.
    private(set) var html: [UInt8] = []
    /// The tags by number, in source order.
    private(set) var tags: [TemplateTag] = []
    /// By tag: from which byte of `html` on its comment stands; -1 for tags in attributes and raw text.
    private(set) var places: [Int] = []
    /// For sections: number of the end tag; for end tags: number of the opening one.
    private(set) var partners: [Int: Int] = [:]
    /// From which byte of `html` on which source is copied.
    private(set) var origins: [Origin] = []
    /// The files that are read on the way, with what is wrong so far.
    var sources: TemplateSources

    /// The partials that dynamic names may mean, by the last part of the name.
    let choices: [String: [String]]
    /// Files inside one another at the present place.
    var depth = 0
    /// Partials and parents put in place so far.
    var inclusions = 0
    /// What stands before each line: the white space before the partials around it that have a line for themselves.
    var indentation: [UInt8] = []
    /// Whether the next byte is the first of its line.
    var isAtLineStart = false

    private var cursor = MarkupCursor()
    private var open: [Int] = []

    /// Copied bytes: from `start` in `html` on, bytes of `span.file` from `span.offset` on.
    struct Origin {
        let start: Int
        let file: SourceFileID
        let offset: Int
    }

    /// Marks before and after a tag's number in attributes and raw text: private-use characters, which HTML's parser keeps.
    static let tokenStart = Array("\u{E000}".utf8)
    static let tokenEnd = Array("\u{E001}".utf8)

    init(_ sources: TemplateSources, choices: [String: [String]]) {
        self.sources = sources
        self.choices = choices
    }

    /// Tells of the sections that no tag closes.
    mutating func finish() {
        for number in open {
            let tag = tags[number]
            sources.report(
                "template-unclosed-section", "the section '\(tag.name)' is not closed",
                hints: ["close it with {{/\(tag.name)}}"], at: tag.span)
        }
        open = []
    }

    // MARK: Tags

    /// Puts a placeholder for a tag at the end.
    mutating func placeholder(for tag: TemplateTag) throws(Diagnostic) {
        cursor.enterValueIfExpected()
        // What stands in a comment means nothing.
        if cursor.place == .comment { return }
        if cursor.place == .tag {
            return sources.report(
                "template-tag-in-markup", "a template tag cannot stand inside of an HTML tag",
                hints: ["put it in an attribute's value: class=\"{{\(tag.name)}}\""], at: tag.span)
        }
        let number = tags.count
        guard try pair(number, tag) else { return }
        if tag.line == nil { indent() }
        tags.append(tag)
        places.append(cursor.place == .content ? html.count : -1)
        origins.append(Origin(start: html.count, file: tag.span.file, offset: Int(tag.span.offset)))
        switch cursor.place {
        case .content: html.append(contentsOf: Array("<!--hms:\(number)-->".utf8))
        case .attribute, .rawText:
            html.append(contentsOf: Self.tokenStart)
            html.append(contentsOf: Array(String(number).utf8))
            html.append(contentsOf: Self.tokenEnd)
        case .comment, .tag: break
        }
    }

    /// Finds the partner of an end tag; false where there is none, so that the tag is left out.
    private mutating func pair(_ number: Int, _ tag: TemplateTag) throws(Diagnostic) -> Bool {
        if tag.kind.isOpening {
            guard open.count < sources.limits.sections else { throw sources.tooManySections(tag) }
            open.append(number)
        }
        guard tag.kind == .end else { return true }
        guard let opening = open.last else {
            sources.report(
                "template-unopened-section", "there is no open section '\(tag.name)'",
                hints: ["open it with {{#\(tag.name)}}, or remove this tag"], at: tag.span)
            return false
        }
        guard tags[opening].name == tag.name else {
            reportCrossed(tag, opening)
            return false
        }
        open.removeLast()
        partners[opening] = number
        partners[number] = opening
        return true
    }

    private mutating func reportCrossed(_ tag: TemplateTag, _ opening: Int) {
        let name = tags[opening].name
        sources.report(
            "template-crossed-sections", "'\(tag.name)' is closed while '\(name)' is open",
            hints: ["close '\(name)' first; it was opened at \(sources.place(tags[opening].span))"], at: tag.span)
        // The section that is closed here is open further out: what is inside of it is forgotten, so that one mistake
        // is told once.
        if let outer = open.lastIndex(where: { tags[$0].name == tag.name }) { open.removeSubrange(outer...) }
    }

    // MARK: Text

    /// Copies bytes of a file, indented as their place asks.
    mutating func copy(_ range: Range<Int>, of fragment: Fragment) throws(Diagnostic) {
        guard html.count + range.count <= sources.limits.bytes else { throw sources.tooLarge }
        origins.append(Origin(start: html.count, file: fragment.file, offset: range.lowerBound))
        for offset in range {
            let byte = fragment.bytes[offset]
            if isAtLineStart, byte != UInt8(ascii: "\n") {
                indent()
                if !indentation.isEmpty {
                    origins.append(Origin(start: html.count, file: fragment.file, offset: offset))
                }
            }
            if byte == UInt8(ascii: "\n") { isAtLineStart = true }
            cursor.advance(over: byte)
            html.append(byte)
        }
    }

    private mutating func indent() {
        guard isAtLineStart else { return }
        isAtLineStart = false
        for byte in indentation {
            cursor.advance(over: byte)
            html.append(byte)
        }
    }

    /// The source span behind a span of the assembled HTML.
    func source(of span: SourceSpan) -> SourceSpan {
        guard span != .none, !origins.isEmpty else { return .none }
        var low = 0
        var high = origins.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if origins[middle].start <= Int(span.offset) { low = middle } else { high = middle }
        }
        let origin = origins[low]
        return SourceSpan(
            file: origin.file, offset: origin.offset + Int(span.offset) - origin.start, length: Int(span.length))
    }
}
