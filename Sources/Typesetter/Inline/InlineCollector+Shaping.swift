import CPango
import Glibc

extension InlineCollector {
    /// Turns the collected spans into items: bidi levels, break opportunities, glyphs.
    mutating func shapeSpans() {
        let language = context.styles[Int(context.boxes[content.root].style.index)].text.language
        let levels = needsBidi ? bidiLevels() : []
        content.isBidirectional = levels.contains { $0 != 0 }
        content.items.reserveCapacity(spans.count)
        content.glyphs.reserveCapacity(content.text.count)
        let text = content.text
        text.withUnsafeBufferPointer { bytes in
            let breaks = LineBreakFinder.opportunities(in: bytes, language: language)
            for span in spans {
                if span.kind == .text {
                    shape(span, bytes, breaks, levels)
                } else {
                    appendItem(span, breaks, levels)
                }
            }
        }
        restrictBreaks()
        reportMissingCharacters()
    }

    private mutating func appendItem(_ span: InlineItem, _ breaks: [LineBreakOpportunity], _ levels: [UInt8]) {
        var item = span
        let start = Int(span.textStart)
        item.level = start < levels.count ? levels[start] : content.isRightToLeft ? 1 : 0
        if span.textEnd > span.textStart { item.breakBefore = breaks[start] }
        item.glyphStart = Int32(content.glyphs.count)
        item.glyphEnd = item.glyphStart
        content.items.append(item)
    }

    private mutating func shape(
        _ span: InlineItem, _ bytes: UnsafeBufferPointer<UInt8>, _ breaks: [LineBreakOpportunity], _ levels: [UInt8]
    ) {
        var start = Int(span.textStart)
        let end = Int(span.textEnd)
        while start < end {
            let level = levels.isEmpty ? 0 : levels[start]
            var next = start + 1
            if levels.isEmpty { next = end }
            while next < end, levels[next] == level { next += 1 }
            shape(span, start..<next, level: level, bytes, breaks)
            start = next
        }
    }

    private mutating func shape(
        _ span: InlineItem, _ range: Range<Int>, level: UInt8, _ bytes: UnsafeBufferPointer<UInt8>,
        _ breaks: [LineBreakOpportunity]
    ) {
        let style = context.inlineContent.style(span.style, in: context)
        if style.hyphens != .none { content.hyphenates = true }
        let shaper = context.shaper
        let segment = shaper.segment(
            UnsafeBufferPointer(rebasing: bytes[range]), font: style.font, isRightToLeft: level & 1 == 1)
        for index in segment.runs {
            let run = shaper.runs[index]
            var item = span
            item.level = level
            item.textStart = Int32(range.lowerBound) + run.textStart
            item.textEnd = item.textStart + run.textLength
            item.face = run.face
            item.glyphStart = Int32(content.glyphs.count)
            appendGlyphs(run, base: range.lowerBound, style: style, bytes, breaks)
            item.glyphEnd = Int32(content.glyphs.count)
            content.items.append(item)
        }
    }

    private mutating func appendGlyphs(
        _ run: ShapedRun, base: Int, style: InlineStyle, _ bytes: UnsafeBufferPointer<UInt8>,
        _ breaks: [LineBreakOpportunity]
    ) {
        let shaper = context.shaper
        let scale = style.size / Double(shaper.library.shapingFace(run.face).unitsPerEm)
        let letterSpacing = Float(style.letterSpacing)
        let first = Int(run.glyphStart)
        let end = first + Int(run.glyphCount)
        var previous: Int32 = -1
        for index in first..<end {
            let shaped = shaper.glyphs[index]
            let offset = base + Int(shaped.cluster)
            var glyph = InlineGlyph(
                id: shaped.id, cluster: Int32(offset), advance: Float(Double(shaped.advance) * scale),
                dx: Float(Double(shaped.dx) * scale), dy: Float(-Double(shaped.dy) * scale))
            glyph.isClusterStart = shaped.cluster != previous
            glyph.isUnsafeToBreak = shaped.isUnsafeToBreak
            if glyph.isClusterStart {
                glyph.breakBefore = breaks[offset]
                glyph.role = Self.role(bytes, offset, style.whiteSpace)
                if glyph.breakBefore == .none, style.wordBreak == .breakAll, glyph.role == .ordinary,
                    offset > 0, bytes[offset - 1] != 0x20
                {
                    glyph.breakBefore = .soft
                }
            }
            if index + 1 == end || shaper.glyphs[index + 1].cluster != shaped.cluster, shaped.advance != 0 {
                glyph.advance += letterSpacing
            }
            if glyph.role.isWordSeparator { glyph.advance += Float(style.wordSpacing) }
            previous = shaped.cluster
            content.glyphs.append(glyph)
        }
    }

    private static func role(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ whiteSpace: WhiteSpace
    ) -> InlineGlyph.Role {
        if bytes[offset] == 0x20 {
            if whiteSpace.collapses { return .collapsibleSpace }
            return whiteSpace == .preWrap ? .hangingSpace : .keptSpace
        }
        let isNoBreakSpace = bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
        return isNoBreakSpace ? .keptSpace : .ordinary
    }

    /// Embedding level of each byte (UAX 9, by Pango).
    private func bidiLevels() -> [UInt8] {
        let isPlaintext = context.styles[Int(context.boxes[content.root].style.index)].box.unicodeBidi == .plaintext
        var direction =
            isPlaintext
            ? PANGO_DIRECTION_NEUTRAL : content.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
        var levels = [UInt8](repeating: 0, count: content.text.count)
        content.text.withUnsafeBufferPointer { bytes in
            let found = bytes.withMemoryRebound(to: CChar.self) {
                pango_log2vis_get_embedding_levels($0.baseAddress, Int32($0.count), &direction)
            }
            guard let found else { return }
            defer { free(found) }
            var character = -1
            for (offset, byte) in bytes.enumerated() {
                if byte & 0xC0 != 0x80 { character += 1 }
                levels[offset] = found[character]
            }
        }
        return levels
    }
}
