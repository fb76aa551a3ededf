/// Shows diagnostics to a person at a terminal: place, message, the source line with a marker below, hints.
///
/// ```
/// error: this place has no 'titel' [template-unknown-name]
///   --> report.html:2:4
///    |
///  2 | <p>{{titel}}</p>
///    |    ^^^^^^^^^
///    = did you mean 'title'?
/// ```
public struct TerminalDiagnostics: Sendable {
    private let sources: SourceMap
    private let isColoured: Bool

    /// Shows lines of the given sources, with colours where the terminal has them.
    public init(sources: SourceMap = SourceMap(), isColoured: Bool = false) {
        self.sources = sources
        self.isColoured = isColoured
    }

    /// Several diagnostics, a line between them.
    public func text(of diagnostics: some Sequence<Diagnostic>) -> String {
        diagnostics.map(text(of:)).joined(separator: "\n")
    }

    /// One diagnostic; ends with a line break.
    public func text(of diagnostic: Diagnostic) -> String {
        let severity = painted(diagnostic.severity.rawValue, Self.colour(of: diagnostic.severity))
        var lines = ["\(severity): \(Self.visible(diagnostic.message)) [\(diagnostic.code)]"]
        let number = diagnostic.location.map { String($0.start.line) } ?? ""
        let margin = String(repeating: " ", count: number.count + 2)
        if let location = diagnostic.location {
            lines.append("\(margin.dropLast())--> \(Self.visible(location.description))")
            lines += excerpt(location, number: number, margin: margin)
        }
        lines += diagnostic.hints.map { "\(margin)= \(Self.visible($0))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func excerpt(_ location: SourceLocation, number: String, margin: String) -> [String] {
        guard let line = sources.line(location.start.line, of: location.file) else { return [] }
        let scalars = Array(line.unicodeScalars)
        let start = min(location.start.column - 1, scalars.count)
        let end = location.end.line == location.start.line ? min(location.end.column - 1, scalars.count) : scalars.count
        // Long lines are cut around the place.
        let from = max(0, min(start - 40, scalars.count - 100))
        let shown = scalars[from..<min(scalars.count, max(from + 100, min(end, from + 140)))]
        let marked = max(1, min(end, shown.endIndex) - start)
        let marker = String(repeating: " ", count: start - from) + String(repeating: "^", count: marked)
        return [
            "\(margin)|", " \(number) | \(Self.visible(String(String.UnicodeScalarView(shown))))",
            "\(margin)| \(painted(marker, "31"))",
        ]
    }

    /// Text without control characters, which could steer the terminal; each stays one column wide.
    private static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            result.append(scalar == "\t" ? " " : isControl || isDirection ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    private func painted(_ text: String, _ colour: String) -> String {
        isColoured ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : text
    }

    private static func colour(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .note: "36"
        case .warning: "33"
        case .error: "31"
        }
    }
}
