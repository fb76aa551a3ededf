/// The diagnostics of a run, in order, each once.
public struct Diagnostics: Sendable {
    /// What was reported.
    public private(set) var all: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    /// No diagnostics.
    public init() {}

    /// Adds a diagnostic unless it was reported before.
    public mutating func report(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { all.append(diagnostic) }
    }

    /// Adds several.
    public mutating func report(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics { report(diagnostic) }
    }

    /// Whether there is an error among them.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }
}
