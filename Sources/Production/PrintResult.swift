public import Markup

/// What typesetting a file gave.
public struct PrintResult: Sendable {
    /// The PDF; `nil` where text was asked for, or errors stand in the way.
    public let pdf: [UInt8]?
    /// Dump or reasons for page breaks, where asked for.
    public let text: String?
    /// Warnings and errors.
    public let diagnostics: [Diagnostic]
}
