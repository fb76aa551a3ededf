/// A suggested measure (*forslag til tiltak*, R23), named by its key in the text bank.
public struct SuggestedMeasure: Hashable, Sendable, Codable {
    /// The theme it would raise.
    public var theme: Theme
    /// The finding it answers.
    public var finding: Finding
    /// Key of the sentence in the text bank, such as `activities.overdue.2`.
    public var key: String

    /// A measure.
    public init(theme: Theme, finding: Finding, key: String) {
        self.theme = theme
        self.finding = finding
        self.key = key
    }
}
