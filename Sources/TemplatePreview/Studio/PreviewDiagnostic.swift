import Markup
import TemplateTools

/// A diagnostic with its source line, as it is sent to the browser.
struct PreviewDiagnostic: Encodable, Hashable, Sendable {
    let code: String
    let severity: String
    let message: String
    let hints: [String]
    let file: String?
    let line: Int?
    let column: Int?
    /// The source line: what stands before the place, on it, and behind it.
    let excerpt: [String]?

    /// - Parameter bytes: those of a file; `nil` for one that is gone, which then has no source line.
    init(_ diagnostic: Diagnostic, bytes: (String) -> [UInt8]?) {
        code = diagnostic.code.text
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        hints = diagnostic.hints
        file = diagnostic.location?.file
        line = diagnostic.location?.start.line
        column = diagnostic.location?.start.column
        let found = diagnostic.location.flatMap { place in bytes(place.file).flatMap { SourceExcerpt(place, in: $0) } }
        excerpt = found.map { [$0.before, $0.marked, $0.after] }
    }
}
