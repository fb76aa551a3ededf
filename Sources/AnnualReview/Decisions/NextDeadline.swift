public import HMSPlan

/// The dates of a completed activity *Årlig HMS-gjennomgang* (R24, R27, R28).
public struct NextDeadline: Hashable, Sendable, Codable {
    /// The completed row's date.
    public let due: Day
    /// The next row's deadline.
    public let next: Day

    /// The dates for a deadline and a run day.
    ///
    /// R27: a deadline on or after the run day becomes the run day, and the next is a year from it. R28: an overdue
    /// deadline is kept, and the next is a year from it, even where that is still past; it is moved one step, not more.
    public init(deadline: Day, runDay: Day) {
        due = min(deadline, runDay)
        next = due.adding(years: 1)
    }

    /// Whether the next deadline is past on the run day.
    public func isPassed(on runDay: Day) -> Bool { next < runDay }
}
