public import Markup

/// Why a report could not be made.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, the errors first.
    public let diagnostics: [Diagnostic]

    /// An error for what was found.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
    }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
