/// Why a plan is brought to the adviser's attention.
public enum FlagReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// R28 gave a new deadline that is already past.
    case nextDeadlinePassed
    /// The plan had several open activities *Årlig HMS-gjennomgang*; the nearest was completed.
    case severalAnnualActivities
    /// The plan had no open activity *Årlig HMS-gjennomgang*; one was created.
    case noAnnualActivity
}
