/// Text as a content stream shows it: glyph by glyph from the left, whatever way it is read.
enum VisualText {
    /// The texts of a run's glyphs in the order of reading: what runs from right to left is turned around.
    ///
    /// Glyphs of one run have one direction, so that nothing else of the bidirectional algorithm is needed.
    static func logical(_ glyphs: [String]) -> String {
        guard glyphs.contains(where: isRightToLeft) else { return glyphs.joined() }
        var result = ""
        var index = 0
        while index < glyphs.count {
            let end = isRightToLeft(glyphs[index]) ? endOfSequence(in: glyphs, from: index) : index + 1
            result += glyphs[index..<end].reversed().joined()
            index = end
        }
        return result
    }

    /// Behind the last glyph that runs from right to left, with neither letters nor numbers of the other kind between.
    private static func endOfSequence(in glyphs: [String], from start: Int) -> Int {
        var end = start + 1
        for index in end..<max(end, glyphs.count) {
            if isRightToLeft(glyphs[index]) || glyphs[index].unicodeScalars.allSatisfy(isMark) {
                end = index + 1
            } else if glyphs[index].unicodeScalars.contains(where: runsFromLeft) {
                break
            }
        }
        return end
    }

    private static func isRightToLeft(_ glyph: String) -> Bool { glyph.unicodeScalars.contains(where: isRightToLeft) }

    private static func runsFromLeft(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    /// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; numbers run from the left.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x05BE...0x085F, 0x08A0...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
            return !isMark(scalar) && scalar.properties.numericType == nil
        default: return false
        }
    }
}
