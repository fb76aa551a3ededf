/// What a PDF file holds beside its pages.
public struct PDFDocumentOptions: Sendable, Hashable {
    /// Kinds of files.
    public enum Variant: String, Sendable, Hashable, CaseIterable {
        /// Pages, links, bookmarks; no structure, no claims.
        case plain
        /// PDF/A-3a and PDF/UA-1 (ISO 19005-3, ISO 14289-1).
        case archival
    }

    /// Kind of file.
    public var variant: Variant
    /// Title instead of the document's own.
    public var title: String?
    /// Program that made the document's content.
    public var creator = "hmsreview"
    /// When the document was made and changed: the review's time, never the clock's. Without it a file has no dates.
    public var date: PDFDate?
    /// Files that go along.
    public var attachments: [PDFAttachment] = []
    /// What images may take.
    public var imageLimits = ImageLimits()

    /// Options of the given kind.
    public init(_ variant: Variant = .archival, date: PDFDate? = nil) {
        self.variant = variant
        self.date = date
    }
}
