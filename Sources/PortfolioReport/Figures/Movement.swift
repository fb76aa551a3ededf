import AnnualReview
import HMSPlan
import PlanStore
import StatusReport

/// How the levels moved since the earlier review.
struct Movement: ReportRecord {
    /// A row of the table from level to level.
    struct Row: ReportRecord {
        var level: String
        var cells: [Cell]

        static let fields: [ReportField<Row>] = [.text("level") { $0.level }, .list("cells") { $0.cells }]
    }

    /// Companies that went from the row's level to the column's.
    struct Cell: ReportRecord {
        var count: String
        /// Whether the level is better than, the same as or worse than it was.
        var isBetter: Bool
        var isSame: Bool
        var isEmpty: Bool

        static let fields: [ReportField<Cell>] = [
            .text("count") { $0.count }, .flag("isBetter") { $0.isBetter }, .flag("isSame") { $0.isSame },
            .flag("isEmpty") { $0.isEmpty },
        ]
    }

    var lead: String
    var levels: [String]
    var rows: [Row]
    var up: [Mover]
    var noneUp: String
    var down: [Mover]
    var noneDown: String

    static let fields: [ReportField<Movement>] = [
        .text("lead") { $0.lead }, .texts("levels") { $0.levels }, .list("rows") { $0.rows },
        .list("up") { $0.up }, .flag("hasUp") { !$0.up.isEmpty }, .text("noneUp") { $0.noneUp },
        .list("down") { $0.down },
        .flag("hasDown") { !$0.down.isEmpty }, .text("noneDown") { $0.noneDown },
    ]
}

extension Movement {
    /// The movement of a portfolio; `nil` where no company has scores of both periods.
    init?(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) {
        let figures = portfolio.figures
        guard figures.compared > 0 else { return nil }
        self.init(
            lead: text(
                .movementLead, count: figures.compared,
                [
                    "opp": NumberText.grouped(figures.better), "likt": NumberText.grouped(figures.same),
                    "ned": NumberText.grouped(figures.worse),
                ]),
            levels: ScoreLevel.allCases.map(text.name),
            rows: ScoreLevel.allCases.map { then in
                Row(level: text.name(of: then), cells: ScoreLevel.allCases.map { Self.cell(figures, then, $0) })
            },
            up: Mover.most(portfolio, falling: false, text), noneUp: text(.movementNoneUp),
            down: Mover.most(portfolio, falling: true, text), noneDown: text(.movementNoneDown))
    }

    private static func cell(_ figures: PortfolioFigures, _ then: ScoreLevel, _ now: ScoreLevel) -> Cell {
        let count = figures.moves[LevelMove(then: then, now: now)] ?? 0
        return Cell(
            count: NumberText.dashed(count), isBetter: now > then, isSame: now == then, isEmpty: count == 0)
    }
}
