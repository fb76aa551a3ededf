/// How far a deviation or measure has come.
public enum DeviationStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Åpen*.
    case open
    /// *Under arbeid*.
    case inProgress
    /// *Lukket*.
    case closed
}
