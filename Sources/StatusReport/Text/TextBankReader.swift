package import Markup
import Yams

/// Gathers the texts of a file by their paths.
package struct TextBankReader {
    package let file: String
    package private(set) var texts: [String: TextForms] = [:]
    private var plain: [String: String] = [:]
    package private(set) var lists: [String: [String]] = [:]

    package init(file: String) { self.file = file }

    package mutating func read(_ yaml: String) throws(Diagnostic) {
        let root: Node?
        do {
            // All values are text: what a scalar would mean otherwise need not be found out by regular expressions.
            root = try Yams.compose(yaml: yaml, .basic)
        } catch {
            throw Diagnostic(yaml: error, "text-bank-syntax", file: file)
        }
        guard let mapping = root?.mapping else {
            throw Diagnostic("text-bank-syntax", .error, "\(file) has no names", hints: ["write `name: text` lines"])
        }
        for (key, value) in mapping { try add(value, at: key.string ?? "") }
    }

    private mutating func add(_ node: Node, at path: String) throws(Diagnostic) {
        if let mapping = node.mapping {
            if let forms = Self.forms(mapping) {
                texts[path] = forms
            } else {
                for (key, value) in mapping { try add(value, at: "\(path).\(key.string ?? "")") }
            }
        } else if let sequence = node.sequence {
            lists[path] = sequence.map { $0.string ?? "" }
        } else {
            plain[path] = node.string ?? ""
            texts[path] = TextForms(other: TextPattern(node.string ?? ""))
        }
    }

    /// The forms of a mapping that has nothing but `zero`, `one` and `other`.
    private static func forms(_ mapping: Node.Mapping) -> TextForms? {
        guard let other = mapping["other"]?.string,
            mapping.keys.allSatisfy({ ["zero", "one", "other"].contains($0.string ?? "") })
        else { return nil }
        return TextForms(
            zero: mapping["zero"]?.string.map { TextPattern($0) }, one: mapping["one"]?.string.map { TextPattern($0) },
            other: TextPattern(other))
    }

    package func group(_ prefix: String) -> [String: String] {
        var result: [String: String] = [:]
        for (path, text) in plain where path.hasPrefix(prefix) { result[String(path.dropFirst(prefix.count))] = text }
        return result
    }

    package func missing(_ path: String) -> Diagnostic {
        Diagnostic(
            "text-missing", .error, "\(file) has no text '\(path)'", hints: ["add it; every language needs every text"])
    }

    package func wrongCount(_ path: String, _ expected: Int, _ found: Int) -> Diagnostic {
        Diagnostic("text-list-length", .error, "'\(path)' in \(file) has \(found) words, not \(expected)")
    }
}
