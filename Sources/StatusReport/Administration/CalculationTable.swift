import AnnualReview
import HMSPlan

/// The values of *Slik er HMS-scoren beregnet*.
struct CalculationTable: ReportRecord {
    var rows: [Row]
    var totalLabel: String
    var score: String
    var weight: String
    var sum: String
    var note: String

    /// A theme's basis and formula.
    struct Row: ReportRecord {
        var theme: String
        var basis: String
        var formula: String
        var score: String
        var weight: String
        var contribution: String

        static let fields: [ReportField<Row>] = [
            .text("theme") { $0.theme }, .text("basis") { $0.basis }, .text("formula") { $0.formula },
            .text("score") { $0.score }, .text("weight") { $0.weight }, .text("contribution") { $0.contribution },
        ]
    }

    static let fields: [ReportField<CalculationTable>] = [
        .list("rows") { $0.rows }, .text("totalLabel") { $0.totalLabel }, .text("score") { $0.score },
        .text("weight") { $0.weight }, .text("sum") { $0.sum }, .text("note") { $0.note },
    ]
}

extension CalculationTable {
    /// The table of a review.
    init(_ review: Review, _ text: TextBank) {
        let basis = CalculationBasis(review: review, text: text)
        let window = text.period(review.asOf.adding(months: -12).adding(days: 1), review.asOf)
        self.init(
            rows: review.themes.map { theme in
                Row(
                    theme: text.name(of: theme.theme), basis: basis.sentence(theme.theme),
                    formula: Self.formula(theme, text),
                    score: String(theme.score), weight: text.percent(theme.weight),
                    contribution: text.decimal(hundredths: theme.contribution))
            },
            totalLabel: Self.totalLabel(review.total, text), score: String(review.total.score),
            weight: text.percent(review.themes.reduce(0) { $0 + $1.weight }),
            sum: text.decimal(hundredths: review.total.hundredths),
            note: text(
                .calculationNote,
                ["periode": window, "regelsett": "\(review.ruleSet.name)\(NumberText.space)\(review.ruleSet.version)"]))
    }

    private static func totalLabel(_ total: TotalScore, _ text: TextBank) -> String {
        if total.cap != nil { return text(.calculationTotalCapped, ["score": String(total.uncapped)]) }
        if total.hundredths % 100 == 0 { return text(.calculationTotalExact) }
        return text(.calculationTotal, ["sum": text.decimal(hundredths: total.hundredths)])
    }

    /// `100 − 45 + 22,5`.
    private static func formula(_ theme: ThemeScore, _ text: TextBank) -> String {
        var result = ""
        for term in theme.terms {
            let points = term.points.hundredths
            let number = text.decimal(hundredths: abs(points))
            let takes = points < 0 || term.kind == .overdue
            let sign =
                result.isEmpty ? (points < 0 ? "−" : "") : takes ? " −\(NumberText.space)" : " +\(NumberText.space)"
            result += sign + number
        }
        return result
    }
}

/// The figures of the calculation, in words.
private struct CalculationBasis {
    let review: Review
    let text: TextBank

    func sentence(_ theme: Theme) -> String {
        switch theme {
        case .login: login
        case .deviations: deviations
        case .activities: activities
        case .riskAssessment: risk
        }
    }

    private var login: String {
        let facts = review.login
        guard facts.boardUsers > 0 else { return text(.calculationNoUsers) }
        guard let days = facts.daysSinceLast else { return text(.calculationLoginNever) }
        return text(
            facts.count == 1 ? .calculationLoginOne : .calculationLogin, count: facts.count,
            ["dager": text(.days, count: days)])
    }

    private var deviations: String {
        let facts = review.deviations
        guard !facts.open.isEmpty || facts.closed > 0 else { return text(.calculationSilence) }
        return text(
            .calculationDeviations,
            [
                "over": NumberText.grouped(facts.overdue), "høy": NumberText.grouped(facts.overdueHighPriority),
                "lenge": NumberText.grouped(facts.longOverdue),
                "grense": String(review.limits.deviationLongOverdueDays), "lukket": NumberText.grouped(facts.closed),
            ])
    }

    private var activities: String {
        let facts = review.activities
        guard !facts.active.isEmpty else { return text(.calculationNoActivities) }
        return text(
            .calculationActivities,
            [
                "over": NumberText.grouped(facts.overdue), "lenge": NumberText.grouped(facts.longOverdue),
                "grense": String(review.limits.activityLongOverdueDays), "utført": NumberText.grouped(facts.completed),
            ])
    }

    private var risk: String {
        let facts = review.risk
        guard let day = facts.lastCompleted ?? facts.lastDraft else { return text(.calculationNoAssessment) }
        return text(
            facts.lastCompleted == nil ? .calculationRiskDraft : .calculationRisk,
            [
                "fylt": NumberText.grouped(facts.filled), "alle": NumberText.grouped(facts.points),
                "dato": text.numeric(day),
            ])
    }
}
