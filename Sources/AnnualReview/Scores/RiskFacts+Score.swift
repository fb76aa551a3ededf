import HMSPlan

extension RiskFacts {
    /// *Risikovurdering* = share of filled points + age.
    func outcome(_ rules: RuleSet.RiskRules, asOf: Day) -> ThemeOutcome {
        guard !assessments.isEmpty else {
            return ThemeOutcome(terms: [ScoreTerm(.fixed, ScorePoints(rules.none))], findings: [.noAssessment])
        }
        let share = ScorePoints(rules.filled * filled, over: max(1, points))
        return ThemeOutcome(
            terms: [
                ScoreTerm(.filledPoints, share, maximum: rules.filled),
                ScoreTerm(.age, ScorePoints(agePoints(rules, asOf: asOf)), maximum: rules.completed.first?.points),
            ],
            findings: findings(rules, asOf: asOf))
    }

    private func agePoints(_ rules: RuleSet.RiskRules, asOf: Day) -> Int {
        if let lastCompleted {
            return rules.completed.points(for: lastCompleted, asOf: asOf, older: rules.completedOlder)
        }
        return lastDraft.map { rules.draft.points(for: $0, asOf: asOf, older: rules.draftOlder) } ?? 0
    }

    private func findings(_ rules: RuleSet.RiskRules, asOf: Day) -> [Finding] {
        var found: [Finding] = []
        let completed = lastCompleted
        if completed == nil { found.append(.neverCompleted) }
        let isOld = completed.map { $0.adding(months: rules.oldMonths) < asOf } ?? false
        if isOld { found.append(.old) }
        if points == 0 { found.append(.noPoints) }
        if filled < points { found.append(.incomplete) }
        if !isOld, let completed, completed.adding(months: rules.ageingMonths) < asOf { found.append(.ageing) }
        return found.isEmpty ? [.nothing] : found
    }
}
