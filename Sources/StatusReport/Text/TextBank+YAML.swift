public import HMSPlan
public import Markup
import Yams

extension TextBank {
    /// Reads a text bank.
    ///
    /// - Parameters:
    ///   - yaml: the text of the file.
    ///   - file: its name, for diagnostics.
    ///   - language: the language it is written in.
    /// - Throws: a `Diagnostic` for text that is not YAML, and for the first text that is missing or has a wrong form.
    public init(yaml: String, file: String, language: ReportLanguage) throws(Diagnostic) {
        var reader = TextBankReader(file: file)
        try reader.read(yaml)
        try self.init(reader, language: language)
    }

    private init(_ reader: TextBankReader, language: ReportLanguage) throws(Diagnostic) {
        var texts: [TextKey: TextForms] = [:]
        for key in TextKey.allCases {
            guard let forms = reader.texts[key.rawValue] else { throw reader.missing(key.rawValue) }
            texts[key] = forms
        }
        var lists: [TextListKey: [String]] = [:]
        for key in TextListKey.allCases {
            guard let words = reader.lists[key.rawValue] else { throw reader.missing(key.rawValue) }
            guard words.count == key.count else { throw reader.wrongCount(key, words.count) }
            lists[key] = words
        }
        self.init(
            language: language, labels: reader.group("label."), measures: reader.group("measure."), texts: texts,
            lists: lists)
    }
}

/// Gathers the texts of a file by their paths.
private struct TextBankReader {
    let file: String
    var texts: [String: TextForms] = [:]
    var plain: [String: String] = [:]
    var lists: [String: [String]] = [:]

    init(file: String) { self.file = file }

    mutating func read(_ yaml: String) throws(Diagnostic) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw Diagnostic("text-bank-syntax", .error, "\(file) is not YAML: \(error)")
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

    func group(_ prefix: String) -> [String: String] {
        var result: [String: String] = [:]
        for (path, text) in plain where path.hasPrefix(prefix) { result[String(path.dropFirst(prefix.count))] = text }
        return result
    }

    func missing(_ path: String) -> Diagnostic {
        Diagnostic(
            "text-missing", .error, "\(file) has no text '\(path)'", hints: ["add it; every language needs every text"])
    }

    func wrongCount(_ key: TextListKey, _ count: Int) -> Diagnostic {
        Diagnostic("text-list-length", .error, "'\(key.rawValue)' in \(file) has \(count) words, not \(key.count)")
    }
}
