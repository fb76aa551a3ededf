import Markup

/// Cuts a template's bytes into text and tags.
struct TagScanner {
    let bytes: [UInt8]
    let file: SourceFileID
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)

    init(_ bytes: [UInt8], file: SourceFileID) {
        self.bytes = bytes
        self.file = file
    }

    /// A piece of the source.
    enum Piece {
        case text(Range<Int>)
        case tag(TemplateTag)
    }

    /// An error with its place; the caller knows the source map.
    struct Failure: Error {
        let code: Diagnostic.Code
        let message: String
        let hint: String
        let span: SourceSpan
        /// The tag that was probably meant.
        var tag: TemplateTag?
    }

    /// What is wrong; broken tags are read as text.
    private(set) var failures: [Failure] = []

    /// All pieces in order. Lines that hold nothing but a tag leave no line behind.
    mutating func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var textStart = 0
        for tag in tags() {
            let removed = tag.line ?? tag.range
            if textStart < removed.lowerBound { pieces.append(.text(textStart..<removed.lowerBound)) }
            pieces.append(.tag(tag))
            textStart = removed.upperBound
        }
        if textStart < bytes.count { pieces.append(.text(textStart..<bytes.count)) }
        return pieces
    }

    private mutating func tags() -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var index = 0
        while index < bytes.count {
            guard starts(with: open, at: index) else {
                index += 1
                continue
            }
            do throws(Failure) {
                let tag = try readTag(at: index)
                tags.append(tag)
                index = tag.range.upperBound
            } catch {
                failures.append(error)
                // What is probably meant keeps its meaning, so that one mistake is told once.
                if let tag = error.tag { tags.append(tag) }
                index = error.tag?.range.upperBound ?? index + open.count
            }
        }
        return tags
    }

    private mutating func readTag(at start: Int) throws(Failure) -> TemplateTag {
        var contentStart = start + open.count
        var closing = close
        var kind = TemplateTag.Kind.variable
        if contentStart < bytes.count, let sigil = Self.sigils[bytes[contentStart]] {
            kind = sigil
            contentStart += 1
            if kind == .unescaped, bytes[contentStart - 1] == UInt8(ascii: "{") { closing = Array("}".utf8) + close }
            if kind == .delimiters { closing = Array("=".utf8) + close }
        }
        guard let end = find(closing, from: contentStart), !holdsTag(contentStart..<end, kind) else {
            throw unclosed(kind, start, contentStart, closing)
        }
        if kind == .comment, holdsTag(contentStart..<end, .variable) { reportComment(start..<(end + closing.count)) }
        let range = start..<(end + closing.count)
        let name = Self.trimmed(bytes[contentStart..<end])
        let span = SourceSpan(file: file, offset: start, length: range.count)
        if kind == .delimiters { try setDelimiters(name, span) }
        return TemplateTag(
            kind: kind, name: name, span: span, range: range, line: kind.mayStandAlone ? line(around: range) : nil)
    }

    /// Whether another tag begins before the end of one: then it is the other's end.
    private func holdsTag(_ content: Range<Int>, _ kind: TemplateTag.Kind) -> Bool {
        guard kind != .comment, kind != .delimiters else { return false }
        return content.contains { starts(with: open, at: $0) }
    }

    /// A tag without an end: its name ends where no name can go on.
    private func unclosed(_ kind: TemplateTag.Kind, _ start: Int, _ content: Int, _ closing: [UInt8]) -> Failure {
        let ends = Array("{}<>\"'\r\n".utf8)
        let end = bytes[content...].firstIndex { ends.contains($0) } ?? bytes.count
        let name = Self.trimmed(bytes[content..<end])
        let braces = bytes[end...].prefix { $0 == UInt8(ascii: "}") }.count
        let range = start..<(end + braces)
        let span = SourceSpan(file: file, offset: start, length: range.count)
        let isName = !name.isEmpty && !name.contains { $0.isWhitespace } && kind != .comment && kind != .delimiters
        return Failure(
            code: "template-unclosed-tag", message: "the tag is not closed",
            hint: "close it with \(String(decoding: closing, as: UTF8.self))", span: span,
            tag: isName ? TemplateTag(kind: kind, name: name, span: span, range: range) : nil)
    }

    /// A comment that ends earlier than it was meant to.
    private mutating func reportComment(_ range: Range<Int>) {
        failures.append(
            Failure(
                code: "template-unclosed-tag",
                message: "the comment ends at the first }}, which belongs to another tag",
                hint: "close it before that tag; to put a tag aside, put a ! behind its own braces: {{! name }}",
                span: SourceSpan(file: file, offset: range.lowerBound, length: range.count)))
    }

    /// The whole line of a tag that has it for itself (Mustache specification, standalone tags).
    private func line(around tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = tag.upperBound
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private mutating func setDelimiters(_ text: String, _ span: SourceSpan) throws(Failure) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, !text.contains("=") else {
            throw Failure(
                code: "template-bad-delimiters", message: "'\(text)' are no delimiters",
                hint: "write two marks with a space between them, such as {{=<% %>=}}", span: span)
        }
        open = Array(parts[0].utf8)
        close = Array(parts[1].utf8)
    }

    private static let sigils: [UInt8: TemplateTag.Kind] = [
        UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .end,
        UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
        UInt8(ascii: "!"): .comment, UInt8(ascii: "="): .delimiters, UInt8(ascii: "&"): .unescaped,
        UInt8(ascii: "{"): .unescaped,
    ]

    private func starts(with mark: [UInt8], at index: Int) -> Bool {
        index + mark.count <= bytes.count && bytes[index..<(index + mark.count)].elementsEqual(mark)
    }

    private func find(_ mark: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + mark.count <= bytes.count {
            if starts(with: mark, at: index) { return index }
            index += 1
        }
        return nil
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        let head = bytes.drop(while: isSpace)
        let count = head.reversed().drop(while: isSpace).count
        return String(decoding: head.prefix(count), as: UTF8.self)
    }
}
