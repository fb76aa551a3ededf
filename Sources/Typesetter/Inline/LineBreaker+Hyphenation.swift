extension LineBreaker {
    /// The line ended inside the word at a glyph that does not fit, by the patterns of its language.
    func hyphenated(
        _ item: InlineItem, _ index: Int, _ glyph: Int, _ style: InlineStyle, _ scan: LineScan
    ) -> LineRange? {
        let word = HyphenableWord(in: content.text, around: Int(content.glyphs[glyph].cluster), of: item)
        let breaks = breaks(in: word, item)
        guard let last = breaks.last, last > 0 else { return nil }
        let first = max(Int(item.glyphStart), index == scan.start.item ? scan.start.glyph : 0)
        let hyphen = hyphenAdvance(item, style)
        var width = scan.width + scan.hanging
        var position = glyph
        while position > first + 1 {
            position -= 1
            width -= Double(content.glyphs[position].advance)
            let offset = Int(content.glyphs[position].cluster) - word.range.lowerBound
            if offset <= 0 { return nil }
            guard content.glyphs[position].isClusterStart, breaks.contains(offset), width + hyphen <= scan.limit else {
                continue
            }
            var line = scan.broken(at: LinePosition(item: index, glyph: position))
            line.width = width + hyphen
            line.endsWithHyphen = true
            return line
        }
        return nil
    }

    /// Byte offsets in a word before which a line may begin.
    func breaks(in word: HyphenableWord, _ item: InlineItem) -> [Int] {
        guard word.range.count >= 4 else { return [] }
        let language = context.styles[Int(item.style.index)].text.language
        guard let hyphenator = context.shaper.hyphenator(for: language) else { return [] }
        return hyphenator.breaks(in: content.text[word.range])
    }
}

/// The letters around a place in a text.
struct HyphenableWord {
    /// Byte range in the text; empty where there is no word, or one that says itself where it may be broken.
    var range: Range<Int>

    init(in text: [UInt8], around offset: Int, of item: InlineItem) {
        var start = offset
        var end = offset
        while start > Int(item.textStart), Self.isLetter(text, start - 1) { start -= 1 }
        while end < Int(item.textEnd), Self.isLetter(text, end) { end += 1 }
        let hasSoftHyphen = (start > 1 && text[start - 1] == 0xAD) || (end + 1 < text.count && text[end + 1] == 0xAD)
        range = hasSoftHyphen ? offset..<offset : start..<end
    }

    /// Whether a byte is (part of) a Latin letter.
    static func isLetter(_ text: [UInt8], _ index: Int) -> Bool {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: return true
        case 0x80...0xBF: return index > 0 && (0xC3...0xC9).contains(text[index - 1])
        default: return false
        }
    }
}
