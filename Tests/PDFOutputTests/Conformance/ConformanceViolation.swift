import Testing

@testable import PDFOutput

/// A change to a file that breaks a rule.
struct ConformanceViolation: Sendable, CustomTestStringConvertible {
    /// The rule that has to see it.
    let rule: ConformanceRule
    /// Words of the file, and what is written in their place.
    let words: String
    let others: String
    /// Whether the file is changed as it is written, not in readable form.
    let isRaw: Bool

    var testDescription: String { "\(rule): \(words) → \(others)" }

    init(_ rule: ConformanceRule, _ words: String, _ others: String, isRaw: Bool = false) {
        self.rule = rule
        self.words = words
        self.others = others
        self.isRaw = isRaw
    }

    /// At least one for each rule.
    static let all = syntax + graphics + fonts + interaction + metadata + structure + rest

    private static let syntax = [
        ConformanceViolation(.header, "%PDF-1.7", "%PDF-2.0", isRaw: true),
        ConformanceViolation(.header, "%PDF-1.7\n%", "%PDF-1.7\n%a", isRaw: true),
        ConformanceViolation(.trailer, "%%EOF\n", "%%EOF\nrest", isRaw: true),
        ConformanceViolation(.trailer, "/ID [", "/IX ["),
        ConformanceViolation(.encryption, "/PageLabels", "/Perms"),
        ConformanceViolation(.streams, "\nendstream", " endstream", isRaw: true),
        ConformanceViolation(.streams, "\nstream\n", "\nstream ", isRaw: true),
        ConformanceViolation(.filters, "/Filter /DCTDecode", "/Filter /LZWDecode"),
        ConformanceViolation(.names, "/S /P\n", "/S /P#ff\n"),
        ConformanceViolation(.objects, "endstream\nendobj", "endstream endobj", isRaw: true),
        ConformanceViolation(.objects, " 0 obj\n", " 0 obj ", isRaw: true),
        ConformanceViolation(.limits, "/MediaBox [\n    0\n    0\n", "/MediaBox [\n    0\n    -20000\n"),
    ]

    private static let graphics = [
        ConformanceViolation(.operators, " re f\n", " re F5\n"),
        ConformanceViolation(.operators, "0 rg\n", "0 rg Q Q Q\n"),
        ConformanceViolation(.operators, " gs\n", "9 gs\n"),
        ConformanceViolation(.outputIntent, "/S /GTS_PDFA1", "/S /GTS_PDFX"),
        ConformanceViolation(.outputIntent, "/N 3\n", "/N 4\n"),
        ConformanceViolation(.colors, "/ColorSpace /DeviceRGB", "/ColorSpace /DeviceCMYK"),
        ConformanceViolation(.colors, " rg\n", " 0 k\n"),
        ConformanceViolation(.graphicsStates, "/CA 1\n", "/TR /Identity\n"),
        ConformanceViolation(.images, "/BitsPerComponent 8", "/BitsPerComponent 3"),
        ConformanceViolation(.images, "/BitsPerComponent 8", "/Interpolate true /BitsPerComponent 8"),
        ConformanceViolation(.forms, "/Subtype /Form", "/Subtype /Form /Ref << >>"),
        ConformanceViolation(.transparency, "/CA 1\n", "/BM /Odd\n"),
    ]

    private static let fonts = [
        ConformanceViolation(.fonts, "/CIDToGIDMap /Identity", "/CIDToGIDMaq /Identity"),
        ConformanceViolation(.fontPrograms, "/FontFile2 ", "/FontFile9 "),
        ConformanceViolation(.glyphWidths, "/W [", "/V ["),
        ConformanceViolation(.encodings, "/Encoding /Identity-H", "/Encoding /Identity-V"),
        ConformanceViolation(.unicode, "/ToUnicode ", "/ToUnicodf "),
        ConformanceViolation(.unicode, " <0041>", " <FEFF>"),
        ConformanceViolation(.unicode, " <0041>", " <E001>"),
        ConformanceViolation(.notdef, "]TJ\n", "(\\000\\000)]TJ\n"),
    ]

    private static let interaction = [
        ConformanceViolation(.annotations, "/F 4\n", "/F 6\n"),
        ConformanceViolation(.annotations, "/Subtype /Link", "/Subtype /Text"),
        ConformanceViolation(.interactiveForms, "/PageLabels", "/AcroForm"),
        ConformanceViolation(.actions, "/S /URI", "/S /Launch"),
        ConformanceViolation(.actions, "/Type /Page\n", "/Type /Page /AA << >>\n"),
        ConformanceViolation(.tabOrder, "/Tabs /S", "/Tabs /R"),
        ConformanceViolation(.links, "/Contents (", "/Kontents ("),
        ConformanceViolation(.links, "/S /Link", "/S /Span"),
    ]

    private static let metadata = [
        ConformanceViolation(.metadata, "</x:xmpmeta>", "</x:xmpmetb>"),
        ConformanceViolation(.metadata, "<?xpacket begin", "<?xpacket bytes=\"9\" begin"),
        ConformanceViolation(.properties, "<dc:format>application/pdf</dc:format>", "<dc:forma>a</dc:forma>"),
        ConformanceViolation(.properties, "<pdfaProperty:category>internal", "<pdfaProperty:category>other"),
        ConformanceViolation(.information, "<xmp:CreatorTool>", "<xmp:CreatorTool>x"),
        ConformanceViolation(.information, "<xmp:ModifyDate>2026", "<xmp:ModifyDate>2025"),
        ConformanceViolation(.claims, "<pdfaid:conformance>A", "<pdfaid:conformance>B"),
        ConformanceViolation(.claims, "<pdfuaid:part>1", "<pdfuaid:part>2"),
        ConformanceViolation(.title, "/DisplayDocTitle true", "/DisplayDocTitle false"),
    ]

    private static let structure = [
        ConformanceViolation(.marked, "/Marked true", "/Marked false"),
        ConformanceViolation(.structure, "/ParentTree ", "/ParentTref "),
        ConformanceViolation(.roles, "/S /Caption", "/S /Bildetekst"),
        ConformanceViolation(.languages, "/Lang (nb)", "/Lang (norsk språk)"),
        ConformanceViolation(.languages, "/Lang (se)", "/Lang (!)"),
        ConformanceViolation(.content, "<</MCID 0>>", "<</MCID 99>>"),
        ConformanceViolation(.content, "/Artifact<</Type/Layout>>BDC", "/Layout<<>>BDC"),
        ConformanceViolation(.content, "BT ", "/Artifact BMC EMC BT "),
        ConformanceViolation(.tables, "/S /TR", "/S /P"),
        ConformanceViolation(.tables, "/S /TD", "/S /P"),
        ConformanceViolation(.tables, "/Scope /Row", "/ColSpan 2"),
        ConformanceViolation(.tables, "/Scope /Row", "/RowSpan 9"),
        ConformanceViolation(.lists, "/S /LBody", "/S /P"),
        ConformanceViolation(.contents, "/S /TOCI", "/S /P"),
        ConformanceViolation(.figures, "/Alt (", "/Alx ("),
        ConformanceViolation(.figures, "/O /Layout", "/O /Lay"),
        ConformanceViolation(.headings, "/S /H2", "/S /H4"),
        ConformanceViolation(.headings, "/S /H2", "/S /H"),
        ConformanceViolation(.headerCells, "/Scope /Column", "/Skope /Column"),
        ConformanceViolation(.notes, "/ID (note", "/IX (note"),
    ]

    private static let rest = [
        ConformanceViolation(.attachments, "/AFRelationship", "/BFRelationship"),
        ConformanceViolation(.attachments, "/Subtype /application#2fjson", "/Subtype /json"),
        ConformanceViolation(.optionalContent, "/PageLabels", "/OCProperties"),
        ConformanceViolation(.presentations, "/PageLabels", "/Requirements"),
    ]
}
