/// A date and time as PDF files write it (ISO 32000-1 §7.9.4), with the offset of its clock.
public struct PDFDate: Sendable, Hashable {
    /// Year, 0…9999.
    public var year: Int
    /// Month, 1…12.
    public var month: Int
    /// Day, 1…31.
    public var day: Int
    /// Hour, 0…23.
    public var hour: Int
    /// Minute, 0…59.
    public var minute: Int
    /// Second, 0…59.
    public var second: Int
    /// Minutes that the clock is ahead of UTC.
    public var offsetMinutes: Int

    /// A time in UTC or at an offset from it.
    public init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offsetMinutes: Int = 0
    ) {
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second) = (hour, minute, second)
        self.offsetMinutes = offsetMinutes
    }

    /// Reads `2026-03-09`, `2026-03-09T10:20:30Z` or `2026-03-09T10:20:30+01:00` (RFC 3339); `nil` for all else.
    public init?(_ text: String) {
        let parts = text.split(separator: "T", maxSplits: 1)
        let date = (parts.first ?? "").split(separator: "-").compactMap { Int($0) }
        guard date.count == 3, (0...9999).contains(date[0]), (1...12).contains(date[1]), (1...31).contains(date[2])
        else { return nil }
        self.init(year: date[0], month: date[1], day: date[2])
        guard parts.count == 2 else { return }
        var clock = parts[1]
        if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let offset = clock[clock.index(after: sign)...].split(separator: ":").compactMap { Int($0) }
            guard offset.count == 2, offset[0] < 24, offset[1] < 60 else { return nil }
            offsetMinutes = (offset[0] * 60 + offset[1]) * (clock[sign] == "-" ? -1 : 1)
            clock = clock[..<sign]
        } else if clock.last == "Z" {
            clock = clock.dropLast()
        } else {
            return nil
        }
        let time = clock.prefix { $0 != "." }.split(separator: ":").compactMap { Int($0) }
        guard time.count == 3, time[0] < 24, time[1] < 60, time[2] < 60, time.allSatisfy({ $0 >= 0 }) else {
            return nil
        }
        (hour, minute, second) = (time[0], time[1], time[2])
    }

    /// `D:20260309102030+01'00'`.
    var syntax: String {
        let clock = Self.padded(hour) + Self.padded(minute) + Self.padded(second)
        return "D:" + Self.padded(year, 4) + Self.padded(month) + Self.padded(day) + clock + zone("'") + "'"
    }

    /// `2026-03-09T10:20:30+01:00`: the same moment as XMP writes it.
    var iso8601: String {
        let date = [Self.padded(year, 4), Self.padded(month), Self.padded(day)].joined(separator: "-")
        let time = [Self.padded(hour), Self.padded(minute), Self.padded(second)].joined(separator: ":")
        return date + "T" + time + zone(":")
    }

    private func zone(_ separator: String) -> String {
        let magnitude = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return sign + Self.padded(magnitude / 60) + separator + Self.padded(magnitude % 60)
    }

    private static func padded(_ value: Int, _ width: Int = 2) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
