import CPango

/// Finds line break opportunities (UAX 14).
///
/// Plain text is done here in one pass over its bytes; other text is left to Pango, which knows all scripts.
enum LineBreakFinder {
    /// The opportunities of a paragraph, one for each byte; those at bytes inside a character are `.none`.
    static func opportunities(in text: UnsafeBufferPointer<UInt8>, language: String) -> [LineBreakOpportunity] {
        var found = [LineBreakOpportunity](repeating: .none, count: text.count + 1)
        if isPlain(text) { findPlain(text, &found) } else { findWithPango(text, language: language, &found) }
        return found
    }

    /// Plain text may also hold U+FFFC, which stands for an atomic inline.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        for index in 0..<text.count where text[index] == 0xEF {
            guard index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] == 0xBC else { return false }
            guard PlainText.isPlain(UnsafeBufferPointer(rebasing: text[start..<index])) else { return false }
            start = index + 3
        }
        return start > text.count || PlainText.isPlain(UnsafeBufferPointer(rebasing: text[min(start, text.count)...]))
    }

    private static func findPlain(_ text: UnsafeBufferPointer<UInt8>, _ found: inout [LineBreakOpportunity]) {
        var state = LineBreakState()
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            // The commonest case by far: a small letter after a letter.
            if byte >= 0x61, byte <= 0x7A, state.previous == .alphabetic, !state.sawSpace {
                offset += 1
                continue
            }
            let scalar = DecodedScalar(text, at: offset)
            found[offset] = state.advance(to: LineBreakClass(scalar.value))
            offset += scalar.length
        }
    }

    private static func findWithPango(
        _ text: UnsafeBufferPointer<UInt8>, language: String, _ found: inout [LineBreakOpportunity]
    ) {
        let count = text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count + 1)
        text.withMemoryRebound(to: CChar.self) { bytes in
            pango_get_log_attrs(
                bytes.baseAddress, Int32(bytes.count), -1, pango_language_from_string(language), &attributes,
                Int32(attributes.count))
        }
        var character = 0
        var previous: UInt32 = 0
        var offset = 0
        while offset < text.count {
            let scalar = DecodedScalar(text, at: offset)
            if character > 0, attributes[character].is_line_break != 0, scalar.value != 0x0A {
                found[offset] = previous == 0xAD ? .softHyphen : .soft
            }
            previous = scalar.value
            character += 1
            offset += scalar.length
        }
    }
}

/// What has been read so far of a line of plain text.
private struct LineBreakState {
    /// Class of the last character that is no space; combining marks take that of their base.
    var previous = LineBreakClass.lineFeed
    /// Whether spaces followed it.
    var sawSpace = false

    /// Reads a character and tells whether a line may end before it.
    mutating func advance(to next: LineBreakClass) -> LineBreakOpportunity {
        if next == .space {
            sawSpace = previous != .lineFeed || sawSpace
            return .none
        }
        if next == .combining, !sawSpace, previous != .lineFeed { return .none }
        let current = next == .combining ? .alphabetic : next
        let result = opportunity(before: current)
        previous = current
        sawSpace = false
        return result
    }

    private func opportunity(before next: LineBreakClass) -> LineBreakOpportunity {
        guard previous != .lineFeed, next != .lineFeed, next != .zeroWidthSpace else { return .none }
        if previous == .zeroWidthSpace || previous == .object || next == .object { return .soft }
        if isForbidden(before: next) { return .none }
        if sawSpace { return .soft }
        return mayBreakWithoutSpace(before: next) ? (previous == .softHyphen ? .softHyphen : .soft) : .none
    }

    /// Rules that hold across spaces: LB 11–17.
    private func isForbidden(before next: LineBreakClass) -> Bool {
        switch next {
        case .wordJoiner, .close, .exclamation, .infix, .solidus: return true
        case .open where previous == .quotation: return true
        case .emDash where previous == .emDash: return true
        default: return previous == .open || (previous == .wordJoiner && !sawSpace)
        }
    }

    /// Rules for neighbours: LB 12–31.
    private func mayBreakWithoutSpace(before next: LineBreakClass) -> Bool {
        if previous == .glue || previous == .quotation { return false }
        switch next {
        case .glue: return previous == .breakAfter || previous == .hyphen || previous == .softHyphen
        case .quotation, .breakAfter, .hyphen, .softHyphen, .inseparable: return false
        case .alphabetic: return !joinsLetters
        case .numeric: return !joinsLetters && previous != .hyphen && previous != .solidus
        case .prefix, .postfix: return previous != .alphabetic && previous != .numeric && previous != .close
        case .open:
            return previous != .alphabetic && previous != .numeric && previous != .prefix && previous != .postfix
        default: return true
        }
    }

    /// Whether a letter may not be parted from the character before it (LB 23–25, 28–30).
    private var joinsLetters: Bool {
        switch previous {
        case .alphabetic, .numeric, .prefix, .postfix, .infix, .close: true
        default: false
        }
    }
}
