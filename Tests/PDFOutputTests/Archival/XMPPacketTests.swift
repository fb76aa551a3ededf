import Testing
import Typesetter

@testable import PDFOutput

@Suite("Metadata packets")
struct XMPPacketTests {
    private static func packet(_ change: (inout DocumentMetadata) -> Void) throws -> XMLElement {
        var metadata = DocumentMetadata()
        metadata.title = "Statusrapport"
        metadata.language = "nb"
        change(&metadata)
        let fields = InformationFields(metadata, PDFDocumentOptions(date: PDFDate("2026-03-09T10:20:30+01:00")))
        var reader = XMLReader(XMPPacket(fields).bytes)
        let root = reader.read()
        return try #require(root)
    }

    private static func text(_ name: String, in root: XMLElement) -> String? {
        let property = root.descendants.first { $0.name == name }
        return property?.descendants.first { $0.children.isEmpty }?.text
    }

    @Test("whatever stands in the fields, the packet is well-formed and says it")
    func escapes() throws {
        let root = try Self.packet { $0.title = "A & B <c> \"d\" 'e' \u{1F600}" }
        #expect(Self.text("dc:title", in: root) == "A & B <c> \"d\" 'e' \u{1F600}")
    }

    @Test("controls become spaces, and spaces at the ends are left out")
    func controls() throws {
        let root = try Self.packet {
            $0.author = "\u{1}Ola\u{0}\n Nordmann\u{FFFE}"
            $0.keywords = " \t "
        }
        #expect(Self.text("dc:creator", in: root) == "Ola Nordmann")
        #expect(Self.text("pdf:Keywords", in: root) == nil)
    }

    @Test("dates are the review's")
    func dates() throws {
        let root = try Self.packet { _ in }
        #expect(Self.text("xmp:CreateDate", in: root) == "2026-03-09T10:20:30+01:00")
        #expect(Self.text("xmp:ModifyDate", in: root) == "2026-03-09T10:20:30+01:00")
    }
}
