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
    /// By section: what to say if its name means something after all, where it is closed by another name.
    private(set) var misnamed: [Int: Diagnostic] = [:]
    /// Sections whose end is not written where it belongs; that is told already.
    private(set) var mended: Set<Int> = []
    /// By tag of a file that others include: the tag that includes it.
    private(set) var includers: [Int: TemplateTag] = [:]
    /// Whether a tag stands where an element's name is meant, so that what is around it cannot be told.
    private(set) var hasNamelessElement = false
    /// From which byte of `html` on which source is copied.
    private(set) var origins: [Origin] = []
    /// The file that the template begins with.
    var entry = SourceFileID(index: 0)
    /// The files that are read on the way, with what is wrong so far.
    var sources: TemplateSources

    /// The partials that dynamic names may mean, by the last part of the name.
    let choices: [String: [String]]
    /// Files inside one another at the present place.
    var depth = 0
    /// The tags by which files are in place at the present place, outer ones first.
    var including: [TemplateTag] = []
    /// The blocks that are given at some place, by number.
    var scopes = [Scope()]
    /// Partials and parents put in place so far.
    var inclusions = 0
    /// What stands before each line: the white space before the partials around it that have a line for themselves.
    var indentation: [UInt8] = []
    /// Whether the next byte is the first of its line.
    var isAtLineStart = false

    private var cursor = MarkupCursor()
    private var open: [Int] = []
    /// Sections that were opened before the present file or block: it cannot close them.
    private var outer = 0

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

    /// Puts in place what closes its sections itself. Those that it leaves open are told, and closed where it ends.
    mutating func closing(_ body: (inout TemplateAssembly) throws(Diagnostic) -> Void) throws(Diagnostic) {
        let before = outer
        outer = open.count
        try body(&self)
        for number in open[outer...] {
            let tag = tags[number]
            sources.report(
                "template-unclosed-section", "the section '\(tag.name)' is not closed",
                hints: ["close it with {{/\(tag.name)}}"], at: tag.span)
        }
        try mend(downTo: outer)
        outer = before
    }

    /// Closes open sections whose end is missing, so that the names in them have a meaning.
    private mutating func mend(downTo count: Int) throws(Diagnostic) {
        while open.count > count, let number = open.last {
            mended.insert(number)
            let tag = tags[number]
            try placeholder(for: TemplateTag(kind: .end, name: tag.name, span: tag.span, range: tag.range))
            // Where no tag can stand none is put in place.
            if open.last == number { open.removeLast() }
        }
    }

    // MARK: Tags

    /// Puts a placeholder for a tag at the end.
    mutating func placeholder(for tag: TemplateTag) throws(Diagnostic) {
        cursor.enterValueIfExpected()
        // What stands in a comment means nothing.
        if cursor.place == .comment { return }
        if cursor.isAtElementName {
            hasNamelessElement = true
            return sources.report(
                "template-tag-in-markup", "a template tag cannot stand for an element's name",
                hints: ["write each element in a section of its own: {{#name}}<h2>…</h2>{{/name}}"], at: tag.span)
        }
        if cursor.place == .tag {
            return sources.report(
                "template-tag-in-markup", "a template tag cannot stand inside of an HTML tag",
                hints: ["put it in an attribute's value: class=\"{{\(tag.name)}}\""], at: tag.span)
        }
        guard try pair(tag) else { return }
        let number = tags.count
        if tag.line == nil { indent() }
        if let includer = including.last { includers[number] = includer }
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
    private mutating func pair(_ tag: TemplateTag) throws(Diagnostic) -> Bool {
        if tag.kind.isOpening {
            guard open.count < sources.limits.sections else { throw sources.tooManySections(tag) }
            open.append(tags.count)
        }
        guard tag.kind == .end else { return true }
        guard let opening = try opening(of: tag) else { return false }
        let number = tags.count
        open.removeLast()
        partners[opening] = number
        partners[number] = opening
        return true
    }

    /// The section that an end tag closes, which is then the innermost one; `nil` where there is none.
    private mutating func opening(of end: TemplateTag) throws(Diagnostic) -> Int? {
        guard open.count > outer, let innermost = open.last else {
            reportUnopened(end)
            return nil
        }
        if tags[innermost].name == end.name { return innermost }
        if let index = open[outer...].lastIndex(where: { tags[$0].name == end.name }) {
            let inner = tags[innermost]
            sources.report(
                "template-crossed-sections", "'\(end.name)' is closed while '\(inner.name)' is open",
                hints: ["close '\(inner.name)' first; it was opened at \(sources.place(inner.span))"], at: end.span)
            try mend(downTo: index + 1)
            return open.last
        }
        guard isMeant(tags[innermost].name, by: end.name) else {
            reportUnopened(end)
            return nil
        }
        misnamed[innermost] = sources.diagnostic(
            "template-crossed-sections", "'\(tags[innermost].name)' is closed as '\(end.name)'",
            hints: ["give both ends one name; it was opened at \(sources.place(tags[innermost].span))"], at: end.span)
        return innermost
    }

    /// Whether an end tag of another name closes a section: `{{#hasRow}} … {{/hasRows}}`, `{{#if rows}} … {{/if}}`.
    private func isMeant(_ section: String, by end: String) -> Bool {
        let words = section.split(separator: " ").map(String.init)
        return words.count > 1 && words.contains(end) || NearestName.find(end, in: [section]) != nil
    }

    private mutating func reportUnopened(_ tag: TemplateTag) {
        sources.report(
            "template-unopened-section", "there is no open section '\(tag.name)'",
            hints: ["open it with {{#\(tag.name)}}, or remove this tag"], at: tag.span)
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
