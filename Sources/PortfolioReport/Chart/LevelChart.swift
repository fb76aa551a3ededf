import AnnualReview
import HMSPlan
import PlanStore
import StatusReport

/// The score distribution: a pair of columns for each level, this year's and the earlier one, in millimetres of a drawing
/// 122 wide and 39 high.
struct LevelChart: ReportRecord {
    /// The columns of a level.
    struct Group: ReportRecord {
        var name: String
        var center: String
        var now: Column
        var before: Column?

        static let fields: [ReportField<Group>] = [
            .text("name") { $0.name }, .text("center") { $0.center }, .record("now") { $0.now },
            .optional("before") { $0.before },
        ]
    }

    /// One column.
    struct Column: ReportRecord {
        var left: String
        var center: String
        var top: String
        var height: String
        var valueY: String
        var value: String

        static let fields: [ReportField<Column>] = [
            .text("left") { $0.left }, .text("center") { $0.center }, .text("top") { $0.top },
            .text("height") { $0.height }, .text("valueY") { $0.valueY }, .text("value") { $0.value },
        ]
    }

    var description: String
    var now: String
    /// Name of the earlier columns; `nil` where no company has an earlier score.
    var before: String?
    var groups: [Group]

    static let fields: [ReportField<LevelChart>] = [
        .text("description") { $0.description }, .text("now") { $0.now }, .optionalText("before") { $0.before },
        .list("groups") { $0.groups },
    ]
}

extension LevelChart {
    private static let base = 33.0
    private static let height = 28.0
    private static let width = 122.0
    private static let columnWidth = 8.0

    /// The distribution of a portfolio; `nil` where no company has a score of the year.
    init?(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) {
        let figures = portfolio.figures
        guard figures.scored > 0 else { return nil }
        let pairs = figures.previousScored > 0
        let counts = ScoreLevel.allCases.map { level in
            (level: level, now: figures.levels[level] ?? 0, before: figures.previousLevels[level] ?? 0)
        }
        let highest = max(1, counts.map { pairs ? max($0.now, $0.before) : $0.now }.max() ?? 1)
        let items = counts.map { count in
            text(
                pairs ? .chartLevelBefore : .chartLevel,
                [
                    "nivå": text.name(of: count.level), "nå": NumberText.grouped(count.now),
                    "før": NumberText.grouped(count.before),
                ])
        }
        self.init(
            description: text(
                .chartDescription, ["år": String(portfolio.today.year), "liste": items.joined(separator: "; ")]),
            now: text(.chartNow, ["år": String(portfolio.today.year)]), before: pairs ? text(.chartBefore) : nil,
            groups: counts.enumerated().map { index, count in
                Self.group(text.name(of: count.level), index, (count.now, pairs ? count.before : nil), highest)
            })
    }

    private static func group(
        _ name: String, _ index: Int, _ counts: (now: Int, before: Int?), _ highest: Int
    ) -> Group {
        let center = width * (Double(index) + 0.5) / Double(ScoreLevel.allCases.count)
        let half = columnWidth / 2 + 0.4
        return Group(
            name: name, center: SVGNumber.text(center),
            now: column(counts.now, at: counts.before == nil ? center : center + half, highest),
            before: counts.before.map { column($0, at: center - half, highest) })
    }

    private static func column(_ count: Int, at center: Double, _ highest: Int) -> Column {
        let height = height * Double(count) / Double(highest)
        return Column(
            left: SVGNumber.text(center - columnWidth / 2), center: SVGNumber.text(center),
            top: SVGNumber.text(base - height), height: SVGNumber.text(height),
            valueY: SVGNumber.text(base - height - 1.3), value: NumberText.grouped(count))
    }
}
