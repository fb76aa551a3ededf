import HMSPlan
import Testing

@Suite("Days")
struct DayTests {
    @Test("1970-01-01 is day 0")
    func epoch() {
        #expect(day("1970-01-01").daysSinceEpoch == 0)
        #expect(day("2022-01-25").daysSinceEpoch == 19_017)
        #expect(day("1969-12-31").daysSinceEpoch == -1)
        #expect(day("0001-01-01").daysSinceEpoch == -719_162)
    }

    @Test("the calendar agrees with one that counts day by day, 1896 to 2105")
    func walk() {
        var (year, month, dayOfMonth) = (1896, 1, 1)
        var current = day("1896-01-01")
        while year < 2106 {
            let found = current.components
            guard found == (year, month, dayOfMonth) else {
                Issue.record("\(found) instead of \((year, month, dayOfMonth))")
                return
            }
            guard Day(year: year, month: month, day: dayOfMonth) == current else {
                Issue.record("\((year, month, dayOfMonth)) is not \(current.daysSinceEpoch)")
                return
            }
            let leap = year % 4 == 0 && year != 1900 && year != 2100
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            dayOfMonth += 1
            if dayOfMonth > lengths[month - 1] { (month, dayOfMonth) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            current = current.adding(days: 1)
        }
    }

    @Test(
        "leap years", arguments: [(2020, true), (2021, false), (1900, false), (2000, true), (2100, false), (4, true)])
    func leap(_ year: Int, _ isLeap: Bool) {
        #expect(Day.isLeap(year) == isLeap)
        #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(Day.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
    }

    @Test(
        "months clamp to the month's end",
        arguments: [
            ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-01-31", 3, "2022-04-30"),
            ("2022-03-31", -1, "2022-02-28"), ("2022-08-31", -6, "2022-02-28"), ("2022-01-15", -1, "2021-12-15"),
            ("2022-12-31", 1, "2023-01-31"), ("2022-01-25", 0, "2022-01-25"), ("2022-01-25", -12, "2021-01-25"),
            ("2022-11-30", 15, "2024-02-29"), ("2022-02-28", 12, "2023-02-28"), ("2023-02-28", 12, "2024-02-28"),
        ])
    func months(_ from: String, _ count: Int, _ to: String) {
        #expect(day(from).adding(months: count) == day(to))
    }

    @Test(
        "R27, R28: years clamp 29 February",
        arguments: [
            ("2024-02-29", 1, "2025-02-28"), ("2020-02-29", 4, "2024-02-29"), ("2024-02-29", -1, "2023-02-28"),
            ("2096-02-29", 4, "2100-02-28"), ("2023-02-28", 1, "2024-02-28"), ("2020-03-10", 1, "2021-03-10"),
        ])
    func years(_ from: String, _ count: Int, _ to: String) {
        #expect(day(from).adding(years: count) == day(to))
    }

    @Test("a month later and a month earlier lands at most three days before the start")
    func thereAndBack() {
        for offset in 0..<1500 {
            let start = day("2021-12-01").adding(days: offset)
            let back = start.adding(months: 1).adding(months: -1)
            #expect((0...3).contains(start.days(since: back)))
            #expect(start.day > 28 || back == start)
        }
    }

    @Test("days between days")
    func distance() {
        #expect(day("2022-01-25").days(since: day("2021-12-16")) == 40)
        #expect(day("2021-12-16").days(since: day("2022-01-25")) == -40)
        #expect(day("2020-03-01").days(since: day("2020-02-28")) == 2)
        #expect(day("2021-12-31") < day("2022-01-01"))
    }

    @Test("ISO 8601 both ways", arguments: ["0001-01-01", "1999-12-31", "2000-02-29", "2022-01-25", "9999-12-31"])
    func text(_ text: String) { #expect(Day(text)?.description == text) }

    @Test(
        "other forms and dates that do not exist are refused",
        arguments: [
            "", "2022", "2022-1-25", "25.01.2022", "2022-01-25 ", " 2022-01-25", "2022/01/25", "2022-13-01",
            "2022-00-10", "2022-01-00", "2022-01-32", "2022-02-29", "2022-04-31", "1900-02-29", "0000-01-01",
            "-022-01-25", "+022-01-25", "2022-01-2a", "2022-01-２5", "20220125", "2022-01-25T00:00:00Z", "٢٠٢٢-٠١-٢٥",
        ])
    func refused(_ text: String) { #expect(Day(text) == nil) }
}
