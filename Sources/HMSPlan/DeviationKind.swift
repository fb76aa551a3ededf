/// Whether a row is a deviation (*avvik*) or a measure (*tiltak*).
public enum DeviationKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// *avvik*.
    case deviation
    /// *tiltak*.
    case measure
}
