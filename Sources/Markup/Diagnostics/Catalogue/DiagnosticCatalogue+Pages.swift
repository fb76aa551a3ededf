extension DiagnosticCatalogue {
    /// A page of the documentation.
    public struct Page: Sendable, Hashable {
        /// The file's name.
        public let name: String
        /// Markdown.
        public let text: String
    }

    /// The index, and a page for each code.
    public static var documentation: [Page] {
        [Page(name: "Diagnostics.md", text: index)]
            + groups.flatMap(\.entries).map { Page(name: "\($0.code).md", text: $0.page) }
    }

    private static var index: String {
        let sections = groups.map { group in
            let rows = group.entries.map { "| <doc:\($0.code)> | \($0.severity.rawValue) | \($0.meaning) |" }
            return "## \(group.title)\n\n| code | severity | what it means |\n|---|---|---|\n"
                + rows.joined(separator: "\n") + "\n"
        }
        return """
            # Diagnostics

            Every problem that the program can tell of, by code, with a page for each.

            ## Overview

            A diagnostic has a code, a severity, a place (file, line and column), a message and hints. An *error* stops the
            result; a *warning* says that the result may not be what was meant. `hmsreview reference CODE` prints the page
            of a code.

            \(sections.joined(separator: "\n"))
            """
    }
}

extension DiagnosticEntry {
    /// The documentation's page about the code, as Markdown.
    public var page: String {
        """
        # \(code)

        \(severity == .note ? "A note" : severity == .error ? "An error" : "A warning"). \(meaning)
        \(exampleSection)
        ## How to mend it

        \(mending)

        """
    }

    private static func block(_ language: String, _ text: String) -> String { "```\(language)\n\(text)\n```\n" }

    private var exampleSection: String {
        switch example {
        case .template(let text): "\n## Example\n\n" + Self.block("html", text)
        case .partials(let text, let files):
            "\n## Example\n\n" + Self.block("html", text)
                + files.sorted { $0.key < $1.key }.map { "\nwith `\($0.key)`:\n\n" + Self.block("html", $0.value) }
                .joined()
        case .style(let text): "\n## Example\n\n" + Self.block("css", text)
        case .report(let body, let css):
            "\n## Example\n\n" + (css.isEmpty ? "" : Self.block("css", css) + "\n") + Self.block("html", body)
        case nil: ""
        }
    }
}
