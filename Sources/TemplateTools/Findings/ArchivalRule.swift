import Markup
import PDFOutput
import Typesetter

/// Finds what the archival PDF of a document could not be written for.
struct ArchivalRule {
    let document: TypesetDocument

    /// What other rules find at its place in the template.
    private static let told: [Diagnostic.Code: Diagnostic.Code] = [
        "pdf-heading-level": "heading-order", "pdf-no-alternative": "alternative-missing",
        "pdf-duplicate-identifier": "identifier-repeated",
    ]

    /// - Parameter writer: keeps fonts from one document to the next.
    func diagnostics(_ writer: PDFWriter, besides others: [Diagnostic]) -> [Diagnostic] {
        do throws(PDFError) {
            _ = try writer.write(document, options: PDFDocumentOptions(.archival))
            return []
        } catch {
            let found = Set(others.map(\.code))
            return error.diagnostics.filter { diagnostic in Self.told[diagnostic.code].map(found.contains) != true }
        }
    }
}
