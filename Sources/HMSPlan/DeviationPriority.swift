/// The priority of a deviation or measure.
public enum DeviationPriority: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Lav*.
    case low
    /// *Middels*.
    case medium
    /// *Høy*.
    case high
}
