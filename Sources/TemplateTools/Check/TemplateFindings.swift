import Markup

/// What a check finds, each problem once, with the first sample that shows it.
struct TemplateFindings {
    private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Key> = []
    /// Documents that were typeset.
    var documents = 0
    /// Their pages.
    var pages = 0

    /// What makes two findings one: the values in hints differ from sample to sample.
    private struct Key: Hashable {
        let code: Diagnostic.Code
        let message: String
        let location: SourceLocation?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            // A pair of colours is one problem wherever it is seen; what a theme fills into a declaration, or a sample
            // into a text, makes no other of it.
            let isPlaced =
                diagnostic.location != nil
                && (diagnostic.code.text.hasPrefix("css-") || diagnostic.code == "box-too-wide")
            // A custom property without a value is one mistake, however many declarations ask for it.
            let isVariable = diagnostic.code == "css-unknown-variable"
            message =
                isVariable
                ? PlacedDiagnostics.quoted(diagnostic.message).first ?? "" : isPlaced ? "" : diagnostic.message
            location = diagnostic.code == "contrast-low" || isVariable ? nil : diagnostic.location
        }
    }

    /// Adds what was not found before.
    ///
    /// - Parameter trace: the sample, as a hint.
    mutating func report(_ found: [Diagnostic], trace: String? = nil) {
        for var diagnostic in found where seen.insert(Key(diagnostic)).inserted {
            if let trace { diagnostic.hints.append(trace) }
            diagnostics.append(diagnostic)
        }
    }
}
