import Markup
import Testing
import Typesetter

@testable import PDFOutput

@Suite("Page previews")
struct PNGPainterTests {
    @Test("a preview has the resolution that was asked for")
    func resolution() throws {
        let png = try PNGPainter().png(page: 0, of: ReportSample.document(pages: 1), resolution: 48)
        let header = try #require(PNGHeader(png))
        #expect(header.width == 397)
        #expect(header.height == 562)
    }

    @Test("preview and PDF file show the same page")
    func samePage() throws {
        let document = ReportSample.document(pages: 1)
        let preview = try PNGPainter().pixels(page: 0, of: document, edges: .smooth)
        let file = try PDFWriter().write(document, options: PDFDocumentOptions())
        guard let print = try PDFReader.pixels(of: file, smooth: true) else { return }
        #expect(print.width == preview.width && print.height == preview.height)
        let inkOfPreview = ink(preview)
        #expect(inkOfPreview > 20_000)
        #expect(abs(ink(print) - inkOfPreview) < inkOfPreview / 20)
    }

    @Test("a page that is not there is an error")
    func missingPage() {
        let error = #expect(throws: Diagnostic.self) {
            try PNGPainter().png(page: 3, of: ReportSample.document(pages: 1))
        }
        #expect(error?.code == "preview-no-page")
    }

    @Test("resolutions beyond the limit are an error")
    func tooLarge() {
        let error = #expect(throws: Diagnostic.self) {
            try PNGPainter().png(page: 0, of: ReportSample.document(pages: 1), resolution: 5_000)
        }
        #expect(error?.code == "preview-failed")
    }

    private func ink(_ pixels: PixelBuffer) -> Int {
        stride(from: 0, to: pixels.bytes.count, by: 4).reduce(0) { $0 + 255 - Int(pixels.bytes[$1 + 1]) } / 16
    }
}
