import HMSPlan

/// The days and moments of one as-of day that rows are compared with.
struct ReviewCalendar {
    /// The as-of day.
    let asOf: Day
    /// The window of 12 months begins after this day: (as-of − 12 months, as-of].
    let windowStart: Day
    /// The first moment after the as-of day, in Oslo.
    let end: Timestamp
    /// The first moment of the window, in Oslo.
    let windowBegin: Timestamp

    init(asOf: Day) {
        self.asOf = asOf
        windowStart = asOf.adding(months: -12)
        end = Self.midnight(before: asOf.adding(days: 1))
        windowBegin = Self.midnight(before: windowStart.adding(days: 1))
    }

    /// The moment a day begins in Oslo. Summer time changes at 01:00 UTC, never at midnight.
    static func midnight(before day: Day) -> Timestamp {
        let utc = day.daysSinceEpoch * 86_400
        return Timestamp(secondsSinceEpoch: utc - Timestamp(secondsSinceEpoch: utc - 5400).osloOffset)
    }

    /// The moment where it lies on or before the as-of day; later ones have not happened yet.
    func known(_ time: Timestamp?) -> Timestamp? {
        guard let time, time < end else { return nil }
        return time
    }

    /// Whether a moment lies in the 12 months up to the as-of day.
    func inWindow(_ time: Timestamp) -> Bool {
        time >= windowBegin && time < end
    }

    /// Whether a row existed on the as-of day; rows without a date of creation always did.
    func existed(created: Day?) -> Bool {
        created.map { $0 <= asOf } ?? true
    }

    /// The last days of the 12 months of the window, oldest first.
    ///
    /// Calendar months where the as-of day ends one, else months that end on its day of the month.
    var monthEnds: [Day] {
        let (year, month, day) = asOf.components
        let endsMonth = day == Day.length(ofMonth: month, year: year)
        return (0..<12).map { index in
            let shifted = asOf.adding(months: index - 11)
            guard endsMonth else { return shifted }
            let (year, month, day) = shifted.components
            return shifted.adding(days: Day.length(ofMonth: month, year: year) - day)
        }
    }
}
