import AnnualReview
import HMSPlan
import PlanStore

/// Figures of the whole portfolio in the year.
struct StatisticsPage: PageRecord {
    var figures: PortfolioFigures
    var today: Day

    /// A theme's average over all companies.
    struct ThemeAverage: PageRecord {
        var theme: Theme
        var score: Int
        var why: String

        private var level: ScoreLevel {
            switch score {
            case 90...: .excellent
            case 75...: .veryGood
            case 60...: .good
            case 40...: .couldBeBetter
            default: .needsWork
            }
        }

        static let fields: [PageField<Self>] = [
            .text("name") { $0.theme.norwegianName }, .record("score") { ScoreChip(level: $0.level, points: $0.score) },
            .text("levelClass") { $0.level.className }, .text("width") { String($0.score) }, .text("why") { $0.why },
        ]
    }

    /// A row of the table from level to level.
    struct MatrixRow: PageRecord {
        var level: ScoreLevel
        var cells: [Cell]

        struct Cell: PageRecord {
            var count: Int
            var isDiagonal: Bool

            static let fields: [PageField<Self>] = [
                .text("count") { $0.count == 0 ? "–" : NumberText.grouped($0.count) },
                .flag("isDiagonal") { $0.isDiagonal },
            ]
        }

        static let fields: [PageField<Self>] = [
            .text("level") { $0.level.norwegianName }, .list("cells") { $0.cells },
        ]
    }

    /// Averages of the themes, lowest first.
    var themes: [ThemeAverage] {
        figures.themeAverages.map { ThemeAverage(theme: $0.theme, score: $0.score, why: why($0.theme)) }
    }

    private func why(_ theme: Theme) -> String {
        switch theme {
        case .riskAssessment:
            "\(NumberText.grouped(figures.withoutRisk)) har ikke ferdigstilt en vurdering de siste 24 månedene."
        case .login: "\(NumberText.grouped(figures.withoutLogin)) har ikke logget inn på 6 måneder."
        case .activities: "\(NumberText.count(figures.overdueActivities, "aktivitet", "aktiviteter")) er over frist."
        case .deviations:
            "\(NumberText.grouped(figures.overdueDeviations)) avvik er over frist, "
                + "\(NumberText.grouped(figures.overdueHighPriority)) med høy prioritet."
        }
    }

    private var matrix: [MatrixRow] {
        ScoreLevel.allCases.map { then in
            MatrixRow(
                level: then,
                cells: ScoreLevel.allCases.map { now in
                    MatrixRow.Cell(count: figures.moves[LevelMove(then: then, now: now)] ?? 0, isDiagonal: then == now)
                })
        }
    }

    private static func percent(_ value: Int) -> String { NumberText.percent(value, of: 100) }

    static let fields: [PageField<Self>] = [
        .text("year") { String($0.today.year) }, .text("today") { $0.today.numeric },
        .number("scored") { $0.figures.scored },
        .text("average") { $0.figures.average.map { String($0) } ?? "–" },
        .optional("previousAverage") { $0.figures.previousAverage.map { String($0) } },
        .text("goodShare") { $0.figures.goodPercent.map(percent) ?? "–" },
        .optional("previousGoodShare") { $0.figures.previousGoodPercent.map(percent) },
        .number("needsWork") { $0.figures.levels[.needsWork] ?? 0 },
        .optional("previousNeedsWork") { page in
            page.figures.previousScored == 0 ? nil : String(page.figures.previousLevels[.needsWork] ?? 0)
        },
        .number("worse") { $0.figures.worse }, .number("compared") { $0.figures.compared },
        .list("themes") { $0.themes }, .flag("hasThemes") { !$0.themes.isEmpty },
        .texts("levels") { _ in ScoreLevel.allCases.map(\.norwegianName) },
        .list("matrix") { $0.matrix },
    ]

    /// The figures as CSV.
    var table: String {
        var lines = [
            "Tall;Verdi", "År;\(today.year)", "Boligselskap;\(figures.total)", "Gjennomgått;\(figures.reviewed)",
        ]
        lines += ScoreLevel.allCases.map { "\($0.norwegianName);\(figures.levels[$0] ?? 0)" }
        lines += themes.map { "Snitt \($0.theme.norwegianName);\($0.score)" }
        lines += ["Over frist;\(figures.overdue)", "Falt minst ett nivå;\(figures.worse)"]
        return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
    }
}
