/// One point of a risk assessment.
public struct RiskPoint: Hashable, Sendable, Codable {
    /// Identity in the source system.
    public var id: SourceID
    /// What may happen.
    public var title: String
    /// *sannsynlighet*, 1…5.
    public var probability: Int?
    /// *konsekvens*, 1…5.
    public var consequence: Int?
    /// *tiltak*; empty where none is given.
    public var measure: String

    /// Creates a value from its fields.
    public init(
        id: SourceID,
        title: String,
        probability: Int? = nil,
        consequence: Int? = nil,
        measure: String = ""
    ) {
        self.id = id
        self.title = title
        self.probability = probability
        self.consequence = consequence
        self.measure = measure
    }
}
