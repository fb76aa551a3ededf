import Markup
import Testing
import Typesetter

@testable import PDFOutput

/// Writes an archival file and looks into it; a file that libqpdf does not accept, that holds unmarked text or breaks a
/// rule of the standards fails.
func archived(
    _ document: TypesetDocument, _ options: PDFDocumentOptions = PDFDocumentOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> PDFInspection {
    let file = try PDFWriter().write(document, options: options)
    #expect(try ConformanceCheck(file).findings == [], sourceLocation: sourceLocation)
    let inspection = try PDFInspector.inspect(file)
    #expect(inspection.syntaxProblem == nil, sourceLocation: sourceLocation)
    #expect(inspection.unmarkedText == "", sourceLocation: sourceLocation)
    #expect(inspection.standards == ["PDF/A-3a", "PDF/UA-1"], sourceLocation: sourceLocation)
    return inspection
}

/// The tag tree of what a test builds on one page.
func tagTree(
    sourceLocation: Testing.SourceLocation = #_sourceLocation, _ build: (inout DocumentBuilder) -> Void
) throws -> String {
    var builder = DocumentBuilder()
    builder.page()
    build(&builder)
    return try archived(builder.document, sourceLocation: sourceLocation).tagTree
}

/// The diagnostics with which a document is refused, as `code: message`.
func refusals(
    _ options: PDFDocumentOptions = PDFDocumentOptions(), _ build: (inout DocumentBuilder) -> Void
) -> [String] {
    var builder = DocumentBuilder()
    builder.page()
    build(&builder)
    do {
        _ = try PDFWriter().write(builder.document, options: options)
        return []
    } catch {
        return error.diagnostics.map { "\($0.code): \($0.message)" }
    }
}

/// The raw objects of a file as qpdf would write them is not needed for most tests: these words must stand in it.
func contains(_ bytes: [UInt8], _ words: String) -> Bool {
    let words = Array(words.utf8)
    guard bytes.count >= words.count else { return false }
    return (0...bytes.count - words.count).contains { bytes[$0..<$0 + words.count].elementsEqual(words) }
}
