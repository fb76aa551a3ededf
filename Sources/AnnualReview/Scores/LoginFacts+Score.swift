import HMSPlan

extension LoginFacts {
    /// *Innlogging* = recency + use.
    func outcome(_ rules: RuleSet.LoginRules, asOf: Day) -> ThemeOutcome {
        let recency = last.map { rules.recency.points(for: $0, asOf: asOf, older: rules.older) } ?? 0
        let full = monthsLived * rules.loginsPerMonth
        let use = ScorePoints.smaller(ScorePoints(rules.usePoints), ScorePoints(rules.usePoints * count, over: full))
        return ThemeOutcome(
            terms: [
                ScoreTerm(.recency, ScorePoints(recency), maximum: rules.recency.first?.points),
                ScoreTerm(.use, use, maximum: rules.usePoints),
            ],
            findings: findings(asOf: asOf, full: full))
    }

    private func findings(asOf: Day, full: Int) -> [Finding] {
        guard boardUsers > 0 else { return [.noUsers] }
        guard let last else { return [.neverLoggedIn] }
        var found: [Finding] = []
        if last.adding(months: 12) < asOf {
            found.append(.absentTwelveMonths)
        } else if last.adding(months: 6) < asOf {
            found.append(.absentSixMonths)
        }
        if count < full { found.append(.fewLogins) }
        return found.isEmpty ? [.nothing] : found
    }
}
