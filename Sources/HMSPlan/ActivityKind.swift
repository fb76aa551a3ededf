/// What an activity is, as a code: never guessed from its title (DOMAIN §3).
public enum ActivityKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// *Årlig HMS-gjennomgang*.
    case annualReview
    /// Any other activity of the yearly wheel (*årshjul*).
    case other
}
