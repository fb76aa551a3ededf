import Testing

@testable import StatusReport

@Suite("Charts")
struct ChartTests {
    private func chart(_ values: [Int]) -> ColumnChart {
        ColumnChart(caption: "", description: "", values: values.map { (label: "m", value: $0) })
    }

    @Test(
        "the axis goes to 3 at least, in steps of 1, 2, 5, 10, …",
        arguments: [
            ([0], ["0", "1", "2", "3"]), ([5], ["0", "1", "2", "3", "4", "5"]), ([6], ["0", "2", "4", "6"]),
            ([23], ["0", "5", "10", "15", "20", "25"]), ([480], ["0", "100", "200", "300", "400", "500"]),
        ])
    func axis(values: [Int], lines: [String]) {
        #expect(chart(values).lines.map(\.value) == lines)
    }

    @Test("columns stand on the base line, each with its value, zeros printed")
    func columns() {
        let columns = chart([3, 0, 1]).columns
        #expect(columns.map(\.value) == ["3", "0", "1"])
        #expect(columns.map(\.isEmpty) == [false, true, false])
        #expect(columns.map(\.height) == ["22", "0", "7.33"])
        #expect(columns.map(\.top) == ["5", "27", "19.67"])
        // 6 + 164 × 1.5 / 3
        #expect(columns[1].center == "88")
    }

    @Test("the wheel's filled area is in proportion to the count")
    func wheel() {
        let full = YearWheel.Sector(0, name: "jan.", count: 4, highest: 4)
        let quarter = YearWheel.Sector(3, name: "april", count: 1, highest: 4)
        // The first sector runs from 12 o'clock: (43, 43 − 34).
        #expect(full.ground.hasPrefix("M43 9 A34 34 0 0 1 60 13.56 L52.5 26.55 A19 19 0 0 0 43 24 Z"))
        #expect(full.filled == full.ground)
        // r² = 361 + (1156 − 361) / 4 = 559.75
        #expect(quarter.filled.contains("A23.66 23.66"))
        #expect(YearWheel.Sector(5, name: "", count: 0, highest: 0).isEmpty)
    }

    @Test("numbers of geometry have two decimals at most", arguments: [(1.0, "1"), (0.125, "0.13"), (-2.5, "-2.5")])
    func numbers(value: Double, text: String) {
        #expect(SVGNumber.text(value) == text)
    }

    @Test("shares")
    func shares() {
        #expect(SVGNumber.percent(1, of: 3) == "33.33%")
        #expect(SVGNumber.percent(1, of: 0) == "0%")
    }
}
