import HMSPlan
import Markup
import Yams

/// The text files of a template, compared: every language says what the first one says.
struct TextFiles {
    private let loader: any ResourceLoader
    private let languages: [ReportLanguage]

    init(_ loader: any ResourceLoader, languages: [ReportLanguage]) {
        self.loader = loader
        self.languages = languages
    }

    /// A text of a file.
    private struct Entry {
        let text: String
        let location: SourceLocation
    }

    func diagnostics() -> [Diagnostic] {
        guard let first = languages.first, let original = entries(first) else { return [] }
        return languages.dropFirst().flatMap { language in
            guard let entries = entries(language) else { return [Diagnostic]() }
            return missing(language, entries, original) + compared(language, entries, original, first)
        }
    }

    private func missing(
        _ language: ReportLanguage, _ entries: [String: Entry], _ original: [String: Entry]
    ) -> [Diagnostic] {
        original.keys.sorted().filter { entries[$0] == nil }.map { path in
            Diagnostic(
                "text-missing", .error, "text/\(language.rawValue).yml has no text '\(path)'",
                hints: ["it is '\(original[path]?.text ?? "")' in text/\(languages[0].rawValue).yml"],
                at: neighbour(of: path, entries, original))
        }
    }

    /// The text before which, or behind which, a missing one would stand.
    private func neighbour(
        of path: String, _ entries: [String: Entry], _ original: [String: Entry]
    ) -> SourceLocation? {
        func line(_ path: String) -> Int { original[path]?.location.start.line ?? 0 }
        let group = path.split(separator: ".").dropLast().joined(separator: ".")
        let wanted = line(path)
        return entries.filter { $0.key.hasPrefix(group) }
            .min { (abs(line($0.key) - wanted), $0.key) < (abs(line($1.key) - wanted), $1.key) }?.value.location
    }

    /// What compiling tells about a language, without what follows from texts that were told to be missing.
    func withoutRepetition(_ found: [Diagnostic], in language: ReportLanguage) -> [Diagnostic] {
        guard let first = languages.first, let original = entries(first), let own = entries(language) else {
            return found
        }
        let labels = original.keys.filter { $0.hasPrefix("label.") && own[$0] == nil }.map { $0.dropFirst(6) }
        let missing = Set(labels.map { "the text file has no '\($0)'" })
        let file = "text/\(language.rawValue).yml has no text '"
        return found.filter { diagnostic in
            !missing.contains(diagnostic.message)
                && !(language != first && diagnostic.code == "text-missing" && diagnostic.message.hasPrefix(file))
        }
    }

    private func compared(
        _ language: ReportLanguage, _ entries: [String: Entry], _ original: [String: Entry], _ first: ReportLanguage
    ) -> [Diagnostic] {
        entries.keys.sorted().flatMap { path -> [Diagnostic] in
            guard let entry = entries[path] else { return [] }
            guard let source = original[path] else {
                return [
                    Diagnostic(
                        "text-unknown", .warning, "no other language has the text '\(path)'",
                        hints: ["is it spelt as in text/\(first.rawValue).yml?"], at: entry.location)
                ]
            }
            return [untranslated(path, entry, source, language, first), otherNames(path, entry, source)].compactMap {
                $0
            }
        }
    }

    /// Bokmål and Nynorsk share many sentences; English shares none with them.
    private func untranslated(
        _ path: String, _ entry: Entry, _ source: Entry, _ language: ReportLanguage, _ first: ReportLanguage
    ) -> Diagnostic? {
        guard (language == .en) != (first == .en), entry.text == source.text else { return nil }
        guard entry.text.split(separator: " ").count(where: { $0.first?.isLetter == true }) > 2 else { return nil }
        return Diagnostic(
            "text-untranslated", .error, "'\(path)' is the same as in text/\(first.rawValue).yml",
            hints: ["translate it"], at: entry.location)
    }

    private func otherNames(_ path: String, _ entry: Entry, _ source: Entry) -> Diagnostic? {
        // A date may be put together from other parts in every language.
        guard !path.hasPrefix("date."), !path.hasSuffix(".one"), !path.hasSuffix(".zero") else { return nil }
        let (own, wanted) = (Self.names(entry.text), Self.names(source.text))
        guard own != wanted else { return nil }
        let lacking = wanted.subtracting(own).sorted(), strange = own.subtracting(wanted).sorted()
        return Diagnostic(
            "text-names", .error, "'\(path)' does not name the same values as in the first language",
            hints: lacking.map { "it lacks {\($0)}" } + strange.map { "nothing is filled in for {\($0)}" },
            at: entry.location)
    }

    private static func names(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                $0.split(separator: "}").first.map(String.init)
            })
    }

    private func entries(_ language: ReportLanguage) -> [String: Entry]? {
        let name = "text/\(language.rawValue).yml"
        // A file that is missing or no YAML is told when the template is compiled.
        guard let file = try? loader.load("/" + name, relativeTo: ""),
            let root = try? Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self))
        else { return nil }
        var entries: [String: Entry] = [:]
        Self.gather(root, at: "", file: name, into: &entries)
        return entries
    }

    private static func gather(_ node: Node, at path: String, file: String, into entries: inout [String: Entry]) {
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                gather(
                    value, at: path.isEmpty ? key.string ?? "" : "\(path).\(key.string ?? "")", file: file,
                    into: &entries)
            }
        case .scalar(let scalar):
            let line = scalar.mark?.line ?? 1, column = scalar.mark?.column ?? 1
            let start = SourceLocation.Position(line: line, column: column)
            let end = SourceLocation.Position(line: line, column: column + scalar.string.unicodeScalars.count)
            entries[path] = Entry(text: scalar.string, location: SourceLocation(file: file, start: start, end: end))
        case .sequence, .alias: break
        }
    }
}
