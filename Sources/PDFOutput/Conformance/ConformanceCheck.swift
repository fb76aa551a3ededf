public import Markup

/// Holds a file against the rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that a machine can decide.
///
/// It reads the finished file and knows nothing of the writer: what one does wrong the other sees. Rules on things that
/// our files never hold (forms, media, optional content, simple fonts) are checked by their absence.
public struct ConformanceCheck: Sendable {
    /// Rules that are broken, in the order of the standards' parts.
    public let findings: [ConformanceFinding]
    /// How often each rule was held against something.
    public let counts: [ConformanceRule: Int]

    /// Checks a file.
    ///
    /// - Throws: a diagnostic if the bytes are no PDF file.
    public init(_ bytes: [UInt8]) throws(Diagnostic) {
        let file = try InspectedFile(reading: bytes)
        var log = ConformanceLog()
        FileSyntaxRules(bytes: bytes).check(&log)
        TrailerRules(file: file).check(&log)
        ObjectRules(file: file).check(&log)
        CatalogRules(file: file).check(&log)
        MetadataRules(file: file).check(&log)
        AttachmentRules(file: file).check(&log)
        let pages = (0..<file.pageCount).map(file.page)
        var content = ContentRules(pages: pages)
        content.check(&log)
        FontRules(usages: content.fontUsages).check(&log)
        var structure = StructureRules(file: file, pages: pages, marks: content.marks)
        structure.check(&log)
        PageRules(pages: pages, structure: structure).check(&log)
        findings = log.findings
        counts = log.counts
    }
}
