import Testing

@testable import PDFOutput

@Suite("Which glyph shows a character")
struct CharacterMapTests {
    private static func font() throws -> TrueTypeFont {
        let bytes = try #require(FileBytes.read(DocumentBuilder.fontFolder + "/FiraSans-Regular.ttf"))
        return try #require(TrueTypeFont(bytes: bytes, face: 0))
    }

    @Test("letters have glyphs of their own", arguments: ["A", "å", "đ", "–", "≥"] as [Unicode.Scalar])
    func letters(_ letter: Unicode.Scalar) throws {
        let glyph = try Self.font().glyph(for: letter.value)
        #expect(glyph > 0)
        #expect(try Self.font().glyph(for: UInt32(UInt8(ascii: "B"))) != glyph)
    }

    @Test("what the font lacks has none", arguments: [0x05D0, 0x1F600, 0x10FFFF, 0xFFFF] as [UInt32])
    func missing(_ scalar: UInt32) throws { #expect(try Self.font().glyph(for: scalar) == 0) }

    @Test("a table beyond the file's end maps nothing")
    func damaged() {
        let map = CharacterMap(bytes: [0, 0, 0, 1], table: TrueTypeFont.Table(offset: 100, length: 60))
        #expect(map.glyph(for: 0x41) == 0)
    }
}
