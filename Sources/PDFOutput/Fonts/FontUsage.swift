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
        if common >= 0, program.commonScalars[common] == scalar {
            isUsed[common] = true
            return UInt16(truncatingIfNeeded: common)
        }
        return code(glyph: glyph, text: [scalar])
    }

    /// Gives glyphs of a run from left to right their codes, as long as each shows one letter by a common code.
    ///
    /// - Parameters:
    ///   - page: the glyphs and the text.
    ///   - range: the run's glyphs.
    ///   - text: the run's text.
    /// - Returns: the first glyph without a code.
    mutating func encodeLetters(
        _ page: PageBuffers, _ range: Range<Int>, _ text: Range<Int>, into codes: UnsafeMutableBufferPointer<UInt16>
    ) -> Int {
        let bytes = UnsafeBufferPointer(rebasing: page.text[text])
        let program = program
        return isUsed.withUnsafeMutableBufferPointer { isUsed in
            program.commonCodeOfGlyph.withUnsafeBufferPointer { codeOfGlyph in
                program.commonScalars.withUnsafeBufferPointer { scalars in
                    for index in range {
                        let start = Int(page.glyphs[index].cluster)
                        let end = index + 1 < range.upperBound ? Int(page.glyphs[index + 1].cluster) : bytes.count
                        let glyph = Int(page.glyphs[index].id)
                        guard let scalar = ClusterReader.letter(in: bytes, from: start, to: end),
                            glyph < codeOfGlyph.count, codeOfGlyph[glyph] >= 0,
                            scalars[Int(codeOfGlyph[glyph])] == scalar
                        else { return index }
                        isUsed[Int(codeOfGlyph[glyph])] = true
                        codes[index] = UInt16(truncatingIfNeeded: codeOfGlyph[glyph])
                    }
                    return range.upperBound
                }
            }
        }
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
