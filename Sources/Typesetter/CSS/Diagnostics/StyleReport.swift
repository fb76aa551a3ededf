public import Markup

/// Something wrong with a style sheet, at a span; becomes a `Diagnostic` where the source files are known.
public struct StyleReport: Hashable, Sendable {
    /// The kind of problem.
    public var code: Diagnostic.Code
    /// How bad it is: what a style sheet gets wrong is left out, so mostly a warning.
    public var severity: Diagnostic.Severity
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var hints: [String]
    /// Where.
    public var span: SourceSpan

    init(
        _ code: Diagnostic.Code, _ message: String, hints: [String] = [], severity: Diagnostic.Severity = .warning,
        at span: SourceSpan
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.hints = hints
        self.span = span
    }

    /// The diagnostic with file, line and column.
    public func diagnostic(in sources: SourceMap) -> Diagnostic {
        Diagnostic(code, severity, message, hints: hints, at: sources.location(of: span))
    }
}

extension StyleReport {
    static func unknownProperty(_ name: String, at span: SourceSpan) -> StyleReport {
        let near = NearestName.find(name, in: PropertyTable.suggestedNames)
        return StyleReport(
            "css-unknown-property", "there is no property '\(name)'",
            hints: near.map { ["did you mean '\($0)'?"] } ?? [], at: span)
    }

    static func unsupportedProperty(_ name: String, hint: String, at span: SourceSpan) -> StyleReport {
        StyleReport("css-unsupported-property", "'\(name)' is not supported", hints: [hint], at: span)
    }

    static func onlyInPages(_ name: String, at span: SourceSpan) -> StyleReport {
        StyleReport(
            "css-misplaced-property", "'\(name)' has a meaning in @page only", hints: ["move it into an @page rule"],
            at: span)
    }

    static func invalidValue(
        name: String, entry: PropertyTable.Entry, value: String, hint: String?, at span: SourceSpan
    ) -> StyleReport {
        var hints = hint.map { [$0] } ?? []
        switch entry {
        case .longhand(let definition): hints.append("\(name) takes \(definition.syntax)")
        case .shorthand(let definition): hints.append("\(name) takes \(PropertyTable.spelledOut(definition.syntax))")
        default: break
        }
        return StyleReport("css-invalid-value", "'\(value)' is not a value of '\(name)'", hints: hints, at: span)
    }

    static func syntax(_ message: String, hints: [String] = [], at span: SourceSpan) -> StyleReport {
        StyleReport("css-syntax", message, hints: hints, at: span)
    }
}
