public import AnnualReview
public import HMSPlan

/// The sentences, words and formats of a report in one language, read from the template's `text/<language>.yml`.
public struct TextBank: Hashable, Sendable {
    /// The language.
    public let language: ReportLanguage
    /// The words that templates name themselves, as `label.<name>`.
    public let labels: [String: String]
    /// Suggested measures by their key in the rule set, such as `login.goOn`.
    public let measures: [String: String]
    let texts: [TextKey: TextForms]
    let lists: [TextListKey: [String]]

    init(
        language: ReportLanguage, labels: [String: String], measures: [String: String], texts: [TextKey: TextForms],
        lists: [TextListKey: [String]]
    ) {
        self.language = language
        self.labels = labels
        self.measures = measures
        self.texts = texts
        self.lists = lists
    }

    /// The language as documents name it: `nb-NO`.
    public var languageTag: String {
        switch language {
        case .nb: "nb-NO"
        case .nn: "nn-NO"
        case .en: "en-GB"
        }
    }

    /// A text with its names filled in.
    func callAsFunction(_ key: TextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        texts[key]?.other.filled(values.map { ($0.key, $0.value) }) ?? ""
    }

    /// A text in the form for a number, which also fills `{n}`.
    func callAsFunction(_ key: TextKey, count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        let number: (name: String, value: String) = ("n", NumberText.grouped(count))
        return texts[key]?.form(for: count).filled([number] + values.map { ($0.key, $0.value) }) ?? ""
    }

    /// A word of a list; empty beyond its end.
    func callAsFunction(_ key: TextListKey, _ index: Int) -> String {
        guard let list = lists[key], list.indices.contains(index) else { return "" }
        return list[index]
    }

    /// The sentence of a measure; its key where the text bank lacks it.
    func measure(_ measure: SuggestedMeasure) -> String {
        measures[measure.key] ?? measure.key
    }

    /// The rule set's measures that the text bank has no sentence for, sorted.
    public func missingMeasures(of ruleSet: RuleSet) -> [String] {
        ruleSet.measureKeys.filter { measures[$0] == nil }
    }
}
