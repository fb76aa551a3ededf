import Markup
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Looking into files")
struct PDFInspectorTests {
    @Test("what is no PDF file is refused", arguments: ["", "%PDF-1.7", "hei", "%PDF-1.7\n1 0 obj\n<<>>\nendobj"])
    func refused(_ text: String) {
        let error = #expect(throws: Diagnostic.self) { try PDFInspector.inspect(Array(text.utf8)) }
        #expect(error?.code == "pdf-unreadable")
    }

    @Test("a plain file has no tags and claims nothing")
    func plain() throws {
        let bytes = try PDFWriter().write(ReportSample.document(pages: 2), options: PDFDocumentOptions(.plain))
        let inspection = try PDFInspector.inspect(bytes)
        #expect(inspection.standards == [])
        #expect(inspection.tags == [])
        #expect(inspection.pageCount == 2)
        #expect(inspection.unmarkedText.contains("Statusrapport HMS – Eksempelbyen borettslag"))
        #expect(inspection.bookmarks == ["1. Oppfølging", "  2. Oppfølging"])
        #expect(inspection.annotations.map(\.target).first == "del-2")
    }

    @Test("damage anywhere in a file ends in a result or a diagnostic")
    func damage() throws {
        let bytes = try PDFWriter().write(MixtureSample.document(), options: PDFDocumentOptions())
        for offset in stride(from: 10, to: bytes.count, by: bytes.count / 40) {
            var damaged = bytes
            damaged[offset] ^= 0x55
            _ = try? PDFInspector.inspect(damaged)
            _ = try? PDFInspector.inspect(Array(bytes.prefix(offset)))
        }
    }

    @Test("reading text has a line for each block")
    func readingText() throws {
        let inspection = try archived(ReportSample.document(pages: 1))
        let lines = inspection.readingText.split(separator: "\n")
        #expect(lines.first == "1. Oppfølging")
        #expect(lines.contains("Kolonne 3"))
        #expect(lines.last == "Se også del 1 arbeidstilsynet.no")
    }

    @Test("tokens of content streams")
    func tokens() {
        var lexer = ContentLexer(Array("/A#20b (x\\(\\)\\\\\\101(y)) <4a4B5> [1 -.5] <</K 3>> % rest\nTJ".utf8))
        #expect(lexer.next()?.name == "A b")
        #expect(lexer.next()?.string == Array("x()\\A(y)".utf8))
        #expect(lexer.next()?.string == [0x4A, 0x4B, 0x50])
        guard case .array(let items)? = lexer.next(), case .dictionary(let entries)? = lexer.next(),
            case .operator("TJ")? = lexer.next()
        else {
            Issue.record("unexpected tokens")
            return
        }
        #expect(items.map(\.number) == [1, -0.5])
        #expect(entries["K"]?.number == 3)
        #expect(lexer.next()?.name == nil)
    }

    @Test("deeply nested tokens end")
    func depth() {
        var lexer = ContentLexer([UInt8](repeating: UInt8(ascii: "["), count: 100_000))
        var count = 0
        while lexer.next() != nil, count < 200_000 { count += 1 }
        #expect(count < 200_000)
    }
}
