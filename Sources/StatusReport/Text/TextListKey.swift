/// A list of words of the text bank; the raw value is its path in the file.
enum TextListKey: String, Hashable, Sendable, CaseIterable {
    case monthLong = "month.long"
    case monthShort = "month.short"
    case riskProbabilities = "risk.probabilities"
    case riskConsequences = "risk.consequences"
    case riskLetters = "risk.letters"
    case deviationOverviewAges = "deviationOverview.ages"

    /// Words the list must have.
    var count: Int {
        switch self {
        case .monthLong, .monthShort: 12
        case .riskProbabilities, .riskConsequences, .deviationOverviewAges: 5
        case .riskLetters: 3
        }
    }
}
