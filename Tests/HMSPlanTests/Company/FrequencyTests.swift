import HMSPlan
import Testing

@Suite("Frequencies")
struct FrequencyTests {
    private static let named: [Frequency] = [.once, .weekly, .monthly, .quarterly, .halfYearly, .yearly]

    @Test("every frequency is read as it is written")
    func roundTrip() {
        for frequency in Self.named + (2...99).map({ .everyYears($0) }) {
            #expect(Frequency(frequency.description) == frequency)
        }
    }

    @Test(
        "other words are refused",
        arguments: [
            "", "årlig", "Yearly", "every 1 years", "every 0 years", "every 100 years", "every 02 years",
            "every +2 years", "every  2 years", " every 2 years", "every two years", "every 2 year", "every -2 years",
        ])
    func refused(_ text: String) { #expect(Frequency(text) == nil) }
}
