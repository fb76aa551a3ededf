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

    /// - Parameter loader: the bundle that the place lies in.
    init(_ diagnostic: Diagnostic, loader: any ResourceLoader) {
        code = diagnostic.code.text
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        hints = diagnostic.hints
        file = diagnostic.location?.file
        line = diagnostic.location?.start.line
        column = diagnostic.location?.start.column
        guard let location = diagnostic.location,
            // A place may lie in a file that is gone; it then has no source line.
            let bytes = try? loader.load("/" + location.file, relativeTo: "").bytes,
            let found = SourceExcerpt(location, in: bytes)
        else {
            excerpt = nil
            return
        }
        excerpt = [found.before, found.marked, found.after]
    }
}
