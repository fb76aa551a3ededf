public import HMSPlan
public import Markup

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
            guard words.count == key.count else { throw reader.wrongCount(key.rawValue, key.count, words.count) }
            lists[key] = words
        }
        self.init(
            language: language, labels: reader.group("label."), measures: reader.group("measure."), texts: texts,
            lists: lists)
    }
}
