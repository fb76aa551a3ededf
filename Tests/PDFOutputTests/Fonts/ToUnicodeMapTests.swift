import Testing

@testable import PDFOutput

@Suite("Maps from codes to text")
struct ToUnicodeMapTests {
    private static func map(_ codes: [GlyphCode]) -> String {
        String(decoding: ToUnicodeMap.bytes(codes), as: UTF8.self)
    }

    @Test("codes count from 1; text is UTF-16")
    func codes() {
        let map = Self.map([GlyphCode(glyph: 9, text: [0x41]), GlyphCode(glyph: 7, text: [0x1F600, 0x62])])
        #expect(map.contains("2 beginbfchar\n<0001> <0041>\n<0002> <D83DDE000062>\nendbfchar\n"))
    }

    @Test("a block holds a hundred codes")
    func blocks() {
        let map = Self.map((0..<150).map { GlyphCode(glyph: $0, text: [0x100 + $0]) })
        #expect(map.contains("100 beginbfchar\n"))
        #expect(map.contains("50 beginbfchar\n<0065> "))
    }
}
