import AnnualReview
import HMSPlan
public import Markup
import StatusReport

/// The sentences and words of the overview in one language: the template's `text/<language>.yml`.
public struct PortfolioTexts: Sendable {
    /// The words that templates name themselves, as `t.<name>`.
    public let labels: [String: String]
    /// The language as documents name it.
    let languageTag: String
    private let texts: [PortfolioTextKey: TextForms]
    private let months: [String]

    /// Reads a text file.
    ///
    /// - Parameters:
    ///   - yaml: the text of the file.
    ///   - file: its name, for diagnostics.
    /// - Throws: a `Diagnostic` for text that is not YAML, and for the first text that is missing.
    public init(yaml: String, file: String) throws(Diagnostic) {
        var reader = TextBankReader(file: file)
        try reader.read(yaml)
        var texts: [PortfolioTextKey: TextForms] = [:]
        for key in PortfolioTextKey.allCases {
            guard let forms = reader.texts[key.rawValue] else { throw reader.missing(key.rawValue) }
            texts[key] = forms
        }
        guard let months = reader.lists["months"] else { throw reader.missing("months") }
        guard months.count == 12 else { throw reader.wrongCount("months", 12, months.count) }
        self.texts = texts
        self.months = months
        labels = reader.group("label.")
        languageTag = texts[.language]?.other.filled([]) ?? ""
    }

    /// A text with its names filled in.
    func callAsFunction(_ key: PortfolioTextKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        texts[key]?.other.filled(values.map { ($0.key, $0.value) }) ?? ""
    }

    /// A text in the form for a number, which also fills `{n}`.
    func callAsFunction(
        _ key: PortfolioTextKey, count: Int, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        let number: (name: String, value: String) = ("n", NumberText.grouped(count))
        return texts[key]?.form(for: count).filled([number] + values.map { ($0.key, $0.value) }) ?? ""
    }

    /// A date in running text, bound together: `25. januar 2022`.
    func long(_ date: Day) -> String {
        let (year, month, day) = date.components
        return "\(day).\(NumberText.space)\(months[month - 1])\(NumberText.space)\(year)"
    }

    /// *Meget bra*.
    func name(of level: ScoreLevel) -> String {
        switch level {
        case .excellent: self(.levelExcellent)
        case .veryGood: self(.levelVeryGood)
        case .good: self(.levelGood)
        case .couldBeBetter: self(.levelCouldBeBetter)
        case .needsWork: self(.levelNeedsWork)
        }
    }

    /// *Avvik/tiltak*.
    func name(of theme: Theme) -> String {
        switch theme {
        case .login: self(.themeLogin)
        case .deviations: self(.themeDeviations)
        case .activities: self(.themeActivities)
        case .riskAssessment: self(.themeRiskAssessment)
        }
    }
}
