import Typesetter

@testable import PDFOutput

/// Files that together hold all that ours can hold.
enum ConformanceSamples {
    static func options() -> PDFDocumentOptions {
        var options = PDFDocumentOptions(.archival, date: PDFDate("2026-03-09T10:20:30+01:00"))
        options.attachments = [
            PDFAttachment(name: "review.json", description: "Tallene bak", bytes: Array("{\"poeng\":71}".utf8))
        ]
        return options
    }

    /// One of everything, with a link that leaves the document and a link to a page.
    static func mixture() throws -> [UInt8] { try PDFWriter().write(MixtureSample.document(), options: options()) }

    /// Three pages of a report.
    static func report() throws -> [UInt8] {
        try PDFWriter().write(ReportSample.document(pages: 3), options: options())
    }
}
