/// The matrix of probability (down) and consequence (across): a table, never colour alone.
struct RiskMatrix: ReportRecord {
    var caption: String
    var columns: [Heading]
    var rows: [Row]
    var legend: [LegendEntry]

    /// A number with its word.
    struct Heading: ReportRecord {
        var number: String
        var word: String

        static let fields: [ReportField<Heading>] = [.text("number") { $0.number }, .text("word") { $0.word }]
    }

    /// A probability.
    struct Row: ReportRecord {
        var number: String
        var word: String
        var cells: [Cell]

        static let fields: [ReportField<Row>] = [
            .text("number") { $0.number }, .text("word") { $0.word }, .list("cells") { $0.cells },
        ]
    }

    /// A cell with its grade, product and number of points.
    struct Cell: ReportRecord {
        var css: String
        var grade: String
        var count: String
        var isEmpty: Bool

        static let fields: [ReportField<Cell>] = [
            .text("css") { $0.css }, .text("grade") { $0.grade }, .text("count") { $0.count },
            .flag("isEmpty") { $0.isEmpty },
        ]
    }

    /// A grade with its products and points.
    struct LegendEntry: ReportRecord {
        var css: String
        var range: String
        var word: String
        var count: String

        static let fields: [ReportField<LegendEntry>] = [
            .text("css") { $0.css }, .text("range") { $0.range }, .text("word") { $0.word },
            .text("count") { $0.count },
        ]
    }

    static let fields: [ReportField<RiskMatrix>] = [
        .text("caption") { $0.caption }, .list("columns") { $0.columns }, .list("rows") { $0.rows },
        .list("legend") { $0.legend },
    ]
}

extension RiskMatrix {
    /// The matrix of 25 counts, index `(probability − 1) × 5 + consequence − 1`.
    init(_ counts: [Int], _ text: TextBank) {
        var totals = [0, 0, 0]
        for (index, count) in counts.enumerated() {
            totals[RiskGrade(product: (index / 5 + 1) * (index % 5 + 1)).rawValue] += count
        }
        self.init(
            caption: text(.riskCaption, count: counts.reduce(0, +)),
            columns: (1...5).map { Heading(number: String($0), word: text(.riskConsequences, $0 - 1)) },
            rows: (1...5).reversed().map { probability in
                Row(
                    number: String(probability), word: text(.riskProbabilities, probability - 1),
                    cells: (1...5).map { consequence in
                        Self.cell(
                            probability * consequence, counts[(probability - 1) * 5 + consequence - 1], text)
                    })
            },
            legend: [RiskGrade.low, .medium, .high].map { Self.entry($0, totals[$0.rawValue], text) })
    }

    private static func cell(_ product: Int, _ count: Int, _ text: TextBank) -> Cell {
        let grade = RiskGrade(product: product)
        return Cell(
            css: grade.css, grade: "\(grade.letter(text))\(NumberText.space)\(product)",
            count: count == 0 ? "·" : NumberText.grouped(count), isEmpty: count == 0)
    }

    private static func entry(_ grade: RiskGrade, _ count: Int, _ text: TextBank) -> LegendEntry {
        let words = ["risksLow", "risksMedium", "risksHigh"]
        return LegendEntry(
            css: grade.css, range: "\(grade.letter(text))\(NumberText.space)\(grade.range)",
            word: text.labels[words[grade.rawValue]] ?? "", count: NumberText.grouped(count))
    }
}

extension RiskGrade {
    /// The class of the style sheet.
    fileprivate var css: String {
        switch self {
        case .low: "lo"
        case .medium: "me"
        case .high: "hi"
        }
    }
}
