import HMSPlan
import Testing

@testable import PortfolioReport

@Suite struct PortfolioValuesTests {
    @Test("key figures say what the store counted, with last year's beside them")
    func keyFigures() throws {
        let values = try PortfolioFixture.values([
            PortfolioFixture.company("Åsen", 95, before: 80), PortfolioFixture.company("Bjørka", 31, before: 45),
            PortfolioFixture.company("Lia", deadline: PortfolioFixture.today.adding(days: -3)),
        ])
        #expect(values.figures.map(\.value) == ["3", "2", "63", "50\u{A0}%", "1", "1"])
        #expect(values.figures[0].note == "60 boliger")
        #expect(values.figures[2].note == "63 året før")
        #expect(values.figures[5].note == "eldste 20.11.2026")
        #expect(values.figures.map(\.isAlert) == [false, false, false, false, true, true])
    }

    @Test("the themes stand lowest average first")
    func themes() throws {
        let themes = try PortfolioFixture.values([PortfolioFixture.company("Lia", 80)]).themes
        #expect(themes.map(\.name) == ["Risikovurdering", "Avvik/tiltak", "Innlogging", "Aktiviteter"])
        #expect(themes.map(\.score) == ["32", "48", "64", "80"])
        #expect(themes[0].width == "32%")
    }

    @Test("the chart has a pair of columns for each level, its highest to the top, and says all counts in words")
    func chart() throws {
        let values = try PortfolioFixture.values([
            PortfolioFixture.company("A", 95, before: 80), PortfolioFixture.company("B", 92),
            PortfolioFixture.company("C", 31),
        ])
        let chart = try #require(values.distribution)
        #expect(chart.groups.map(\.now.value) == ["2", "0", "0", "0", "1"])
        #expect(chart.groups.map { $0.before?.value } == ["0", "1", "0", "0", "0"])
        #expect(chart.groups.map(\.now.height) == ["28", "0", "0", "0", "14"])
        #expect(chart.description.contains("Strålende: 2, forrige gang 0; Meget bra: 0, forrige gang 1"))
    }

    @Test("without earlier scores the chart has one column for each level")
    func chartAlone() throws {
        let chart = try #require(try PortfolioFixture.values([PortfolioFixture.company("A", 95)]).distribution)
        #expect(chart.before == nil)
        #expect(chart.groups.allSatisfy { $0.before == nil && $0.now.center == $0.center })
        #expect(chart.description.contains("Strålende: 1; Meget bra: 0"))
    }

    @Test("movement counts levels up and down and names the greatest changes, equals by Norwegian order")
    func movement() throws {
        let values = try PortfolioFixture.values([
            PortfolioFixture.company("Åsen", 90, before: 80), PortfolioFixture.company("Bjørka", 85, before: 75),
            PortfolioFixture.company("Lia", 50, before: 70), PortfolioFixture.company("Ny", 70),
            PortfolioFixture.company("I fjor", 70, before: 20, period: 2025),
        ])
        let movement = try #require(values.movement)
        #expect(movement.up.map(\.name) == ["Bjørka", "Åsen"])
        #expect(movement.up.map(\.change) == ["+10", "+10"])
        #expect(movement.down.map(\.change) == ["−20"])
        #expect(movement.lead.contains("1 har gått opp minst ett nivå, 1 står på samme nivå, og 1 har falt"))
        #expect(movement.rows[1].cells.map(\.count) == ["1", "1", "–", "–", "–"])
        #expect(movement.rows[1].cells.map(\.isBetter) == [true, false, false, false, false])
    }

    @Test("those who need help: the two lowest levels from the lowest score, past deadlines from the oldest")
    func help() throws {
        let today = PortfolioFixture.today
        let help = try PortfolioFixture.values([
            PortfolioFixture.company("A", 60, deadline: today), PortfolioFixture.company("B", 59),
            PortfolioFixture.company("C", 20, deadline: today.adding(days: -1)),
            PortfolioFixture.company("D", deadline: today.adding(days: -40)),
        ]).help
        #expect(help.lowest.map(\.name) == ["C", "B"])
        #expect(help.overdue.map(\.name) == ["D", "C"])
        #expect(help.overdue.map(\.late) == ["40 dager", "1 dag"])
        #expect(help.moreLow == nil)
    }

    @Test("long lists are cut, and the rest is told")
    func more() throws {
        let help = try PortfolioFixture.values(
            try (0..<40).map { try PortfolioFixture.company("Lag \($0)", $0) }
        ).help
        #expect(help.lowest.count == 20)
        #expect(help.moreLow?.hasPrefix("20 boligselskap til") == true)
    }

    @Test("a row tells the year of an older score, and dashes for what is not known")
    func rows() throws {
        let rows = try PortfolioFixture.values([
            PortfolioFixture.company("A", 60, before: 65, period: 2025), PortfolioFixture.company("B"),
        ]).companies.rows
        #expect(rows.map(\.period) == ["(2025)", nil])
        #expect(rows.map(\.change) == ["−5", "–"])
        #expect(rows.map(\.level) == ["Bra", "Ingen score"])
        #expect(rows[0].organisationNumber == "412\u{A0}058\u{A0}178")
        #expect(rows[1].deadline == "–")
    }
}
