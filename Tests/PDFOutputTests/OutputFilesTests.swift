import Foundation
import Testing
import Typesetter

@testable import PDFOutput

/// Writes files for a look from outside when a folder is named in the environment.
@Suite("Files for validators")
struct OutputFilesTests {
    static let folder = ProcessInfo.processInfo.environment["HMSREVIEW_PDF_FOLDER"]

    @Test("a report is written", .enabled(if: folder != nil))
    func report() throws {
        let document = ReportSample.document()
        let date = PDFDate("2026-03-09T10:20:30+01:00")
        for variant in PDFDocumentOptions.Variant.allCases {
            var options = PDFDocumentOptions(variant, date: date)
            options.attachments = [
                PDFAttachment(name: "review.json", description: "Tallene", bytes: Array("{\"score\":71}".utf8))
            ]
            let bytes = try PDFWriter().write(document, options: options)
            try Data(bytes).write(to: URL(fileURLWithPath: try #require(Self.folder) + "/report-\(variant).pdf"))
        }
        let mixture = try PDFWriter().write(
            MixtureSample.document(), options: PDFDocumentOptions(.archival, date: date))
        try Data(mixture).write(to: URL(fileURLWithPath: try #require(Self.folder) + "/mixture.pdf"))
        let png = try PNGPainter().png(page: 0, of: document)
        try Data(png).write(to: URL(fileURLWithPath: try #require(Self.folder) + "/report.png"))
    }
}
