import Testing
import Typesetter

@testable import PDFOutput

@Suite("Text that can be read back")
struct TextExtractionTests {
    /// A document of one paragraph whose glyphs a test makes itself.
    private func text(
        _ text: String, glyphs: [(character: Unicode.Scalar, cluster: Int)], rightToLeft: Bool = false,
        hyphen: Bool = false
    ) throws -> String {
        var builder = DocumentBuilder()
        builder.page()
        let paragraph = builder.element(.paragraph)
        let program = try #require(FontProgram(path: DocumentBuilder.fontFolder + "/FiraSans-Regular.ttf", index: 0))
        builder.document.pages[0].text = Array(text.utf8)
        builder.document.pages[0].glyphs = glyphs.map { glyph in
            Glyph(
                id: UInt32(program.font.glyph(for: glyph.character.value)), advance: 7,
                cluster: UInt32(glyph.cluster))
        }
        builder.paint(
            .beginContent(ContentMark(element: paragraph, order: 1)),
            .glyphs(
                GlyphRun(
                    face: FaceID(0), size: 12, origin: Point(x: 40, y: 40), color: .black, glyphs: 0..<glyphs.count,
                    text: 0..<text.utf8.count, hasGeneratedHyphen: hyphen, isRightToLeft: rightToLeft)), .endContent)
        return try archived(builder.document).tags.map(\.text).joined()
    }

    @Test("Norwegian and Sámi letters, quotes and dashes")
    func letters() throws {
        let sample = "Blåbærsyltetøy – «čáhci» đ ŋ ŧ ž 100 % § 3"
        let tree = try tagTree { $0.text(sample, in: $0.element(.paragraph)) }
        #expect(tree == "Document\n  P \"\(sample)\"")
    }

    @Test("no-break spaces stay what they are although they look like spaces")
    func noBreakSpace() throws {
        let tree = try tagTree { $0.text("10\u{A0}000 kr", in: $0.element(.paragraph)) }
        #expect(tree == "Document\n  P \"10\u{A0}000 kr\"")
    }

    @Test("a hyphen at a line's end is a soft hyphen, one in the text is not")
    func hyphens() throws {
        var builder = DocumentBuilder()
        builder.page()
        let paragraph = builder.element(.paragraph)
        let order = builder.order()
        builder.text("HMS-gjennom", in: paragraph, order: order, hyphen: true)
        builder.text("gang", in: paragraph, order: order)
        let inspection = try archived(builder.document)
        #expect(inspection.tags.map(\.text) == ["HMS-gjennom\u{AD}gang"])
        #expect(inspection.readingText == "HMS-gjennomgang")
    }

    @Test("a ligature shows all of its letters")
    func ligature() throws {
        #expect(
            try text("offer", glyphs: [("o", 0), ("f", 1), ("e", 3), ("r", 4)]) == "offer")
    }

    @Test("a letter with a mark of its own glyph is read as both")
    func marks() throws {
        #expect(try text("a\u{30A}b", glyphs: [("a", 0), ("'", 0), ("b", 3)]) == "a\u{30A}b")
    }

    @Test("clusters that glyphs cannot share out carry a replacement text")
    func replacement() throws {
        #expect(
            try text("abcd", glyphs: [("x", 0), ("y", 0), ("d", 3)]) == "abcd")
    }

    @Test("right-to-left clusters are found from their far end")
    func rightToLeft() throws {
        // Painted from the left: c, b, a.
        #expect(
            try text("abc", glyphs: [("c", 2), ("b", 1), ("a", 0)], rightToLeft: true) == "cba")
    }

    @Test("a right-to-left line ends on the left, with its hyphen")
    func rightToLeftHyphen() throws {
        #expect(
            try text("ab", glyphs: [("-", 2), ("b", 1), ("a", 0)], rightToLeft: true, hyphen: true) == "\u{AD}ba")
    }

    @Test("spaces that hang at a line's end are read although they take no room")
    func hangingSpace() throws {
        var builder = DocumentBuilder()
        builder.page()
        let paragraph = builder.element(.paragraph)
        let order = builder.order()
        for word in ["en ", "to"] {
            builder.text(word, in: paragraph, order: order)
            let last = builder.document.pages[0].glyphs.count - 1
            if word.hasSuffix(" ") { builder.document.pages[0].glyphs[last].advance = 0 }
        }
        #expect(try archived(builder.document).tags.map(\.text) == ["en to"])
    }

    @Test("a reader from outside finds the same words")
    func outsideReader() throws {
        var builder = DocumentBuilder()
        builder.page()
        builder.text("Årlig HMS-gjennom\u{E5}ng, 10\u{A0}% «ferdig»", in: builder.element(.paragraph))
        let file = try PDFWriter().write(builder.document, options: PDFDocumentOptions())
        guard let text = try PDFReader.text(of: file) else { return }
        // Readers give a space that does not break as any other.
        #expect(text.replacing("\u{A0}", with: " ").hasPrefix("Årlig HMS-gjennomång, 10 % «ferdig»"))
    }

    @Test("characters without a glyph are shown as a box and still read")
    func missingGlyph() throws {
        #expect(try text("漢!", glyphs: [("漢", 0), ("!", 3)]) == "漢!")
    }

    @Test("private use and controls do not reach Unicode maps")
    func unmappable() throws {
        #expect(try text("\u{E000}\t", glyphs: [("a", 0), (" ", 3)]) == "\u{FFFD} ")
    }

    @Test("glyphs beyond the font are left out")
    func glyphOutOfRange() throws {
        var builder = DocumentBuilder()
        builder.page()
        let paragraph = builder.element(.paragraph)
        builder.text("ab", in: paragraph)
        builder.document.pages[0].glyphs[0].id = 0x0FFF_FFFF
        #expect(try archived(builder.document).tags.map(\.text) == ["b"])
    }
}
