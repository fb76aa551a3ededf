extension InlineCollector {
    /// Adds the text of a box with white space collapsed as its style says.
    mutating func appendText(_ id: BoxID, _ box: Box) {
        let whiteSpace = context.inlineContent.style(box.style, in: context).whiteSpace
        let start = Int(box.textStart)
        let end = start + Int(box.textLength)
        let source = context.boxes.text
        source.withUnsafeBufferPointer { text in
            noteDirection(text, start..<end)
            let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
            if whiteSpace.collapses {
                appendCollapsed(bytes, id, box, keepsLineFeeds: whiteSpace.keepsLineFeeds)
            } else {
                appendPreserved(bytes, id, box)
            }
        }
    }

    private mutating func appendCollapsed(
        _ text: UnsafeBufferPointer<UInt8>, _ id: BoxID, _ box: Box, keepsLineFeeds: Bool
    ) {
        var spanStart = content.text.count
        var index = 0
        while index < text.count {
            let wordStart = index
            while index < text.count, !Self.isSpace(text[index]) { index += 1 }
            if index > wordStart {
                content.text.append(contentsOf: text[wordStart..<index])
                dropsSpace = false
            }
            guard index < text.count else { break }
            var hasLineFeed = false
            while index < text.count, Self.isSpace(text[index]) {
                if text[index] == 0x0A { hasLineFeed = true }
                if hasLineFeed, keepsLineFeeds {
                    spanStart = appendLineFeeds(text, &index, id, box, spanStart: spanStart)
                    break
                }
                index += 1
            }
            if !dropsSpace {
                content.text.append(0x20)
                dropsSpace = true
            }
        }
        appendSpan(from: spanStart, id, box)
    }

    /// `pre-line`: a run of white space with line feeds becomes these line feeds.
    private mutating func appendLineFeeds(
        _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ id: BoxID, _ box: Box, spanStart: Int
    ) -> Int {
        appendSpan(from: spanStart, id, box)
        while index < text.count, Self.isSpace(text[index]) {
            if text[index] == 0x0A { append(.forcedBreak, id, box, character: 0x0A) }
            index += 1
        }
        dropsSpace = true
        return content.text.count
    }

    private mutating func appendPreserved(_ text: UnsafeBufferPointer<UInt8>, _ id: BoxID, _ box: Box) {
        var spanStart = content.text.count
        for byte in text {
            switch byte {
            case 0x0A, 0x09:
                appendSpan(from: spanStart, id, box)
                append(byte == 0x0A ? .forcedBreak : .tab, id, box, character: UInt32(byte))
                spanStart = content.text.count
            default: content.text.append(byte)
            }
        }
        appendSpan(from: spanStart, id, box)
        dropsSpace = content.text.last == 0x0A
    }

    private mutating func appendSpan(from start: Int, _ id: BoxID, _ box: Box) {
        guard content.text.count > start else { return }
        spans.append(
            InlineItem(
                kind: .text, box: id, ordinal: ordinal, style: box.style, textStart: Int32(start),
                textEnd: Int32(content.text.count)))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Right-to-left letters and directional controls make the paragraph one that Pango must order.
    private mutating func noteDirection(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !needsBidi else { return }
        var index = range.lowerBound
        while index < range.upperBound {
            // No character below U+0590 (D6 90) has a direction of its own that matters.
            if text[index] < 0xD6 {
                index += 1
                continue
            }
            let scalar = DecodedScalar(text, at: index)
            if Self.isDirectional(scalar.value) {
                needsBidi = true
                return
            }
            index += scalar.length
        }
    }

    private static func isDirectional(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x590...0x8FF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFE,
            0x10800...0x10FFF, 0x1E800...0x1EFFF:
            return true
        default: return false
        }
    }
}
