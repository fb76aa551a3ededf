import Typesetter

/// Which codes of a face a document uses, gathered before painting; after `settle` their final numbers.
struct FontUsage {
    /// Stands for glyphs that paint nothing and show no text.
    static let noCode: UInt16 = .max

    /// From this many common codes on, a document takes them all and so shares the finished subset.
    private static let sharingThreshold = 24

    /// The face.
    let program: FontProgram
    /// Final codes by number - 1; empty before `settle`.
    private(set) var codes: [GlyphCode] = []

    private var seen: [GlyphCode]
    private var isUsed: [Bool]
    private var known: [GlyphCode: UInt16] = [:]
    private var numbers: [UInt16] = []
    private var widths: [Int32] = []

    init(program: FontProgram) {
        self.program = program
        seen = program.commonCodes
        isUsed = [Bool](repeating: false, count: seen.count)
    }

    /// The preliminary code of a glyph that shows one character.
    @inline(__always)
    mutating func code(glyph: UInt32, scalar: UInt32) -> UInt16 {
        guard Int(glyph) < program.commonCodeOfGlyph.count else { return Self.noCode }
        let common = Int(program.commonCodeOfGlyph[Int(glyph)])
        if common >= 0, seen[common].text[0] == scalar {
            isUsed[common] = true
            return UInt16(truncatingIfNeeded: common)
        }
        return code(glyph: glyph, text: [scalar])
    }

    /// The preliminary code of a glyph that shows the given text.
    mutating func code(glyph: UInt32, text: [UInt32]) -> UInt16 {
        guard Int(glyph) < program.font.glyphCount else { return Self.noCode }
        let code = GlyphCode(glyph: glyph, text: text)
        if known.isEmpty {
            for (index, common) in program.commonCodes.enumerated() { known[common] = UInt16(index) }
        }
        if let index = known[code] {
            isUsed[Int(index)] = true
            return index
        }
        guard seen.count < Int(Self.noCode) - 1 else { return Self.noCode }
        let index = UInt16(seen.count)
        seen.append(code)
        isUsed.append(true)
        known[code] = index
        return index
    }

    /// Numbers the codes: common ones in their fixed order, the others sorted, so that equal sets give equal subsets.
    mutating func settle() {
        let commonCount = program.commonCodes.count
        let usedCount = isUsed.prefix(commonCount).reduce(0) { $1 ? $0 + 1 : $0 }
        let takesAll = usedCount >= Self.sharingThreshold
        numbers = [UInt16](repeating: 0, count: seen.count)
        widths = seen.map { Int32(FontSubset.width(of: Int($0.glyph), in: program.font)) }
        for index in 0..<commonCount where takesAll || isUsed[index] { assign(index) }
        for index in (commonCount..<seen.count).sorted(by: { seen[$0] < seen[$1] }) { assign(index) }
    }

    /// The final number of a preliminary code.
    @inline(__always)
    func number(of code: UInt16) -> UInt16 { numbers[Int(code)] }

    /// The width of a preliminary code's glyph in thousandths of the em, as the file states it.
    @inline(__always)
    func width(of code: UInt16) -> Int { Int(widths[Int(code)]) }

    private mutating func assign(_ index: Int) {
        codes.append(seen[index])
        numbers[index] = UInt16(codes.count)
    }
}
