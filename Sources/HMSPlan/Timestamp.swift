/// A moment in UTC, to the second: a login, a completion, a change of a setting.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let secondsSinceEpoch: Int

    /// The moment that lies the given number of seconds after 1970-01-01T00:00:00Z.
    public init(secondsSinceEpoch: Int) {
        self.secondsSinceEpoch = secondsSinceEpoch
    }

    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.secondsSinceEpoch < rhs.secondsSinceEpoch
    }

    /// The calendar date in Europe/Oslo at this moment.
    public var day: Day {
        Day(daysSinceEpoch: Self.floorDivide(secondsSinceEpoch + osloOffset, 86_400))
    }

    /// Seconds that Oslo is ahead of UTC: 3600, in summer 7200.
    ///
    /// Summer time by the rule in force since 1996: from the last Sunday of March to the last Sunday of October,
    /// both at 01:00 UTC. Earlier moments follow the same rule; the field has no data that old.
    public var osloOffset: Int {
        let year = Day(daysSinceEpoch: Self.floorDivide(secondsSinceEpoch, 86_400)).year
        let begins = Self.summerChange(year: year, month: 3)
        let ends = Self.summerChange(year: year, month: 10)
        return secondsSinceEpoch >= begins && secondsSinceEpoch < ends ? 7200 : 3600
    }

    /// 01:00 UTC on the last Sunday of a month that has 31 days.
    private static func summerChange(year: Int, month: Int) -> Int {
        guard let last = Day(year: year, month: month, day: 31) else { return 0 }
        let weekday = (last.daysSinceEpoch % 7 + 11) % 7  // 1970-01-01 was a Thursday; Sunday is 0
        return (last.daysSinceEpoch - weekday) * 86_400 + 3600
    }

    static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}
