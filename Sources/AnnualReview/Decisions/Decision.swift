public import HMSPlan

/// A change that a review asks for. All decisions of a review are applied in one transaction, or none.
public enum Decision: Hashable, Sendable, Codable {
    /// Completes an existing activity *Årlig HMS-gjennomgang* (R24, R27, R28).
    ///
    /// `setDueDate` is the completed row's own date, moved to the run day by R27 or kept by R28; `completedAt` is the
    /// true time of completion.
    case completeActivity(id: SourceID, setDueDate: Day, completedAt: Timestamp, comment: String)
    /// Adds a row: the next occurrence of the annual review, or the completed row a plan without one lacks.
    case createActivity(activity: Activity)
    /// Switches a notification channel from *Inaktiv* to *Aktiv* (R37); logged with the comment, reversible.
    case activateNotification(channel: NotificationChannel, comment: String)
    /// Posts a notice: in *Arbeidsportal* for advisers (R26) or in *Brukerportal* for the board.
    case postNotice(portal: Portal, text: String)
    /// Tells the adviser about something that a person must look at.
    case flag(reason: FlagReason, text: String)
}
