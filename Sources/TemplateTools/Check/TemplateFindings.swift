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
    }

    /// Adds what was not found before.
    ///
    /// - Parameter trace: the sample, as a hint.
    mutating func report(_ found: [Diagnostic], trace: String? = nil) {
        for var diagnostic in found {
            // A pair of colours is one problem wherever it is seen.
            let place = diagnostic.code == "contrast-low" ? nil : diagnostic.location
            let key = Key(code: diagnostic.code, message: diagnostic.message, location: place)
            guard seen.insert(key).inserted else { continue }
            if let trace { diagnostic.hints.append(trace) }
            diagnostics.append(diagnostic)
        }
    }
}
