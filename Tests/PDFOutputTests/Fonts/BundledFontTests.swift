import Foundation
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Fonts that come along")
struct BundledFontTests {
    static let folder = URL(fileURLWithPath: DocumentBuilder.repositoryRoot + "/Fonts").resolvingSymlinksInPath().path
    static let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".ttf") }.sorted()

    @Test("every font can be embedded: its glyphs keep their widths", arguments: files)
    func embedding(_ file: String) throws {
        let path = Self.folder + "/" + file
        let program = try #require(FontProgram(path: path, index: 0))
        let glyphs = stride(from: 1, to: program.font.glyphCount, by: max(1, program.font.glyphCount / 200))
        let codes = glyphs.map { GlyphCode(glyph: UInt32($0), text: [0x41]) }
        let subset = try #require(
            TrueTypeFont(bytes: TrueTypeSubset(font: program.font, codes: codes).file(), face: 0))
        for (index, code) in codes.enumerated() {
            #expect(subset.advance(of: index + 1) == program.font.advance(of: Int(code.glyph)))
        }
    }

    @Test("fonts are there")
    func presence() { #expect(Self.files.count >= 6) }
}
