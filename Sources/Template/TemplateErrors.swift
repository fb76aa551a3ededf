public import Markup

/// Everything that is wrong with a template.
public struct TemplateErrors: Error, Sendable, CustomStringConvertible {
    /// In the order in which it was found.
    public let diagnostics: [Diagnostic]

    /// What was found.
    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
