import Testing

@testable import PDFOutput

@Suite("Font subsets")
struct TrueTypeSubsetTests {
    private let font: TrueTypeFont

    init() throws {
        let bytes = try #require(FileBytes.read(DocumentBuilder.fontFolder + "/FiraSans-Regular.ttf"))
        font = try #require(TrueTypeFont(bytes: bytes, face: 0))
    }

    private func codes(_ text: String) -> [GlyphCode] {
        text.unicodeScalars.map { GlyphCode(glyph: UInt32(font.glyph(for: $0.value)), text: [$0.value]) }
    }

    @Test("a subset is a font with the same widths and outlines' boxes, glyphs numbered in order")
    func subset() throws {
        let codes = codes("Aå g")
        let subset = try #require(TrueTypeFont(bytes: TrueTypeSubset(font: font, codes: codes).file(), face: 0))
        #expect(subset.glyphCount >= codes.count + 1)
        for (index, code) in codes.enumerated() {
            #expect(subset.advance(of: index + 1) == font.advance(of: Int(code.glyph)))
            #expect(subset.leftSideBearing(of: index + 1) == font.leftSideBearing(of: Int(code.glyph)))
            let (new, old) = (subset.outline(of: index + 1), font.outline(of: Int(code.glyph)))
            #expect(new.isEmpty == old.isEmpty)
            // The first ten bytes are the number of contours and the box.
            #expect(
                Array(subset.bytes[new].prefix(10)) == Array(font.bytes[old].prefix(10)))
        }
    }

    @Test("a subset without hinting is a fraction of the font")
    func size() {
        let file = TrueTypeSubset(font: font, codes: codes("Statusrapport")).file()
        #expect(file.count < 4_000)
    }

    @Test("the file's checksum adds up to the constant of the specification")
    func checksum() {
        let file = TrueTypeSubset(font: font, codes: codes("abc")).file()
        #expect(BigEndianWriter.checksum(file) == 0xB1B0_AFBA)
    }

    @Test("damaged fonts are refused or read as empty, never beyond their end")
    func damaged() {
        #expect(TrueTypeFont(bytes: [], face: 0) == nil)
        #expect(TrueTypeFont(bytes: Array(font.bytes.prefix(200)), face: 0) == nil)
        for length in stride(from: 0, to: font.bytes.count, by: 50_000) {
            guard let cut = TrueTypeFont(bytes: Array(font.bytes.prefix(length)), face: 0) else { continue }
            _ = TrueTypeSubset(font: cut, codes: codes("Aå")).file()
        }
    }

    @Test("documents with the usual letters share one subset, others get their own")
    func sharing() {
        guard let program = FontProgram(path: DocumentBuilder.fontFolder + "/FiraSans-Regular.ttf", index: 0) else {
            Issue.record("no font")
            return
        }
        func settled(_ text: String) -> [GlyphCode] {
            var usage = FontUsage(program: program)
            for scalar in text.unicodeScalars {
                _ = usage.code(glyph: UInt32(font.glyph(for: scalar.value)), scalar: scalar.value)
            }
            usage.settle()
            return usage.codes
        }
        let alphabet = "abcdefghijklmnopqrstuvwxyz"
        #expect(settled(alphabet) == settled(alphabet.uppercased()))
        #expect(settled("abc").count == 3)
        #expect(settled(alphabet + "€") == settled("€" + alphabet))
    }
}
