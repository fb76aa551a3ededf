public import HMSPlan

/// A remark (*merknad*) in the report, with the figures its sentence needs.
public enum Remark: Hashable, Sendable, Codable {
    /// The channel was *Inaktiv* and is switched to *Aktiv* (R37).
    case notificationActivated(channel: NotificationChannel)
    /// The channel's earlier activation was undone, so it stays off.
    case notificationStaysOff(channel: NotificationChannel)
    /// The last login is more than so many months back: 6 or 12 (R38).
    case absent(months: Int)
    /// Users exist, and none has ever logged in.
    case neverLoggedIn
    /// No active board-side user is registered.
    case noUsers
    /// The plan is younger than 12 months: logins are counted per month lived.
    case youngPlan(months: Int)
    /// No deviation is open and none was closed in 12 months; silence is not proof.
    case deviationSilence
    /// The plan had no open activity *Årlig HMS-gjennomgang*; it was created.
    case annualActivityCreated
    /// The plan had several open activities *Årlig HMS-gjennomgang*.
    case severalAnnualActivities(count: Int)
    /// The new deadline is already past (R28 moves it one year, no more).
    case nextDeadlinePassed(deadline: Day)
    /// The as-of day lies before the run day: what has no history is shown as it stands on the run day.
    case withoutHistory
}
