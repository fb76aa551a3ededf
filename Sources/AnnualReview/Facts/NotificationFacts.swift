public import HMSPlan

/// The state of a notification channel after the review (R37).
public struct NotificationFacts: Hashable, Sendable, Codable {
    /// What the review did.
    public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        /// It was *Aktiv* and still is.
        case unchanged
        /// It was *Inaktiv* and is switched to *Aktiv*.
        case activated
        /// It is *Inaktiv* and stays so, because its activation was undone.
        case staysOff
        /// It is *Inaktiv*; a forced version changes nothing.
        case leftOff
    }

    /// The channel.
    public var channel: NotificationChannel
    /// What the review did.
    public var outcome: Outcome

    /// A channel's state.
    public init(channel: NotificationChannel, outcome: Outcome) {
        self.channel = channel
        self.outcome = outcome
    }

    /// Whether the channel is *Aktiv* after the review.
    public var isActive: Bool { outcome == .unchanged || outcome == .activated }
}
