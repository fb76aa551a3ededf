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
    /// For sections: number of the end tag; for end tags: number of the opening one.
    private(set) var partners: [Int: Int] = [:]
    /// From which byte of `html` on which source is copied.
    private(set) var origins: [Origin] = []

    private var cursor = MarkupCursor()
    private var open: [Int] = []
    private var depth = 0

    /// Copied bytes: from `start` in `html` on, bytes of `span.file` from `span.offset` on.
    struct Origin {
        let start: Int
        let file: SourceFileID
        let offset: Int
    }

    /// Marks before and after a tag's number in attributes and raw text: private-use characters, which HTML's parser keeps.
    static let tokenStart = Array("\u{E000}".utf8)
    static let tokenEnd = Array("\u{E001}".utf8)

    /// Blocks that a child template gives: name → pieces with their file.
    typealias Overrides = [String: Fragment]

    /// A run of pieces of one file.
    struct Fragment {
        let bytes: [UInt8]
        let file: SourceFileID
        let pieces: ArraySlice<TagScanner.Piece>
    }

    /// Puts a whole file and all it includes in place.
    mutating func append(_ name: String, from sources: inout TemplateSources) throws(Diagnostic) {
        try append(try sources.fragment(name, at: nil), overrides: [:], from: &sources)
        if let unclosed = open.last {
            let tag = tags[unclosed]
            throw sources.diagnostic(
                "template-unclosed-section", "the section '\(tag.name)' is not closed",
                hints: ["close it with {{/\(tag.name)}}"],
                at: tag.span)
        }
    }

    private mutating func append(
        _ fragment: Fragment, overrides: Overrides, from sources: inout TemplateSources
    ) throws(Diagnostic) {
        depth += 1
        defer { depth -= 1 }
        var index = fragment.pieces.startIndex
        while index < fragment.pieces.endIndex {
            switch fragment.pieces[index] {
            case .text(let range):
                copy(range, of: fragment)
                index += 1
            case .tag(let tag):
                index = try place(tag, at: index, in: fragment, overrides: overrides, from: &sources)
            }
        }
    }

    /// Puts one tag in place and returns the index behind what belongs to it.
    private mutating func place(
        _ tag: TemplateTag, at index: Int, in fragment: Fragment, overrides: Overrides,
        from sources: inout TemplateSources
    ) throws(Diagnostic) -> Int {
        switch tag.kind {
        case .comment, .delimiters: return index + 1
        case .partial:
            guard depth < sources.limits.nesting else { throw sources.tooDeep(tag) }
            try append(try sources.fragment(tag.name, at: tag.span), overrides: [:], from: &sources)
            return index + 1
        case .parent, .block:
            let end = try sources.end(of: tag, at: index, in: fragment)
            let body = Fragment(bytes: fragment.bytes, file: fragment.file, pieces: fragment.pieces[(index + 1)..<end])
            guard depth < sources.limits.nesting else { throw sources.tooDeep(tag) }
            if tag.kind == .block {
                try append(overrides[tag.name] ?? body, overrides: overrides, from: &sources)
            } else {
                let own = try sources.blocks(in: body)
                // An outer template's blocks win over those given here.
                let merged = own.merging(overrides) { _, outer in outer }
                try append(try sources.fragment(tag.name, at: tag.span), overrides: merged, from: &sources)
            }
            return end + 1
        default:
            try placeholder(for: tag, sources)
            return index + 1
        }
    }

    private mutating func placeholder(for tag: TemplateTag, _ sources: TemplateSources) throws(Diagnostic) {
        cursor.enterValueIfExpected()
        let number = tags.count
        tags.append(tag)
        try pair(number, tag, sources)
        origins.append(Origin(start: html.count, file: tag.span.file, offset: Int(tag.span.offset)))
        switch cursor.place {
        case .content: html.append(contentsOf: Array("<!--hms:\(number)-->".utf8))
        case .attribute, .rawText:
            html.append(contentsOf: Self.tokenStart)
            html.append(contentsOf: Array(String(number).utf8))
            html.append(contentsOf: Self.tokenEnd)
        case .comment: return
        case .tag:
            throw sources.diagnostic(
                "template-tag-in-markup", "a template tag cannot stand inside of an HTML tag",
                hints: ["put it in an attribute's value: class=\"{{\(tag.name)}}\""], at: tag.span)
        }
    }

    private mutating func pair(_ number: Int, _ tag: TemplateTag, _ sources: TemplateSources) throws(Diagnostic) {
        switch tag.kind {
        case .section, .inverted: open.append(number)
        case .end:
            guard let opening = open.popLast() else {
                throw sources.diagnostic(
                    "template-unopened-section", "there is no open section '\(tag.name)'", hints: [], at: tag.span)
            }
            guard tags[opening].name == tag.name else {
                throw sources.diagnostic(
                    "template-crossed-sections", "'\(tag.name)' is closed while '\(tags[opening].name)' is open",
                    hints: [
                        "close '\(tags[opening].name)' first; it was opened at \(sources.place(tags[opening].span))"
                    ],
                    at: tag.span)
            }
            partners[opening] = number
            partners[number] = opening
        default: break
        }
    }

    private mutating func copy(_ range: Range<Int>, of fragment: Fragment) {
        origins.append(Origin(start: html.count, file: fragment.file, offset: range.lowerBound))
        for byte in fragment.bytes[range] {
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
