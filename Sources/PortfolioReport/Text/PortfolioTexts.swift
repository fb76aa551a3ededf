import AnnualReview
public import HMSPlan
public import Markup
import StatusReport

/// The sentences and words of the overview in one language: the template's `text/<language>.yml`.
public struct PortfolioTexts: Sendable {
    /// The words that templates name themselves, as `t.<name>`.
    public let labels: [String: String]
    /// The language as documents name it.
    public let languageTag: String
    private let texts: [PortfolioTextKey: TextForms]
    private let months: [String]
    private let shortMonths: [String]
    /// The language, for the order of names.
    let language: ReportLanguage

    /// Reads a text file.
    ///
    /// - Parameters:
    ///   - yaml: the text of the file.
    ///   - file: its name, for diagnostics.
    /// - Throws: a `Diagnostic` for text that is not YAML, and for the first text that is missing.
    public init(yaml: String, file: String, language: ReportLanguage = .nb) throws(Diagnostic) {
        var reader = TextBankReader(file: file)
        try reader.read(yaml)
        var texts: [PortfolioTextKey: TextForms] = [:]
        for key in PortfolioTextKey.allCases {
            guard let forms = reader.texts[key.rawValue] else { throw reader.missing(key.rawValue) }
            texts[key] = forms
        }
        self.texts = texts
        self.language = language
        months = try Self.months("month.long", reader)
        shortMonths = try Self.months("month.short", reader)
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

    private static func months(_ key: String, _ reader: TextBankReader) throws(Diagnostic) -> [String] {
        guard let months = reader.lists[key] else { throw reader.missing(key) }
        guard months.count == 12 else { throw reader.wrongCount(key, 12, months.count) }
        return months
    }

    /// A date in running text, bound together.
    func long(_ date: Day) -> String { bound(.dateLong, date) }

    /// A date as tables write it.
    func numeric(_ date: Day) -> String { bound(.dateNumeric, date) }

    private func bound(_ key: PortfolioTextKey, _ date: Day) -> String {
        let (year, month, day) = date.components
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let text = self(
            key,
            [
                "dag": String(day), "dag2": twoDigits(day), "måned": months[month - 1], "måned2": twoDigits(month),
                "mnd": shortMonths[month - 1], "år": String(year),
            ])
        return text.replacing(" ", with: NumberText.space)
    }

    /// A share as the language writes it.
    func percent(_ value: Int) -> String {
        self(.percent, ["n": NumberText.grouped(value)]).replacing(" ", with: NumberText.space)
    }

    /// Where a name stands among others.
    func order(_ name: String) -> AlphabeticalOrder { AlphabeticalOrder(name, in: language) }

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
