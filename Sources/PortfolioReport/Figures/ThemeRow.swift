import AnnualReview
import PlanStore
import StatusReport

/// A theme's average over all companies, and what drags it down.
struct ThemeRow: ReportRecord {
    var name: String
    var score: String
    var width: String
    var why: String

    static let fields: [ReportField<ThemeRow>] = [
        .text("name") { $0.name }, .text("score") { $0.score }, .text("width") { $0.width }, .text("why") { $0.why },
    ]

    /// The themes, lowest first.
    static func all(_ figures: PortfolioFigures, _ text: PortfolioTexts) -> [ThemeRow] {
        figures.themeAverages.map { average in
            ThemeRow(
                name: text.name(of: average.theme), score: String(average.score), width: "\(average.score)%",
                why: why(average.theme, figures, text))
        }
    }

    private static func why(_ theme: Theme, _ figures: PortfolioFigures, _ text: PortfolioTexts) -> String {
        switch theme {
        case .login: text(.whyLogin, count: figures.withoutLogin)
        case .riskAssessment: text(.whyRiskAssessment, count: figures.withoutRisk)
        case .activities: text(.whyActivities, count: figures.overdueActivities)
        case .deviations:
            text(
                .whyDeviations, count: figures.overdueDeviations,
                ["høy": NumberText.grouped(figures.overdueHighPriority)])
        }
    }
}
