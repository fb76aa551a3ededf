import HMSPlan

extension TextBank {
    /// A date in running text, bound together: `25. januar 2022`.
    func long(_ date: Day) -> String {
        let (year, month, day) = date.components
        let text = self(
            .dateLong, ["dag": String(day), "måned": self(.monthLong, month - 1), "år": String(year)])
        return Typography.joined(text)
    }

    /// A period in running text: `1. januar–31. desember 2021`, with both years where they differ.
    func period(_ from: Day, _ through: Day) -> String {
        guard from.year == through.year else { return "\(long(from))–\(long(through))" }
        let (_, month, day) = from.components
        let start = self(.dateLongWithoutYear, ["dag": String(day), "måned": self(.monthLong, month - 1)])
        return "\(Typography.joined(start))–\(long(through))"
    }

    /// The date as tables write it: `25.01.2022`, `25 Jan 2022`.
    func numeric(_ date: Day) -> String {
        let (year, month, day) = date.components
        let text = self(
            .dateNumeric,
            [
                "dag": String(day), "dag2": Self.twoDigits(day), "måned2": Self.twoDigits(month),
                "mnd": self(.monthShort, month - 1), "år": String(year),
            ])
        return Typography.joined(text)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// Hundredths with the language's decimal sign: `6,9`, `6.9`.
    func decimal(hundredths value: Int) -> String {
        let norwegian = NumberText.decimal(hundredths: value)
        let sign = self(.numberDecimalSign)
        return sign == "," ? norwegian : norwegian.replacing(",", with: sign)
    }

    /// A share as the language writes it: `20 %`, `20%`.
    func percent(_ value: Int) -> String {
        Typography.joined(self(.numberPercent, ["n": NumberText.grouped(value)]))
    }

    /// A month with its year: `januar 2022`.
    func month(_ month: CalendarMonth) -> String {
        "\(self(.monthLong, month.month - 1))\(NumberText.space)\(month.year)"
    }
}

extension Day {
    /// The date as tables write it: `25.01.2022`.
    var numeric: String {
        let (year, month, day) = components
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}
