/// A face's subset as it goes into files: compressed program, widths and the map back to Unicode.
///
/// It depends on nothing but the face and the codes, so it can be kept and used again for the next document.
struct FontSubset: Sendable {
    /// Compressed font program.
    var program: [UInt8]
    /// Its length before compression.
    var programLength: Int
    /// Compressed `ToUnicode` map.
    var toUnicode: [UInt8]
    /// The `W` array with its brackets.
    var widths: [UInt8]
    /// Six letters that name the subset (ISO 32000-1 §9.6.4).
    var tag: String

    /// Makes a subset; `nil` if it cannot be compressed.
    init?(font: TrueTypeFont, codes: [GlyphCode], deflater: Deflater) {
        let file = TrueTypeSubset(font: font, codes: codes).file()
        guard let program = deflater.deflate(file, .best),
            let toUnicode = deflater.deflate(ToUnicodeMap.bytes(codes), .best)
        else { return nil }
        self.program = program
        self.toUnicode = toUnicode
        programLength = file.count
        widths = Self.widths(font, codes)
        tag = Self.tag(file)
    }

    /// A glyph's width in thousandths of the em, as the `W` array states it.
    static func width(of glyph: Int, in font: TrueTypeFont) -> Int {
        (font.advance(of: glyph) * 1000 + font.unitsPerEm / 2) / font.unitsPerEm
    }

    private static func widths(_ font: TrueTypeFont, _ codes: [GlyphCode]) -> [UInt8] {
        var syntax = SyntaxBuffer()
        syntax.append("[0[")
        syntax.append(width(of: 0, in: font))
        for code in codes {
            syntax.append(" ")
            syntax.append(width(of: Int(code.glyph), in: font))
        }
        syntax.append("]]")
        return syntax.bytes
    }

    private static func tag(_ file: [UInt8]) -> String {
        var number = ContentDigest.bytes(of: file).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var letters: [UInt8] = []
        for _ in 0..<6 {
            letters.append(UInt8(ascii: "A") + UInt8(number % 26))
            number /= 26
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
