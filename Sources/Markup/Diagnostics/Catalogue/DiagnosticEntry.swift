/// What a diagnostic's code stands for: the documentation's page about it.
public struct DiagnosticEntry: Sendable {
    /// Something small that gives the diagnostic, and nothing else.
    public enum Example: Sendable, Hashable {
        /// The body of a template.
        case template(String)
        /// The body of a template, and the partials it needs.
        case partials(String, [String: String])
        /// A style sheet.
        case style(String)
        /// The body of a report and its style sheet: what only a whole report shows.
        case report(String, css: String)
    }

    /// The code.
    public let code: Diagnostic.Code
    /// How bad it is.
    public let severity: Diagnostic.Severity
    /// What it means, in whole sentences.
    public let meaning: String
    /// How to mend it, in whole sentences.
    public let mending: String
    /// What provokes it; `nil` where no few lines do.
    public let example: Example?

    init(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity = .error, _ meaning: String, mend mending: String,
        example: Example? = nil
    ) {
        self.code = code
        self.severity = severity
        self.meaning = meaning
        self.mending = mending
        self.example = example
    }
}
