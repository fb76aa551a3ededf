import HMSPlan

extension Day {
    /// The date as tables write it: `25.01.2022`.
    var numeric: String {
        let (year, month, day) = components
        return "\(Self.two(day)).\(Self.two(month)).\(year)"
    }

    /// The date in running text: `25. januar 2022`.
    var long: String { "\(day).\u{A0}\(monthName) \(year)" }

    /// The date in running text where the year is clear: `25. januar`.
    var withoutYear: String { "\(day).\u{A0}\(monthName)" }

    /// Name of the month.
    var monthName: String {
        [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "desember",
        ][month - 1]
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Timestamp {
    /// The time in Oslo: `10.42`.
    var clock: String {
        let seconds = (secondsSinceEpoch + osloOffset) % 86_400
        return "\(Day.two(seconds / 3600)).\(Day.two(seconds / 60 % 60))"
    }

    /// Date and time: `23.11.2026 kl. 10.42`.
    var numeric: String { "\(day.numeric) kl.\u{A0}\(clock)" }

    /// How notices say it: `i dag kl. 09.14`, `17.11. kl. 13.02`, `16.11.2025`.
    func relative(to today: Day) -> String {
        if day == today { return "i dag kl.\u{A0}\(clock)" }
        if day.year == today.year { return "\(Day.two(day.day)).\(Day.two(day.month)). kl.\u{A0}\(clock)" }
        return day.numeric
    }
}
