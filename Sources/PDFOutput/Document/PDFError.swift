public import Markup

/// Why there is no PDF file: everything that is wrong, with what to change.
public struct PDFError: Error, Sendable, Hashable {
    /// Errors in document order; never empty.
    public var diagnostics: [Diagnostic]

    /// An error.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension PDFError: CustomStringConvertible {
    /// One diagnostic a paragraph.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
