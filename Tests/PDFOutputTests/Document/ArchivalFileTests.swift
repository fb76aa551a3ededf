import Testing
import Typesetter

@testable import PDFOutput

@Suite("Archival files")
struct ArchivalFileTests {
    private static func options() -> PDFDocumentOptions {
        var options = PDFDocumentOptions(.archival, date: PDFDate("2026-03-09T10:20:30+01:00"))
        options.attachments = [
            PDFAttachment(name: "review.json", description: "Tallene bak", bytes: Array("{\"poeng\":71}".utf8))
        ]
        return options
    }

    @Test("a report of nine pages: claims, fonts, metadata, at most 120 kB")
    func report() throws {
        let bytes = try PDFWriter().write(ReportSample.document(), options: Self.options())
        #expect(bytes.count <= 120_000)
        let inspection = try PDFInspector.inspect(bytes)
        #expect(inspection.syntaxProblem == nil)
        #expect(inspection.unmarkedText == "")
        #expect(inspection.standards == ["PDF/A-3a", "PDF/UA-1"])
        #expect(inspection.fonts.count == 4)
        #expect(inspection.fonts.allSatisfy { $0.isEmbedded && $0.hasUnicodeMap })
        #expect(inspection.title == "Statusrapport HMS: Eksempelbyen borettslag")
        #expect(inspection.language == "nb")
        #expect(inspection.created == "D:20260309102030+01'00'")
    }

    @Test("one of everything makes a conforming file")
    func mixture() throws {
        let inspection = try archived(MixtureSample.document(), Self.options())
        #expect(inspection.readingText.hasPrefix("Alt på én gang\nBilder og tegninger\nBilder\n1.\nPunkt nummer 1"))
        #expect(
            inspection.readingText.hasSuffix(
                "På samisk heter det «čáhcedulvvis»\n1 Merknad uten eget navn\nDempet tekst i en gruppe"))
    }

    @Test("the attachment comes out as it went in, with type and relationship")
    func attachment() throws {
        let inspection = try archived(ReportSample.document(pages: 1), Self.options())
        let attachment = try #require(inspection.attachments.first)
        #expect(attachment.name == "review.json")
        #expect(attachment.mediaType == "application/json")
        #expect(attachment.relationship == "Data")
        #expect(String(decoding: attachment.bytes, as: UTF8.self) == "{\"poeng\":71}")
        let file = try #require(
            InspectedFile(try PDFWriter().write(ReportSample.document(pages: 1), options: Self.options())))
        #expect(file.catalog["/AF"]?.items.first?["/EF"]?["/F"]?["/Params"]?["/ModDate"]?.text != nil)
    }

    @Test("information dictionary and XMP say the same")
    func metadata() throws {
        var document = ReportSample.document(pages: 1)
        document.metadata.title = "Å & <b>\n to  linjer "
        let file = try #require(InspectedFile(try PDFWriter().write(document, options: Self.options())))
        let xml = String(decoding: file.catalog["/Metadata"]?.content ?? [], as: UTF8.self)
        #expect(file.trailer["/Info"]?["/Title"]?.text == "Å & <b> to linjer")
        #expect(xml.contains("<rdf:li xml:lang=\"x-default\">Å &amp; &lt;b&gt; to linjer</rdf:li>"))
        #expect(xml.contains("<xmp:CreateDate>2026-03-09T10:20:30+01:00</xmp:CreateDate>"))
        #expect(xml.contains("<xmp:ModifyDate>2026-03-09T10:20:30+01:00</xmp:ModifyDate>"))
    }

    @Test("catalog and pages carry what the standards ask for")
    func catalog() throws {
        let file = try #require(
            InspectedFile(try PDFWriter().write(ReportSample.document(pages: 2), options: Self.options())))
        let catalog = file.catalog
        #expect(catalog["/MarkInfo"]?["/Marked"]?.boolean == true)
        #expect(catalog["/ViewerPreferences"]?["/DisplayDocTitle"]?.boolean == true)
        #expect(catalog["/Metadata"]?["/Filter"] == nil)
        let intent = try #require(catalog["/OutputIntents"]?.items.first)
        #expect(intent["/S"]?.name == "GTS_PDFA1")
        #expect(intent["/DestOutputProfile"]?["/N"]?.integer == 3)
        #expect(file.trailer["/ID"]?.items.count == 2)
        for index in 0..<2 {
            #expect(file.page(index)["/Tabs"]?.name == "S")
            #expect(file.page(index)["/StructParents"]?.integer == index)
        }
    }

    @Test("annotations are printed, described and found in the parent tree")
    func annotations() throws {
        let file = try #require(
            InspectedFile(try PDFWriter().write(ReportSample.document(pages: 1), options: Self.options())))
        let annotations = file.page(0)["/Annots"]?.items ?? []
        #expect(annotations.count == 2)
        let numbers = file.catalog["/StructTreeRoot"]?["/ParentTree"]?["/Nums"]?.items ?? []
        for annotation in annotations {
            #expect(annotation["/F"]?.integer == 4)
            #expect(annotation["/Contents"]?.text?.isEmpty == false)
            let key = try #require(annotation["/StructParent"]?.integer)
            let place = stride(from: 0, to: numbers.count, by: 2).first { numbers[$0].integer == key }
            #expect(numbers[try #require(place) + 1]["/S"]?.name == "Link")
        }
    }

    @Test("the colour profile is as long as it says, and has the curve's tags")
    func colorProfile() {
        let profile = SRGBProfile.bytes
        let reader = BigEndianBytes(profile)
        #expect(reader.u32(0) == profile.count)
        #expect(reader.u32(128) == 10)
        #expect(Array(profile[36..<40]) == Array("acsp".utf8))
        #expect(profile.count < 600)
    }

    @Test("same document, same bytes: from one writer, another, and several threads")
    func determinism() async throws {
        let document = ReportSample.document(pages: 3)
        let writer = PDFWriter()
        let first = try writer.write(document, options: Self.options())
        #expect(try writer.write(document, options: Self.options()) == first)
        // What a writer has seen before must not show either.
        _ = try writer.write(ReportSample.document(pages: 1), options: PDFDocumentOptions(.plain))
        #expect(try writer.write(document, options: Self.options()) == first)
        let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { try PDFWriter().write(document, options: Self.options()) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others.allSatisfy { $0 == first })
    }

    @Test("another content, another identifier")
    func identifiers() throws {
        func identifier(_ document: TypesetDocument) throws -> [UInt8] {
            let bytes = try PDFWriter().write(document, options: Self.options())
            return ContentDigest.bytes(of: bytes)
        }
        #expect(try identifier(ReportSample.document(pages: 1)) != identifier(ReportSample.document(pages: 2)))
    }

    @Test(
        "dates are read from RFC 3339",
        arguments: [
            ("2026-03-09", "D:20260309000000+00'00'"), ("2026-03-09T10:20:30Z", "D:20260309102030+00'00'"),
            ("2026-03-09T10:20:30.5-03:30", "D:20260309102030-03'30'"),
        ])
    func dates(_ text: String, _ syntax: String) {
        #expect(PDFDate(text)?.syntax == syntax)
    }

    @Test("other dates are refused", arguments: ["", "2026", "2026-13-01", "2026-03-09T10:20", "2026-03-09T25:00:00Z"])
    func refusedDates(_ text: String) {
        #expect(PDFDate(text) == nil)
    }
}
