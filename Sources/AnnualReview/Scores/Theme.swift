/// What an HSE score is made of (R30).
public enum Theme: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Innlogging*: whether and how often the board uses the system.
    case login
    /// *Avvik/tiltak*: follow-up of deviations and measures.
    case deviations
    /// *Aktiviteter*: follow-up of the yearly wheel.
    case activities
    /// *Risikovurdering*: how complete and how recent the risk assessments are.
    case riskAssessment
}
