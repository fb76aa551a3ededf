/// The language of a plan and its reports.
public enum ReportLanguage: String, Hashable, Sendable, Codable, CaseIterable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
    /// English.
    case en
}
