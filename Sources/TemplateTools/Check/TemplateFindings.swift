import Markup

/// What a check finds, each problem once, with the first sample that shows it.
struct TemplateFindings {
    private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    /// Documents that were typeset.
    var documents = 0
    /// Their pages.
    var pages = 0

    /// Adds what was not found before.
    ///
    /// - Parameter trace: the sample, as a hint.
    mutating func report(_ found: [Diagnostic], trace: String? = nil) {
        for var diagnostic in found where seen.insert(diagnostic).inserted {
            if let trace { diagnostic.hints.append(trace) }
            diagnostics.append(diagnostic)
        }
    }
}
