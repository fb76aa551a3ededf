import Markup

/// Where a piece of style sheet text lies: a file of its own, a `style` element, a `style` attribute.
struct TextPlace: Sendable {
    var file: SourceFileID
    /// Offset of the text's first byte in the file.
    var offset = 0
    /// Whether the text stands in the file byte by byte; otherwise all of it is reported at its start.
    var isExact = true

    /// The span of a range of bytes of the text.
    func span(_ start: Int, _ end: Int) -> SourceSpan {
        isExact
            ? SourceSpan(file: file, offset: offset + start, length: end - start)
            : SourceSpan(file: file, offset: offset)
    }

    /// The span of some tokens, white space at their ends left out.
    func span(of range: Range<Int>, in list: TokenList) -> SourceSpan {
        let trimmed = list.trimmed(range)
        guard let first = trimmed.first, let last = trimmed.last else {
            let offset = range.lowerBound < list.tokens.count ? Int(list.tokens[range.lowerBound].offset) : 0
            return span(offset, offset)
        }
        return span(Int(list.tokens[first].offset), list.tokens[last].end)
    }
}
