public import Markup
import StatusReport

/// The result of a template's check.
public struct CheckedTemplate: Sendable {
    /// All problems, errors first, then as they were found.
    public let diagnostics: [Diagnostic]
    /// The files they name, for showing source lines.
    public let sources: SourceMap
    /// Sample documents that were typeset.
    public let documents: Int
    /// Their pages.
    public let pages: Int

    init(_ findings: TemplateFindings, loader: any ResourceLoader, themes: ThemeCatalog) {
        let found = findings.diagnostics
        // Colours that cannot be told apart often follow from a declaration that has no effect: the cause comes first.
        let ordered = found.filter { $0.code != "contrast-low" } + found.filter { $0.code == "contrast-low" }
        diagnostics = [Diagnostic.Severity.error, .warning, .note].flatMap { severity in
            ordered.filter { $0.severity == severity }
        }
        documents = findings.documents
        pages = findings.pages
        var sources = SourceMap()
        for theme in themes.themes { _ = sources.add(name: theme.source.name, bytes: theme.source.bytes) }
        for location in found.compactMap(\.location) {
            // A place may lie in a file that is generated; it then has no source line.
            guard let file = try? loader.load("/" + location.file, relativeTo: "") else { continue }
            _ = sources.add(name: location.file, bytes: file.bytes)
        }
        self.sources = sources
    }

    /// Whether the template cannot be used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    /// Whether something stands in it that hides content or has no effect.
    public var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

    /// How many there are of a severity.
    public func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The result as one JSON object.
    public var json: String {
        """
        {"errors":\(count(.error)),"warnings":\(count(.warning)),"documents":\(documents),"pages":\(pages),\
        "diagnostics":\(diagnostics.json)}
        """
    }

    /// The result for a person at a terminal: every problem with its source line, and a sum.
    public func text(isColoured: Bool = false) -> String {
        let shown = TerminalDiagnostics(sources: sources, isColoured: isColoured).text(of: diagnostics)
        return shown.isEmpty ? sum : shown + "\n" + sum
    }

    /// `2 errors, 0 warnings in 39 documents of 411 pages`.
    private var sum: String {
        func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let found = "\(counted(count(.error), "error")), \(counted(count(.warning), "warning"))"
        return documents == 0
            ? "\(found); no document could be made\n"
            : "\(found) in \(counted(documents, "document")) of \(counted(pages, "page"))\n"
    }
}
