import HMSPlan
import Testing

@Suite("Moments in Europe/Oslo")
struct TimestampTests {
    @Test("ISO 8601 both ways", arguments: [("1970-01-01T00:00:00Z", 0), ("2022-01-25T08:03:09Z", 1_643_097_789)])
    func text(_ text: String, _ seconds: Int) {
        #expect(Timestamp(text)?.secondsSinceEpoch == seconds)
        #expect(Timestamp(secondsSinceEpoch: seconds).description == text)
    }

    @Test("moments before 1970 are written right")
    func negative() {
        #expect(Timestamp(secondsSinceEpoch: -1).description == "1969-12-31T23:59:59Z")
        #expect(time("1969-12-31T23:59:59Z").secondsSinceEpoch == -1)
        #expect(Timestamp(secondsSinceEpoch: -86_400).description == "1969-12-31T00:00:00Z")
    }

    @Test("every second of two days and some years is read as it is written")
    func roundTrip() {
        for seconds in stride(from: -200_000, to: 200_000, by: 997) {
            let moment = Timestamp(secondsSinceEpoch: seconds * 1000 + seconds % 61)
            #expect(Timestamp(moment.description) == moment)
        }
    }

    @Test(
        "other forms and moments that do not exist are refused",
        arguments: [
            "", "2022-01-25", "2022-01-25T08:03Z", "2022-01-25T08:03:00", "2022-01-25 08:03:00Z",
            "2022-01-25T08:03:00+01:00", "2022-01-25T24:00:00Z", "2022-01-25T08:60:00Z", "2022-01-25T08:03:60Z",
            "2022-02-30T08:03:00Z", "2022-01-25t08:03:00z", "2022-01-25T08:03:00.0Z", "2022-01-25T-8:03:00Z",
        ])
    func refused(_ text: String) { #expect(Timestamp(text) == nil) }

    @Test(
        "summer time begins on the last Sunday of March and ends on that of October, at 01:00 UTC",
        arguments: [
            ("1996-03-31", "1996-10-27"), ("2000-03-26", "2000-10-29"), ("2020-03-29", "2020-10-25"),
            ("2021-03-28", "2021-10-31"), ("2022-03-27", "2022-10-30"), ("2024-03-31", "2024-10-27"),
            ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
        ])
    func summer(_ begins: String, _ ends: String) {
        #expect(time("\(begins)T00:59:59Z").osloOffset == 3600)
        #expect(time("\(begins)T01:00:00Z").osloOffset == 7200)
        #expect(time("\(ends)T00:59:59Z").osloOffset == 7200)
        #expect(time("\(ends)T01:00:00Z").osloOffset == 3600)
    }

    @Test(
        "the date changes at midnight in Oslo",
        arguments: [
            ("2022-01-25T22:59:59Z", "2022-01-25"), ("2022-01-25T23:00:00Z", "2022-01-26"),
            ("2022-06-30T21:59:59Z", "2022-06-30"), ("2022-06-30T22:00:00Z", "2022-07-01"),
            ("2021-12-31T23:00:00Z", "2022-01-01"), ("2024-02-28T23:00:00Z", "2024-02-29"),
            ("2022-03-26T22:59:59Z", "2022-03-26"), ("2022-03-26T23:00:00Z", "2022-03-27"),
            ("2022-03-27T21:59:59Z", "2022-03-27"), ("2022-03-27T22:00:00Z", "2022-03-28"),
            ("2022-10-29T21:59:59Z", "2022-10-29"), ("2022-10-29T22:00:00Z", "2022-10-30"),
            ("2022-10-30T22:59:59Z", "2022-10-30"), ("2022-10-30T23:00:00Z", "2022-10-31"),
            ("1969-12-31T22:59:59Z", "1969-12-31"), ("1969-12-31T23:00:00Z", "1970-01-01"),
        ])
    func midnight(_ moment: String, _ date: String) { #expect(time(moment).day == day(date)) }

    @Test("the last Sundays of 1996 to 2060 are Sundays, and the day of change has 23 or 25 hours")
    func changes() {
        for year in 1996...2060 {
            var lengths: [Int] = []
            var last = 0
            for hour in 0..<(366 * 24) {
                let moment = Timestamp(secondsSinceEpoch: day("\(year)-01-01").daysSinceEpoch * 86_400 + hour * 3600)
                guard moment.day != Timestamp(secondsSinceEpoch: moment.secondsSinceEpoch - 3600).day else { continue }
                if last > 0, hour - last != 24 { lengths.append(hour - last) }
                last = hour
            }
            #expect(lengths == [23, 25], "\(year)")
        }
    }
}
