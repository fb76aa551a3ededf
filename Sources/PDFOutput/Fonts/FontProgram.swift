/// A font file as a worker keeps it: the parsed program, the codes every document shares, subsets made so far.
final class FontProgram {
    /// Characters that get codes in every document that uses many of them: Latin letters and signs of Norwegian and
    /// Northern Sámi text. A fixed set lets documents share a finished subset.
    private static let commonText =
        " !\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|§«°·»ÄÅÆÉÖØÜáäåæéèêöøüČčĐđŊŋŠšŦŧŽž–—‘’“”•…≤≥−×→\u{A0}"

    /// Subsets kept for a face; beyond that all are dropped and made anew.
    private static let keptSubsets = 64

    /// The face.
    let font: TrueTypeFont
    /// Codes of the common text, in its order; the soft hyphen, shown by the hyphen, is the last.
    let commonCodes: [GlyphCode]
    /// For each glyph the common code it stands for with its first text, or -1.
    let commonCodeOfGlyph: [Int32]
    /// The one character of each common code.
    let commonScalars: [UInt32]

    private var subsets: [[GlyphCode]: FontSubset] = [:]

    /// Reads a font file; `nil` if it cannot be read or is not TrueType.
    init?(path: String, index: Int) {
        guard let bytes = FileBytes.read(path), let font = TrueTypeFont(bytes: bytes, face: index) else { return nil }
        self.font = font
        var codes: [GlyphCode] = []
        for scalar in Self.commonText.unicodeScalars {
            let glyph = font.glyph(for: scalar.value)
            if glyph > 0, glyph < font.glyphCount {
                codes.append(GlyphCode(glyph: UInt32(glyph), text: [scalar.value]))
            }
        }
        let hyphen = font.glyph(for: 0x2D)
        if hyphen > 0 { codes.append(GlyphCode(glyph: UInt32(hyphen), text: [GlyphCode.softHyphen])) }
        var codeOfGlyph = [Int32](repeating: -1, count: font.glyphCount)
        for (index, code) in codes.enumerated() where codeOfGlyph[Int(code.glyph)] < 0 {
            codeOfGlyph[Int(code.glyph)] = Int32(index)
        }
        commonCodes = codes
        commonCodeOfGlyph = codeOfGlyph
        commonScalars = codes.map { $0.text[0] }
    }

    /// The subset that holds the codes.
    func subset(_ codes: [GlyphCode], deflater: Deflater) -> FontSubset? {
        if let known = subsets[codes] { return known }
        let subset = FontSubset(font: font, codes: codes, deflater: deflater)
        if subsets.count >= Self.keptSubsets { subsets.removeAll() }
        subsets[codes] = subset
        return subset
    }
}

extension GlyphCode {
    /// What a hyphen at a line's end stands for (ISO 32000-1 §14.8.2.2.3).
    static let softHyphen: UInt32 = 0xAD
}
