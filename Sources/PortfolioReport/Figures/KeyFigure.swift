import AnnualReview
import HMSPlan
import PlanStore
import StatusReport

/// A number that the overview begins with.
struct KeyFigure: ReportRecord {
    var name: String
    var value: String
    var note: String?
    var isAlert = false

    static let fields: [ReportField<KeyFigure>] = [
        .text("name") { $0.name }, .text("value") { $0.value }, .optionalText("note") { $0.note },
        .flag("isAlert") { $0.isAlert },
    ]

    /// The key figures of a portfolio.
    static func all(_ portfolio: PortfolioOverview, _ text: PortfolioTexts) -> [KeyFigure] {
        let figures = portfolio.figures
        let homes = portfolio.companies.reduce(0) { $0 + $1.units }
        return [
            KeyFigure(
                name: text(.figureCompanies, count: figures.total), value: NumberText.grouped(figures.total),
                note: text(.figureHomes, count: homes)),
            KeyFigure(
                name: text(.figureReviewed, ["år": String(portfolio.today.year)]),
                value: NumberText.grouped(figures.reviewed),
                note: text(.figureReviewedOf, ["n": NumberText.grouped(figures.total)])),
            KeyFigure(
                name: text(.figureAverage), value: figures.average.map(NumberText.grouped) ?? "–",
                note: before(figures.previousAverage.map(NumberText.grouped), text)),
            KeyFigure(
                name: text(.figureGood), value: figures.goodPercent.map(text.percent) ?? "–",
                note: before(figures.previousGoodPercent.map(text.percent), text)),
            needsWork(figures, text), overdue(figures, text),
        ]
    }

    private static func needsWork(_ figures: PortfolioFigures, _ text: PortfolioTexts) -> KeyFigure {
        let count = figures.levels[.needsWork] ?? 0
        let previous = figures.previousScored == 0 ? nil : figures.previousLevels[.needsWork] ?? 0
        return KeyFigure(
            name: text(.figureNeedsWork), value: NumberText.grouped(count),
            note: before(previous.map(NumberText.grouped), text), isAlert: count > 0)
    }

    private static func overdue(_ figures: PortfolioFigures, _ text: PortfolioTexts) -> KeyFigure {
        KeyFigure(
            name: text(.figureOverdue), value: NumberText.grouped(figures.overdue),
            note: figures.oldestDeadline.map { text(.figureOldest, ["dato": text.numeric($0)]) },
            isAlert: figures.overdue > 0)
    }

    private static func before(_ value: String?, _ text: PortfolioTexts) -> String? {
        value.map { text(.figureBefore, ["verdi": $0]) }
    }
}
