import HMSPlan
import Testing

@testable import StatusReport

@Suite("Formats")
struct FormatTests {
    @Test("dates: 25. januar 2022 bound together, 25.01.2022 in tables")
    func dates() throws {
        let texts = try ReportFixture.texts()
        #expect(texts.long(day("2022-01-25")) == "25.\u{A0}januar\u{A0}2022")
        #expect(texts.long(day("2024-02-29")) == "29.\u{A0}februar\u{A0}2024")
        #expect(day("2022-01-05").numeric == "05.01.2022")
        #expect(plain(texts.period(day("2021-01-01"), day("2021-12-31"))) == "1. januar–31. desember 2021")
        #expect(plain(texts.period(day("2021-02-01"), day("2022-01-31"))) == "1. februar 2021–31. januar 2022")
    }

    @Test(
        "numbers in groups of three",
        arguments: [
            (0, "0"), (400, "400"), (1240, "1240"), (10_000, "10\u{A0}000"), (1_234_567, "1\u{A0}234\u{A0}567"),
            (-45, "−45"),
        ])
    func grouped(value: Int, text: String) {
        #expect(NumberText.grouped(value) == text)
    }

    @Test(
        "decimal comma, no needless zeros",
        arguments: [(690, "6,9"), (2250, "22,5"), (7700, "77"), (8333, "83,33"), (5, "0,05"), (-4500, "−45")])
    func decimals(hundredths: Int, text: String) {
        #expect(NumberText.decimal(hundredths: hundredths) == text)
    }

    @Test("20 %, dash for none")
    func signs() {
        #expect(NumberText.percent(20) == "20\u{A0}%")
        #expect(NumberText.dashed(0) == "–")
        #expect(NumberText.dashed(3) == "3")
    }

    @Test("«§ 5», «kap. 3» and «2. år» are bound")
    func bound() {
        #expect(Typography.bound("LOV-2003-06-06-39 § 5-11 a") == "LOV-2003-06-06-39 §\u{A0}5-11 a")
        #expect(Typography.bound("kap. 23 A, nr. 8") == "kap.\u{A0}23 A, nr.\u{A0}8")
        #expect(Typography.bound("Hvert 2. år") == "Hvert 2.\u{A0}år")
        #expect(Typography.boundUnits("siste 12 måneder") == "siste 12\u{A0}måneder")
    }

    @Test("sentences after a colon, lists, cut titles")
    func sentences() {
        #expect(Typography.uncapitalized("Årshjul") == "årshjul")
        #expect(Typography.withoutStop("Slutt.") == "Slutt")
        #expect(Typography.list(["a", "b", "c"], and: "og") == "a, b og c")
        #expect(Typography.list(["a"], and: "og") == "a")
        #expect(Typography.list([], and: "og") == "")
        #expect(Typography.shortened("Kontroll av rømningsveier", to: 14) == "Kontroll av …")
        #expect(Typography.shortened("Kort", to: 14) == "Kort")
    }

    @Test("æ, ø and å come last; marks and case count only between equals")
    func order() {
        let words = [
            "Åker", "øy", "Ære", "zoo", "Šibboleth", "ánde", "Andre", "sau", "Aa", "1. etasje", "e\u{301}n", "en",
        ]
        let sorted = words.sorted { AlphabeticalOrder($0, in: .nb) < AlphabeticalOrder($1, in: .nb) }
        #expect(
            sorted == [
                "1. etasje", "Aa", "ánde", "Andre", "en", "e\u{301}n", "sau", "Šibboleth", "zoo", "Ære", "øy", "Åker",
            ])
    }

    @Test("in English, Norwegian letters stand among those they are made from")
    func englishOrder() {
        let sorted = ["Zoo", "Åker", "Ødegård", "Pan", "Ære", "Adam"].sorted {
            AlphabeticalOrder($0, in: .en) < AlphabeticalOrder($1, in: .en)
        }
        #expect(sorted == ["Adam", "Ære", "Åker", "Ødegård", "Pan", "Zoo"])
    }

    @Test("months and quarters over the turn of a year")
    func months() {
        let november = CalendarMonth(day("2021-11-15"))
        #expect(november.quarter == 4)
        #expect(november.adding(2) == CalendarMonth(day("2022-01-01")))
        #expect(november.adding(3).months(since: november) == 3)
        #expect(november.adding(-11).month == 12)
    }
}
