import HMSPlan

/// The facts of a plan on the as-of day, and how the rules score them.
struct Scoring {
    let rules: RuleSet
    let asOf: Day
    let login: LoginFacts
    let activities: ActivityFacts
    let deviations: DeviationFacts
    let risk: RiskFacts

    init(_ plan: Plan, _ rules: RuleSet, _ calendar: ReviewCalendar) {
        self.rules = rules
        asOf = calendar.asOf
        login = LoginFacts(plan, calendar)
        activities = ActivityFacts(plan, rules.activities, calendar)
        deviations = DeviationFacts(plan, rules.deviations, calendar)
        risk = RiskFacts(plan, rules.riskAssessment, calendar)
    }

    /// The themes in the order of priority: largest weight × (100 − score) first, ties by the rule set's order.
    func themes() -> [ThemeScore] {
        var scores = rules.tieOrder.map(score)
        // Four elements, already in the order of ties: insertion keeps equal gains in place.
        for index in scores.indices.dropFirst() {
            var place = index
            while place > 0, scores[place - 1].potentialGain < scores[place].potentialGain {
                scores.swapAt(place - 1, place)
                place -= 1
            }
        }
        for index in scores.indices { scores[index].priority = index + 1 }
        return scores
    }

    private func score(_ theme: Theme) -> ThemeScore {
        let outcome = outcome(theme)
        let score = outcome.score
        let level = rules.level(of: score)
        let finding = outcome.findings.first ?? .nothing
        let key = rules.measureKey(theme, finding, level) { holds($0) }
        return ThemeScore(
            theme: theme, score: score, level: level, weight: rules.weight(of: theme), priority: 0,
            terms: outcome.terms, findings: outcome.findings,
            measure: SuggestedMeasure(theme: theme, finding: finding, key: key))
    }

    private func outcome(_ theme: Theme) -> ThemeOutcome {
        switch theme {
        case .login: login.outcome(rules.login, asOf: asOf)
        case .activities: activities.outcome(rules.activities)
        case .deviations: deviations.outcome(rules.deviations)
        case .riskAssessment: risk.outcome(rules.riskAssessment, asOf: asOf)
        }
    }

    /// The conditions a measure's key may carry: a sentence may claim only what the figures show.
    private func holds(_ condition: Substring) -> Bool {
        switch condition {
        case "noOfficer": !login.users.contains { $0.role == .safetyOfficer }
        case "unassigned": deviations.open.contains { $0.responsible.isBlank }
        case "highPriority": deviations.open.contains { $0.priority == .high }
        default: false
        }
    }

    /// The weighted total, rounded half up, then capped.
    func total(of themes: [ThemeScore]) -> TotalScore {
        let hundredths = themes.reduce(0) { $0 + $1.contribution }
        let uncapped = (hundredths + 50) / 100
        let cap = cap(themes).flatMap { $0.limit < uncapped ? $0 : nil }
        let score = cap?.limit ?? uncapped
        return TotalScore(hundredths: hundredths, score: score, level: rules.level(of: score), cap: cap)
    }

    private func cap(_ themes: [ThemeScore]) -> ScoreCap? {
        var limit = 100
        var reasons: [ScoreCap.Reason] = []
        for theme in themes where theme.level == .needsWork {
            limit = min(limit, rules.caps.lowestLevel)
            reasons.append(.lowestLevel(theme: theme.theme))
        }
        if risk.lastCompleted == nil {
            limit = min(limit, rules.caps.noCompletedRiskAssessment)
            reasons.append(.noCompletedRiskAssessment)
        }
        return reasons.isEmpty ? nil : ScoreCap(limit: limit, reasons: reasons)
    }
}
